package org.harmonogram.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.harmonogram.domain.Rule;
import org.harmonogram.rules.WorkingPlan;
import org.harmonogram.support.DrawnPlan;
import org.harmonogram.support.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "pl"})
    void every_rule_has_sentences_that_a_person_has_read(String language) {
        List<String> lines = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            for (Finding finding : firstFindings(rule)) {
                lines.add(rule.id() + ": " + finding.sentence(Locale.forLanguageTag(language)));
            }
        }
        Golden.assertGolden("findings-" + language + ".txt", String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_sentence_of_a_rule_is_among_those_read(Rule rule) {
        Set<String> said = new TreeSet<>();
        for (String drawing : BrokenRules.PLANS.getOrDefault(rule, List.of())) {
            var structure = DrawnPlan.structure(drawing);
            WorkingPlan.of(structure).matches().stream()
                    .filter(match -> match.rule() == rule)
                    .map(match -> new Facts(new Breach(structure, match)).key())
                    .forEach(said::add);
        }
        assertThat(said).isEqualTo(keys(Locale.ENGLISH, rule.id() + ".finding"));
    }

    private static List<Finding> firstFindings(Rule rule) {
        return BrokenRules.PLANS.getOrDefault(rule, List.of()).stream()
                .map(drawing -> first(rule, drawing))
                .toList();
    }

    private static Finding first(Rule rule, String drawing) {
        return Check.of(DrawnPlan.plan(drawing)).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not broken in\n" + drawing));
    }

    private static Set<String> keys(Locale locale, String prefix) {
        return bundle(locale).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle bundle(Locale locale) {
        return Objects.requireNonNull(ResourceBundle.getBundle(
                "org.harmonogram.messages.rules",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
