package org.harmonogram.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.harmonogram.support.DrawnPlan;

/** What a rule counts in a drawn plan. */
final class CountCheck {

    private final WorkingPlan plan;

    private CountCheck(WorkingPlan plan) {
        this.plan = plan;
    }

    static CountCheck given(String drawn) {
        return new CountCheck(WorkingPlan.of(Structure.of(DrawnPlan.plan(drawn))));
    }

    /** The rule counts that much, and its matches add up to it. */
    CountCheck counts(Rule rule, long count) {
        assertThat(plan.count(rule)).as("count of %s", rule.id()).isEqualTo(count);
        assertThat(matches(rule).stream().mapToLong(Match::count).sum())
                .as("sum of the matches of %s", rule.id())
                .isEqualTo(count);
        return this;
    }

    List<Match> matches(Rule rule) {
        return plan.matches().stream().filter(match -> match.rule() == rule).toList();
    }
}
