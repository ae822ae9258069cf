package org.harmonogram.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;
import org.harmonogram.support.Golden;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/rules.md} to the catalogue and its texts. */
class RulesDocumentTest {

    private static final RuleTexts ENGLISH = RuleTexts.of(Locale.ENGLISH);
    private static final RuleTexts POLISH = RuleTexts.of(Locale.forLanguageTag("pl"));

    @Test
    void the_document_says_what_the_rules_say() {
        Golden.assertSame(Path.of("docs/rules.md"), document());
    }

    private static String document() {
        return """
                <!-- Generated from Rule and messages/rules*.properties by RulesDocumentTest; not edited by hand. -->
                # Rules

                Every plan is judged by these rules. What a rule costs is its count times its weight, added up at its level.
                Levels are compared in this order, so that no number of soft costs outweighs a hard one:

                %s
                A *session* is a placement with a start. Two sessions overlap if they share a minute; back to back is no
                overlap. A *training day* of an edition is a date on which it has a session. *Started units* are minutes divided
                by the plan's `unitMinutes`, rounded up. The exact wording of each rule is in
                [`Rule.java`](../src/main/java/org/harmonogram/domain/Rule.java).

                %s
                ## What a plan may change

                Under `rules` a plan gives any rule another `weight` (0 to 1 000 000; 0 switches it off), another `level`
                (`hard`, `medium`, `soft`), or `"enabled": false`:

                ```json
                "rules": {
                  "room-too-small": { "level": "soft", "weight": 3 },
                  "rest-too-short": { "hours": 12 },
                  "room-change": { "per": "topic" }
                }
                ```

                | parameter | of | meaning |
                |---|---|---|
                | `hours` | `%s` | least hours of rest, 0 to 24; 11 by default |
                | `per` | `%s`, `%s` | what changes are counted within: `edition` (by default) or `topic` |

                `%s` counts each changed unit more often the nearer its published date is to the baseline's `asOf`:

                | days after `asOf` | a unit counts |
                |---|---|
                %s
                A date before `asOf` counts like one that is near.

                ## Reguły po polsku

                %s""".formatted(
                        levels(),
                        table(ENGLISH, "| rule | level | weight | name | what it asks | one count is |"),
                        Rule.REST_TOO_SHORT.id(),
                        Rule.VENUE_CHANGE.id(),
                        Rule.ROOM_CHANGE.id(),
                        Rule.MOVED.id(),
                        factors(),
                        table(POLISH, "| reguła | poziom | waga | nazwa | czego wymaga | jednostka |"));
    }

    private static String levels() {
        return Arrays.stream(Level.values())
                .map(level -> "- **%s**: %s\n".formatted(ENGLISH.name(level), ENGLISH.says(level)))
                .collect(Collectors.joining());
    }

    private static String table(RuleTexts texts, String head) {
        return Arrays.stream(Rule.values())
                .map(rule -> "| `%s` | %s | %d | %s | %s | %s |\n"
                        .formatted(
                                rule.id(),
                                texts.name(rule.level()),
                                rule.weight(),
                                texts.name(rule),
                                texts.says(rule),
                                texts.unit(rule)))
                .collect(Collectors.joining("", head + "\n|---|---|---|---|---|---|\n", ""));
    }

    private static String factors() {
        LocalDate asOf = LocalDate.of(2025, 6, 1);
        Baseline baseline = new Baseline(asOf, List.of());
        List<Integer> factors = IntStream.rangeClosed(0, 365)
                .mapToObj(days -> baseline.factor(asOf.plusDays(days)))
                .toList();
        return factors.stream()
                .distinct()
                .map(factor -> "| %s | %d × |\n".formatted(days(factors, factor), factor))
                .collect(Collectors.joining());
    }

    private static String days(List<Integer> factors, int factor) {
        int first = factors.indexOf(factor);
        int last = factors.lastIndexOf(factor);
        return last == factors.size() - 1 ? first + " and more" : first + " to " + last;
    }
}
