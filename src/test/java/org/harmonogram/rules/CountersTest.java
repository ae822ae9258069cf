package org.harmonogram.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.Structure;
import org.harmonogram.support.DrawnPlan;
import org.junit.jupiter.api.Test;

class CountersTest {

    private static final PlanIndex INDEX = new PlanIndex(Structure.of(DrawnPlan.plan("""
            venue A: hall
            trainer Ewa
            topic Prawo 2
            """)));

    @Test
    void every_rule_has_a_counter() {
        assertThat(Counters.MAKER_FOR_RULE).containsOnlyKeys(Rule.values());
    }

    @Test
    void every_counter_is_entered_under_its_own_rule() {
        Counters.MAKER_FOR_RULE.forEach(
                (rule, maker) -> assertThat(make(maker).rule()).isEqualTo(rule));
    }

    @Test
    void every_counter_is_named_after_its_rule() {
        Counters.MAKER_FOR_RULE.forEach((rule, maker) -> assertThat(
                        make(maker).getClass().getSimpleName().toUpperCase(Locale.ROOT))
                .isEqualTo(rule.name().replace("_", "")));
    }

    @Test
    void rules_without_weight_are_not_counted() {
        var off = Arrays.stream(Rule.values())
                .collect(Collectors.toMap(rule -> rule, rule -> RuleSettings.DEFAULT.withWeight(0)));
        var plan = Structure.of(DrawnPlan.plan("topic Prawo 2").withRules(off));

        assertThat(rules(plan)).isEmpty();
    }

    @Test
    void rules_that_cannot_be_broken_are_not_counted() {
        var plan = Structure.of(DrawnPlan.plan("""
                topic Prawo 2
                edition I uses 16.06
                """));

        assertThat(rules(plan))
                .containsExactly(
                        Rule.GROUP_CLASH,
                        Rule.OUTSIDE_WINDOW,
                        Rule.NOT_PLACED,
                        Rule.TOPIC_PIECES,
                        Rule.IDLE_WINDOW,
                        Rule.SURPLUS_UNITS,
                        Rule.ISOLATED_SESSION);
    }

    private static List<Rule> rules(Structure plan) {
        var index = new PlanIndex(plan);
        return Counters.of(index, new Books(index), new Tally(plan.plan()), false).stream()
                .map(RuleCounter::rule)
                .toList();
    }

    private static RuleCounter make(Counters.Maker maker) {
        return maker.make(INDEX, new Books(INDEX), new Tally(INDEX.plan));
    }
}
