package org.harmonogram.constraints;

import static org.harmonogram.constraints.HarmonogramConstraintProvider.METHOD_FOR_RULE;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Validation;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.harmonogram.planning.TimetableMapping;
import org.harmonogram.support.DrawnPlan;

/** Says how often one rule is broken in a plan, by its constraint stream alone, whatever the plan's weights. */
final class RuleCheck {

    private static final ConstraintVerifier<HarmonogramConstraintProvider, Timetable> VERIFIER =
            ConstraintVerifier.build(new HarmonogramConstraintProvider(), Timetable.class, SessionAssignment.class);

    private final Rule rule;
    private final Plan plan;

    private RuleCheck(Rule rule, Plan plan) {
        this.rule = rule;
        this.plan = plan;
    }

    /** A rule, to be followed by {@link Given#given}. */
    static Given rule(Rule rule) {
        return new Given(rule);
    }

    /**
     * A rule without a plan yet.
     *
     * @param rule the rule
     */
    record Given(Rule rule) {

        RuleCheck given(String drawn) {
            return given(DrawnPlan.plan(drawn));
        }

        RuleCheck given(Plan plan) {
            return new RuleCheck(rule, plan);
        }
    }

    void costs(long count) {
        VERIFIER.verifyThat((provider, factory) -> Objects.requireNonNull(METHOD_FOR_RULE.get(rule), rule.id())
                        .apply(factory))
                .given(facts(TimetableMapping.timetable(Validation.structure(plan))))
                .penalizesBy(count);
    }

    /** All that the streams see of a timetable. */
    static Object[] facts(Timetable timetable) {
        List<Object> facts = new ArrayList<>();
        facts.addAll(timetable.editions());
        facts.addAll(timetable.requirements());
        facts.addAll(timetable.pairs());
        facts.addAll(timetable.publishedUnits());
        facts.addAll(timetable.sessions());
        return facts.toArray();
    }
}
