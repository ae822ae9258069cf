package org.harmonogram.domain;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences about issues, as far as they can be held without a plan. */
class IssueMessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    private static Properties bundle(String name) throws IOException {
        var stream = Objects.requireNonNull(
                IssueMessagesTest.class.getResourceAsStream("/org/harmonogram/messages/" + name), name);
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void both_languages_have_a_sentence_for_each_code_and_no_other() throws IOException {
        var ids = Arrays.stream(IssueCode.values()).map(IssueCode::id).collect(Collectors.toSet());
        assertThat(bundle("issues.properties").stringPropertyNames()).isEqualTo(ids);
        assertThat(bundle("issues_pl.properties").stringPropertyNames()).isEqualTo(ids);
    }

    @ParameterizedTest
    @EnumSource(IssueCode.class)
    void both_languages_name_the_same_values(IssueCode code) throws IOException {
        String english = bundle("issues.properties").getProperty(code.id());
        String polish = bundle("issues_pl.properties").getProperty(code.id());
        assertThat(placeholders(polish)).isEqualTo(placeholders(english));
        assertThat(polish).isNotEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(IssueCode.class)
    void every_sentence_can_be_filled_in_and_says_what_to_do(IssueCode code) throws IOException {
        for (String name : Set.of("issues.properties", "issues_pl.properties")) {
            String text = bundle(name).getProperty(code.id());
            Object[] values = {"<first>", "<second>", "<third>", "<fourth>"};
            String sentence = new MessageFormat(text, Locale.ROOT).format(values);
            assertThat(sentence).doesNotContain("{", "}").endsWith(".");
            assertThat(sentence.split("[.;:] ", -1))
                    .as("a fact and a remedy: " + sentence)
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void any_language_but_polish_reads_english() {
        Issue issue = Issue.of(IssueCode.TEXT_BLANK, "/title");
        assertThat(issue.sentence(Locale.GERMAN)).isEqualTo(issue.sentence(Locale.ENGLISH));
        assertThat(issue.sentence(Locale.forLanguageTag("pl-PL"))).startsWith("Tekst jest pusty.");
    }
}
