package org.harmonogram.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same things, about every rule. */
class RuleTextsTest {

    private static final ResourceBundle ENGLISH = bundle("en");
    private static final ResourceBundle POLISH = bundle("pl");
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+\\|([^}]*)}");

    @Test
    void every_rule_and_level_has_its_texts_and_no_text_is_left_over() {
        Set<String> expected = new TreeSet<>();
        for (Rule rule : Rule.values()) {
            Stream.of(".name", ".says", ".unit", ".finding").forEach(part -> expected.add(rule.id() + part));
        }
        for (Level level : Level.values()) {
            Stream.of(".name", ".says").forEach(part -> expected.add("level." + level.id() + part));
        }
        Set<String> actual = ENGLISH.keySet().stream()
                .filter(key -> !isFragment(key))
                .filter(key -> !key.contains(".finding."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(actual).isEqualTo(expected);
    }

    private static boolean isFragment(String key) {
        return key.matches("(audience|closed)\\..*|months|weekdays|date|list|quotes|room");
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(new TreeSet<>(POLISH.keySet())).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void both_languages_name_the_same_values(String key) {
        assertThat(Template.names(POLISH.getString(key))).isEqualTo(Template.names(ENGLISH.getString(key)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_choice_has_two_forms_in_english_and_three_in_polish(String key) {
        assertThat(choices(ENGLISH.getString(key))).allMatch(forms -> forms == 2);
        assertThat(choices(POLISH.getString(key))).allMatch(forms -> forms == 3);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_text_has_no_apostrophe_stray_brace_or_double_space(String key) {
        for (ResourceBundle bundle : List.of(ENGLISH, POLISH)) {
            String text = bundle.getString(key).replaceAll("\\{\\w+(\\|[^{}]*)?}", "x");
            assertThat(text).doesNotContain("'", "{", "}", "  ").isEqualTo(text.strip());
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_ends_with_a_full_stop_and_a_name_does_not(String key) {
        for (ResourceBundle bundle : List.of(ENGLISH, POLISH)) {
            boolean isSentence = !key.endsWith(".name") && !key.endsWith(".unit");
            assertThat(bundle.getString(key).endsWith(".")).isEqualTo(isSentence);
        }
    }

    private static List<Integer> choices(String text) {
        List<Integer> forms = new ArrayList<>();
        CHOICE.matcher(text)
                .results()
                .forEach(choice -> forms.add(choice.group(1).split("\\|", -1).length));
        return forms;
    }

    static Stream<String> keys() {
        return ENGLISH.keySet().stream().sorted();
    }

    static Stream<String> sentences() {
        Set<String> ids = Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet());
        return keys().filter(key -> ids.contains(key.split("\\.", -1)[0]));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "org.harmonogram.messages.rules",
                Locale.forLanguageTag(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
