package org.harmonogram.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harmonogram.check.Finding;
import org.harmonogram.check.Ledger;
import org.harmonogram.check.Report;
import org.harmonogram.check.RuleScore;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.junit.jupiter.api.Test;

class ReportWriterTest {

    private static final Report REPORT = new Report(
            new Score(0, 0, 40),
            List.of(new RuleScore(Rule.TOPIC_INTERRUPTED, Level.SOFT, 20, 2)),
            List.of(new Finding(
                    Rule.TOPIC_INTERRUPTED,
                    Level.SOFT,
                    2,
                    40,
                    List.of(3, 5),
                    Map.of("topic", "prawo"),
                    "\"Prawo\" is interrupted.",
                    "„Prawo” przerwano.")),
            new Ledger(45, List.of()));

    @Test
    void writes_score_rules_and_findings_with_their_ids() {
        assertThat(ReportWriter.write(REPORT, Map.of(), Locale.ENGLISH)).isEqualTo("""
                        {
                          "usable": true,
                          "score": { "hard": 0, "medium": 0, "soft": 40 },
                          "rules": [{ "rule": "topic-interrupted", "level": "soft", "weight": 20, "count": 2, "cost": 40 }],
                          "findings": [
                            {
                              "rule": "topic-interrupted",
                              "level": "soft",
                              "count": 2,
                              "cost": 40,
                              "placements": [3, 5],
                              "about": { "topic": "prawo" },
                              "sentence": "\\"Prawo\\" is interrupted."
                            }
                          ]
                        }
                        """);
    }

    @Test
    void says_how_much_of_the_count_of_a_rule_no_finding_tells_of() {
        Report cutOff = new Report(
                REPORT.score(),
                List.of(new RuleScore(Rule.TOPIC_INTERRUPTED, Level.SOFT, 20, 7)),
                REPORT.findings(),
                REPORT.ledger());

        assertThat(ReportWriter.write(cutOff, Map.of(), Locale.ENGLISH)).endsWith("""
                          ],
                          "unlisted": [{ "rule": "topic-interrupted", "count": 5 }]
                        }
                        """);
    }

    @Test
    void writes_what_is_known_of_the_search_in_the_order_given() {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("seed", 7L);
        search.put("seconds", 1.5);
        search.put("end", "steps");

        assertThat(ReportWriter.write(REPORT, search, Locale.ENGLISH))
                .contains("  \"search\": { \"seed\": 7, \"seconds\": 1.5, \"end\": \"steps\" },\n");
    }

    @Test
    void writes_sentences_in_the_language_asked_for() {
        assertThat(ReportWriter.write(REPORT, Map.of(), Locale.forLanguageTag("pl")))
                .contains("„Prawo” przerwano.")
                .doesNotContain("interrupted.");
    }
}
