package org.harmonogram.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.harmonogram.planning.TimetableMapping;
import org.harmonogram.rules.WorkingPlan;
import org.harmonogram.rules.WorkingSession;
import org.harmonogram.support.RandomPlans;
import org.junit.jupiter.api.Test;

/** The property that guards every rule: whatever the plan, its counter and its constraint stream count the same. */
class CountersAgreeWithStreamsTest {

    private static final int PLANS = 1000;

    private static final SolutionManager<Timetable, HardMediumSoftLongScore> STREAMS =
            SolutionManager.create(SolverFactory.<Timetable>create(new SolverConfig()
                    .withSolutionClass(Timetable.class)
                    .withEntityClasses(SessionAssignment.class)
                    .withConstraintProviderClass(HarmonogramConstraintProvider.class)));

    @Test
    void both_count_every_rule_alike_in_random_plans_and_every_rule_is_broken_in_many() {
        Map<Rule, Integer> broken = new EnumMap<>(Rule.class);
        for (long seed = 0; seed < PLANS; seed++) {
            Plan plan = RandomPlans.withEveryRule(seed);
            var counts = countsOfStreams(plan);
            assertThat(counts(WorkingPlan.of(Structure.of(plan))))
                    .as("seed %d: counters, compared with the streams", seed)
                    .isEqualTo(counts);
            counts.forEach((rule, count) -> broken.merge(rule, count > 0 ? 1 : 0, Integer::sum));
        }
        assertThat(broken)
                .as("random plans that break each rule")
                .containsOnlyKeys(Rule.values())
                .allSatisfy((rule, plans) -> assertThat(plans).as(rule.id()).isGreaterThanOrEqualTo(PLANS / 20));
    }

    @Test
    void both_score_alike_with_the_weights_levels_and_switches_of_the_plan() {
        for (long seed = 0; seed < PLANS; seed++) {
            var structure = Structure.of(RandomPlans.plan(seed));
            var score = STREAMS.update(TimetableMapping.timetable(structure));
            assertThat(WorkingPlan.of(structure).score())
                    .as("seed %d: counters, compared with the streams", seed)
                    .isEqualTo(new Score(-score.hardScore(), -score.mediumScore(), -score.softScore()));
        }
    }

    @Test
    void both_count_alike_after_sessions_were_placed_and_taken_away_in_any_order() {
        for (long seed = 0; seed < PLANS; seed++) {
            Plan plan = RandomPlans.withEveryRule(seed);
            WorkingPlan working = WorkingPlan.of(Structure.of(plan));
            Plan end = disturb(working, plan, seed);
            assertThat(counts(working))
                    .as("seed %d: counters, compared with the streams", seed)
                    .isEqualTo(countsOfStreams(end));
        }
    }

    /** Places sessions and takes them away at random; returns the plan as it lies in the end. */
    private static Plan disturb(WorkingPlan working, Plan plan, long seed) {
        List<Plan> variants =
                List.of(plan, RandomPlans.rearranged(plan, seed), RandomPlans.rearranged(plan, -seed - 1));
        List<Placement> now = new ArrayList<>(plan.placements());
        Random random = new Random(seed);
        for (int step = 0; step < 3 * now.size(); step++) {
            int position = random.nextInt(now.size());
            WorkingSession session = working.sessions().get(position);
            if (session.isPlaced()) {
                working.unplace(session);
                now.set(position, now.get(position).withPlace(null, null, List.of()));
            } else {
                now.set(
                        position,
                        variants.get(random.nextInt(variants.size()))
                                .placements()
                                .get(position));
                working.place(session, now.get(position));
            }
        }
        return plan.withPlacements(now);
    }

    private static Map<Rule, Long> counts(WorkingPlan working) {
        Map<Rule, Long> counts = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            counts.put(rule, working.count(rule));
        }
        return counts;
    }

    private static Map<Rule, Long> countsOfStreams(Plan plan) {
        ScoreAnalysis<HardMediumSoftLongScore> analysis =
                STREAMS.analyze(TimetableMapping.timetable(Structure.of(plan)), ScoreAnalysisFetchPolicy.FETCH_SHALLOW);
        Map<Rule, Long> counts = new EnumMap<>(Rule.class);
        analysis.constraintMap().forEach((constraint, match) -> {
            HardMediumSoftLongScore score = match.score();
            Rule rule = Rule.find(constraint.constraintName()).orElseThrow();
            counts.put(rule, -score.hardScore() - score.mediumScore() - score.softScore());
        });
        return counts;
    }
}
