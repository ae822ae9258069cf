package org.harmonogram.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Venue.Room;
import org.harmonogram.io.ctt.CttReader;
import org.harmonogram.io.ctt.SolutionReader;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.harmonogram.planning.TimetableMapping;
import org.harmonogram.rules.WorkingPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counters and streams agree on instances of course timetabling too, whatever the solution. */
class CourseTimetablingAgreesTest {

    private static final int SOLUTIONS = 20;

    private static final SolutionManager<Timetable, HardMediumSoftLongScore> STREAMS =
            SolutionManager.create(SolverFactory.<Timetable>create(new SolverConfig()
                    .withSolutionClass(Timetable.class)
                    .withEntityClasses(SessionAssignment.class)
                    .withConstraintProviderClass(HarmonogramConstraintProvider.class)));

    @ParameterizedTest
    @ValueSource(strings = {"toy.ectt", "test1.ectt", "comp01.ctt"})
    void both_score_random_solutions_alike_by_ud2_and_with_every_rule_switched_on(String instance) {
        Plan plan = CttReader.read(Path.of("benchmarks/itc2007/instances", instance))
                .plan();
        Plan withEveryRule = plan.withRules(everyRule(plan));
        for (long seed = 0; seed < SOLUTIONS; seed++) {
            String solution = randomSolution(plan, new Random(seed));
            assertAgreement(plan.withPlacements(SolutionReader.read(solution, plan)), seed);
            assertAgreement(withEveryRule.withPlacements(SolutionReader.read(solution, plan)), seed);
        }
    }

    private static void assertAgreement(Plan plan, long seed) {
        Structure structure = Structure.of(plan);
        HardMediumSoftLongScore score = STREAMS.update(TimetableMapping.timetable(structure));
        assertThat(WorkingPlan.of(structure).score())
                .as("seed %d: counters, compared with the streams", seed)
                .isEqualTo(new Score(-score.hardScore(), -score.mediumScore(), -score.softScore()));
    }

    /** Weights that tell the rules apart, as far as they fit into one number. */
    private static Map<Rule, RuleSettings> everyRule(Plan plan) {
        Map<Rule, RuleSettings> rules = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            rules.put(rule, plan.settings(rule).withWeight(1 + rules.size()));
        }
        return rules;
    }

    /** Each course about as often as asked, anywhere. */
    private static String randomSolution(Plan plan, Random random) {
        int days = Structure.of(plan).days(plan.editions().get(0)).days().size();
        int periods = plan.grids().get(0).windows().size();
        var rooms = plan.venues().get(0).rooms().stream().map(Room::id).toList();
        StringBuilder solution = new StringBuilder();
        for (Topic topic : plan.programmes().get(0).topics()) {
            int lectures = topic.units() == null ? 0 : topic.units() - 1 + random.nextInt(3);
            for (int i = 0; i < lectures; i++) {
                solution.append("%s %s %d %d%n"
                        .formatted(
                                topic.id(),
                                rooms.get(random.nextInt(rooms.size())),
                                random.nextInt(days),
                                random.nextInt(periods)));
            }
        }
        return solution.toString();
    }
}
