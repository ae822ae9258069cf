package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.harmonogram.domain.Level;
import org.harmonogram.solver.SolveResult.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"cli", "help"})
    void both_languages_say_the_same_things(String part) throws IOException {
        // Only Polish has a form for two to four.
        Set<String> polish = texts(part + "_pl").stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".few"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(polish).isEqualTo(new TreeSet<>(texts(part).stringPropertyNames()));
    }

    @Test
    void both_languages_name_the_same_values() throws IOException {
        Properties english = texts("cli");
        Properties polish = texts("cli_pl");
        for (String key : english.stringPropertyNames()) {
            assertThat(values(polish.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key)));
        }
    }

    @Test
    void every_level_and_every_end_of_a_search_has_its_words() throws IOException {
        Set<String> keys = texts("cli").stringPropertyNames();

        assertThat(Arrays.stream(Level.values()).map(level -> "findings." + level.id()))
                .isSubsetOf(keys);
        assertThat(Arrays.stream(End.values()).map(end -> "solve.end." + end.id()))
                .isSubsetOf(keys);
    }

    private static long values(String text) {
        return Arrays.stream(new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex())
                .count();
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        String resource = "/org/harmonogram/messages/" + name + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
