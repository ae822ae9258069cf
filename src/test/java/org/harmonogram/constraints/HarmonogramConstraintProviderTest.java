package org.harmonogram.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.constraints.HarmonogramConstraintProvider.METHOD_FOR_RULE;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.constraint.ConstraintRef;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Validation;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.harmonogram.planning.TimetableMapping;
import org.harmonogram.support.DrawnPlan;
import org.harmonogram.support.RandomPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmonogramConstraintProviderTest {

    private static final String ROOM_CLASH = """
            room hall
            topic Prawo 1
            edition I uses 16.06, II uses 16.06
                        | hall
            16.06 09:00 | I Prawo 1 & II Prawo 1
            """;

    @Test
    void every_rule_has_a_method_and_a_constraint_named_after_it() {
        assertThat(METHOD_FOR_RULE).containsOnlyKeys(Rule.values());
        assertThat(analysis(ROOM_CLASH).constraintMap().keySet())
                .extracting(ConstraintRef::constraintName)
                .containsExactlyInAnyOrderElementsOf(
                        METHOD_FOR_RULE.keySet().stream().map(Rule::id).toList());
    }

    @Test
    void counts_cost_what_the_plan_says_at_the_level_it_says() {
        assertThat(score(ROOM_CLASH)).isEqualTo(HardMediumSoftLongScore.of(-1, 0, -10));
        assertThat(score("rule room-clash weight 7\n" + ROOM_CLASH)).isEqualTo(HardMediumSoftLongScore.of(-7, 0, -10));
        assertThat(score("rule room-clash weight 7 level soft\n" + ROOM_CLASH))
                .isEqualTo(HardMediumSoftLongScore.of(0, 0, -17));
        assertThat(score("rule isolated-session level medium\n" + ROOM_CLASH))
                .isEqualTo(HardMediumSoftLongScore.of(-1, -10, 0));
    }

    @Test
    void rules_of_weight_zero_or_switched_off_are_not_even_built() {
        for (String off : new String[] {"weight 0", "off", "weight 3 off"}) {
            var analysis = analysis("rule room-clash " + off + "\n" + ROOM_CLASH);
            assertThat(analysis.score()).isEqualTo(HardMediumSoftLongScore.of(0, 0, -10));
            assertThat(analysis.constraintMap().keySet())
                    .extracting(ConstraintRef::constraintName)
                    .doesNotContain(Rule.ROOM_CLASH.id())
                    .hasSize(Rule.values().length - 1);
        }
    }

    /** Timefold compares the score kept up to date with one calculated afresh, after every move and its undoing. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void streams_stay_right_while_sessions_move(long seed) {
        var timetable = TimetableMapping.timetable(Validation.structure(RandomPlans.plan(seed)));
        var solved = SolverFactory.<Timetable>create(config().withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
                        .withRandomSeed(seed)
                        .withPhases(new LocalSearchPhaseConfig())
                        .withTerminationConfig(new TerminationConfig().withMoveCountLimit(50L)))
                .buildSolver()
                .solve(timetable);

        assertThat(solved.score()).isEqualTo(manager().update(solved));
    }

    private static HardMediumSoftLongScore score(String drawn) {
        return analysis(drawn).score();
    }

    private static ScoreAnalysis<HardMediumSoftLongScore> analysis(String drawn) {
        return manager().analyze(TimetableMapping.timetable(DrawnPlan.structure(drawn)));
    }

    private static SolutionManager<Timetable, HardMediumSoftLongScore> manager() {
        return SolutionManager.create(SolverFactory.<Timetable>create(config()));
    }

    private static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(Timetable.class)
                .withEntityClasses(SessionAssignment.class)
                .withConstraintProviderClass(HarmonogramConstraintProvider.class);
    }
}
