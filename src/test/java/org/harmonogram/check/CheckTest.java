package org.harmonogram.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.support.DrawnPlan;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final String TWO_AT_ONCE = """
            topic Etyka 2, Prawo 2
            16.06 09:45 | Etyka 2
            16.06 09:00 | Prawo 1
            16.06 09:00 | Prawo 1
            """;

    @Test
    void a_plan_that_breaks_nothing_costs_nothing() {
        Report report = Check.of(DrawnPlan.plan("""
                topic Prawo 2, Etyka 2
                16.06 09:00 | Prawo 2
                16.06 10:45 | Etyka 2
                """));

        assertThat(report.findings()).isEmpty();
        assertThat(report.score()).isEqualTo(Score.ZERO);
        assertThat(report.rules()).extracting(RuleScore::rule).containsExactly(Rule.values());
    }

    @Test
    void findings_name_the_placements_and_what_they_cost() {
        Report report = Check.of(DrawnPlan.plan(TWO_AT_ONCE + "rule group-clash weight 7 level soft"));

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == Rule.GROUP_CLASH)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.placements()).containsExactly(1, 2);
                    assertThat(finding.level()).isEqualTo(Level.SOFT);
                    assertThat(finding.count()).isEqualTo(1);
                    assertThat(finding.cost()).isEqualTo(7);
                    assertThat(finding.about()).containsEntry("edition", "I");
                    assertThat(finding.sentence(Locale.forLanguageTag("pl"))).isEqualTo(finding.polish());
                    assertThat(finding.sentence(Locale.GERMAN)).isEqualTo(finding.english());
                });
    }

    @Test
    void hard_findings_come_first_then_the_order_of_the_catalogue() {
        Report report = Check.of(DrawnPlan.plan(TWO_AT_ONCE + "rule topic-pieces level hard"));

        assertThat(report.findings())
                .isSortedAccordingTo(Comparator.comparing(Finding::level).thenComparing(Finding::rule));
        assertThat(report.findings()).extracting(Finding::level).contains(Level.HARD, Level.SOFT);
        assertThat(report.findings().stream().mapToLong(Finding::cost).sum())
                .isEqualTo(report.score().hard() + report.score().soft());
    }

    @Test
    void a_rule_switched_off_is_neither_counted_nor_found() {
        Report report = Check.of(DrawnPlan.plan(TWO_AT_ONCE + "rule group-clash off"));

        assertThat(report.count(Rule.GROUP_CLASH)).isZero();
        assertThat(report.findings()).extracting(Finding::rule).doesNotContain(Rule.GROUP_CLASH);
    }

    @Test
    void fifty_sessions_at_once_make_more_clashes_than_are_listed_but_all_of_them_count() {
        Plan plan = DrawnPlan.plan("topic Prawo 50\n" + "16.06 09:00 | Prawo 1\n".repeat(50));

        Report report = Check.of(plan);

        assertThat(report.count(Rule.GROUP_CLASH)).isEqualTo(1_225);
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == Rule.GROUP_CLASH)
                .hasSize(Check.MOST_FINDINGS)
                .isEqualTo(Check.of(plan, Integer.MAX_VALUE).findings().stream()
                        .filter(finding -> finding.rule() == Rule.GROUP_CLASH)
                        .limit(Check.MOST_FINDINGS)
                        .toList());
        assertThat(report.unlisted(Rule.GROUP_CLASH)).isEqualTo(225);
        assertThat(report.unlisted(Rule.TOPIC_PIECES)).isZero();
    }

    @Test
    void a_list_cut_off_may_not_hold_more_than_is_counted() {
        List<RuleScore> rules = List.of(new RuleScore(Rule.TRAVEL, Level.SOFT, 1, 1));
        Finding finding = new Finding(Rule.TRAVEL, Level.SOFT, 2, 2, List.of(), Map.of(), "", "");

        assertThatThrownBy(() -> Check.requireAgreement(rules, List.of(finding), 1, new Score(0, 0, 1)))
                .hasMessage("Rule (travel) counts (1), but its findings add up to (2).");
    }

    @Test
    void a_plan_with_errors_is_not_judged() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 2
                edition Kielce
                edition Kielce
                """);
        assertThatThrownBy(() -> Check.of(plan)).isInstanceOf(InvalidPlanException.class);
    }

    @Test
    void findings_that_do_not_add_up_to_the_count_are_a_fault() {
        List<RuleScore> rules = List.of(new RuleScore(Rule.TRAVEL, Level.SOFT, 1, 3));
        Finding finding = new Finding(Rule.TRAVEL, Level.SOFT, 2, 2, List.of(), Map.of(), "", "");

        assertThatThrownBy(() -> Check.requireAgreement(rules, List.of(finding), 10, new Score(0, 0, 3)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Rule (travel) counts (3), but its findings add up to (2).");
    }

    @Test
    void costs_that_do_not_add_up_to_the_score_are_a_fault() {
        List<RuleScore> rules = List.of(new RuleScore(Rule.TRAVEL, Level.SOFT, 2, 3));
        Finding finding = new Finding(Rule.TRAVEL, Level.SOFT, 3, 6, List.of(), Map.of(), "", "");

        assertThatThrownBy(() -> Check.requireAgreement(rules, List.of(finding), 10, new Score(0, 0, 5)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("soft=6")
                .hasMessageContaining("soft=5");
    }
}
