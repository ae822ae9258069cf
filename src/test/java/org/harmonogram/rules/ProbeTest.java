package org.harmonogram.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.harmonogram.support.RandomPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To ask what a session would cost somewhere is as good as placing it there. */
class ProbeTest {

    private static final int ROOMS = 3;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void with_every_rule_in_force_a_probe_costs_what_placing_costs(int seed) {
        probeAll(RandomPlans.withEveryRule(seed), new Random(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void with_the_weights_and_levels_of_the_plan_a_probe_costs_what_placing_costs(int seed) {
        probeAll(RandomPlans.plan(seed), new Random(seed));
    }

    @Test
    void a_session_that_is_placed_cannot_be_probed() {
        WorkingPlan working = WorkingPlan.of(Structure.of(somePlan()));
        WorkingSession session = placed(working).get(0);

        assertThatThrownBy(() -> working.probe().start(session, session.day, 600, 45, session.trainers))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("(%d)".formatted(session.index()));
    }

    @Test
    void probing_changes_nothing() {
        Plan plan = somePlan();
        WorkingPlan working = WorkingPlan.of(Structure.of(plan));
        WorkingSession session = placed(working).get(0);
        working.unplace(session);
        Score before = working.score();
        List<Match> matches = working.matches();

        working.probe().start(session, session.day, 600, 45, session.trainers);
        working.probe().enter(0);

        assertThat(session.isPlaced()).isFalse();
        assertThat(working.score()).isEqualTo(before);
        assertThat(working.matches()).isEqualTo(matches);
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    private static Plan somePlan() {
        return seeds().mapToObj(RandomPlans::withEveryRule)
                .filter(plan -> !plan.venues().isEmpty())
                .filter(plan -> plan.placements().stream().anyMatch(placement -> placement.start() != null))
                .findFirst()
                .orElseThrow();
    }

    private static List<WorkingSession> placed(WorkingPlan working) {
        return working.sessions().stream().filter(WorkingSession::isPlaced).toList();
    }

    /** Every session goes, by chance, where another one is, with the trainers of a third and in any room. */
    private static void probeAll(Plan plan, Random random) {
        WorkingPlan working = WorkingPlan.of(Structure.of(plan));
        List<WorkingSession> sessions = placed(working);
        for (WorkingSession session : sessions) {
            WorkingSession there = sessions.get(random.nextInt(sessions.size()));
            int[] trainers = sessions.get(random.nextInt(sessions.size())).trainers;
            int day = there.day;
            int start = there.start;
            int minutes = session.minutes();
            working.unplace(session);
            working.probe().start(session, day, start, minutes, trainers);
            int room = -1;
            for (int i = 0; i < ROOMS; i++) {
                room = random.nextInt(working.index().rooms() + 1) - 1;
                working.probe().enter(room);
            }
            Score before = working.score();
            Score added = new Score(
                    working.probe().cost(Level.HARD),
                    working.probe().cost(Level.MEDIUM),
                    working.probe().cost(Level.SOFT));

            working.place(session, day, start, minutes, room, trainers);

            assertThat(added).isEqualTo(difference(before, working.score()));
        }
    }

    private static Score difference(Score before, Score after) {
        return new Score(after.hard() - before.hard(), after.medium() - before.medium(), after.soft() - before.soft());
    }
}
