package org.harmonogram.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.harmonogram.support.DrawnPlan.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.solver.SearchSettings.Acceptor;
import org.harmonogram.solver.SolveResult.End;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSolverTest {

    private static final String TWO_TOPICS = """
            topic Prawo 5, Praca 3
            edition I uses 16.06..17.06
            """;

    private static SolveResult solve(Plan plan, long steps) {
        return PlanSolver.of(plan, SolveOptions.DEFAULT.withStepsOnly(steps)).solve();
    }

    private static List<String> starts(Plan plan) {
        return plan.placements().stream()
                .map(placement -> placement.topic() + " " + placement.units() + " " + placement.start())
                .toList();
    }

    @Nested
    class FromNothing {

        @Test
        void fills_the_windows_in_programme_order_and_cuts_odd_topics_in_the_middle_of_a_window() {
            SolveResult result = solve(plan(TWO_TOPICS), 200);

            assertThat(starts(result.plan()))
                    .containsExactly(
                            "Prawo 2 2025-06-16T09:00",
                            "Prawo 2 2025-06-16T10:45",
                            "Prawo 1 2025-06-16T12:45",
                            "Praca 1 2025-06-16T13:30",
                            "Praca 2 2025-06-16T14:30");
            assertThat(result.report().score()).isEqualTo(Score.ZERO);
        }

        @Test
        void ends_at_once_where_nothing_can_be_better() {
            SolveResult result =
                    PlanSolver.of(plan(TWO_TOPICS), SolveOptions.DEFAULT).solve();

            assertThat(result.statistics().end()).isEqualTo(End.NOTHING_BETTER);
            assertThat(result.statistics().moves()).isZero();
        }

        @Test
        void leaves_out_what_would_break_a_hard_rule() {
            SolveResult result = solve(plan("""
                            topic Prawo 10
                            edition I uses 16.06
                            """), 200);

            assertThat(result.report().score()).isEqualTo(new Score(0, 2, 0));
            assertThat(result.report().count(Rule.NOT_PLACED)).isEqualTo(2);
        }

        @Test
        void works_around_a_trainer_who_is_away() {
            SolveResult result = solve(plan("""
                            topic Prawo 4, Praca 4
                            edition I uses 16.06
                            trainer Ewa topics Prawo unavailable 16.06 09:00-12:15, Jan topics Praca
                            """), 200);

            assertThat(result.report().score().isUsable()).isTrue();
            assertThat(starts(result.plan())).first().isEqualTo("Praca 2 2025-06-16T09:00");
        }

        @Test
        void gives_each_session_as_many_trainers_as_it_needs() {
            SolveResult result = solve(plan("""
                            rule isolated-session off
                            topic Prawo 2 trainers 2
                            edition I uses 16.06
                            trainer Ewa, Jan, Ola unavailable 16.06
                            """), 200);

            assertThat(result.report().score()).isEqualTo(Score.ZERO);
            assertThat(result.plan().placements().get(0).trainers()).containsExactly("Ewa", "Jan");
        }

        @Test
        void teaches_a_joint_topic_to_both_editions_at_once() {
            SolveResult result = solve(plan("""
                            topic Prawo 2, Praca 2
                            edition I uses 16.06..17.06
                            edition II uses 17.06..18.06
                            joint Prawo I II
                            """), 500);

            assertThat(result.report().score().isUsable()).isTrue();
            assertThat(result.plan().placements())
                    .filteredOn(placement -> placement.topic().equals("Prawo"))
                    .singleElement()
                    .satisfies(placement -> {
                        assertThat(placement.editions()).containsExactly("I", "II");
                        assertThat(placement.date()).hasToString("2025-06-17");
                    });
        }

        @Test
        void a_plan_without_editions_is_done_at_once() {
            SolveResult result = solve(plan("topic Prawo 2").withPlacements(List.of()), 10);

            assertThat(result.report().score().hard()).isZero();
        }
    }

    @Nested
    class FromAPlacedPlan {

        @Test
        void keeps_what_is_good_already() {
            Plan placed = solve(plan(TWO_TOPICS), 200).plan();

            assertThat(solve(placed, 200).plan()).isEqualTo(placed);
        }

        @Test
        void is_never_worse_than_what_it_began_with() {
            Plan placed = plan(TWO_TOPICS + """
                    16.06 09:00 | Praca 2
                    16.06 10:45 | Prawo 2
                    16.06 14:30 | Praca 1
                    17.06 09:00 | Prawo 2
                    17.06 14:30 | Prawo 1
                    """);
            Score before = solve(placed, 0).report().score();

            assertThat(solve(placed, 300).report().score()).isLessThan(before);
        }

        @Test
        void takes_out_surplus_units() {
            Plan placed = plan("""
                    rule isolated-session off
                    topic Prawo 2
                    edition I uses 16.06
                    16.06 09:00 | Prawo 2
                    16.06 10:45 | Prawo 2
                    """);

            assertThat(solve(placed, 300).report().score()).isEqualTo(Score.ZERO);
        }
    }

    @Nested
    class Locks {

        @Test
        void a_locked_start_stays_also_where_it_breaks_a_rule() {
            Plan locked = plan(TWO_TOPICS + "20.06 03:00 | Prawo 2 !start\n");

            SolveResult result = solve(locked, 300);

            assertThat(starts(result.plan())).contains("Prawo 2 2025-06-20T03:00");
            assertThat(result.report().count(Rule.EDITION_UNAVAILABLE)).isEqualTo(1);
            assertThat(result.report().count(Rule.NOT_PLACED)).isZero();
        }

        @Test
        void a_locked_room_stays_while_the_start_may_change() {
            Plan locked = plan("""
                    rule isolated-session off
                    topic Prawo 2
                    edition I uses 16.06 rooms hall lab
                    venue A: hall 30, lab 12 closed 16.06 09:00-12:00
                                | lab
                    16.06 09:00 | Prawo 2 !room
                    """);

            SolveResult result = solve(locked, 300);

            assertThat(result.report().score()).isEqualTo(Score.ZERO);
            assertThat(result.plan().placements()).singleElement().satisfies(placement -> {
                assertThat(placement.room()).isEqualTo("lab");
                assertThat(placement.start()).isAfter("2025-06-16T12:00");
            });
        }

        @Test
        void locked_trainers_stay_while_the_start_may_change() {
            Plan locked = plan("""
                    rule isolated-session off
                    rule unfair-load off
                    topic Prawo 2
                    edition I uses 16.06
                    trainer Ewa unavailable 16.06 09:00-12:00, Jan
                    16.06 09:00 | Prawo 2 Ewa !trainers
                    """);

            SolveResult result = solve(locked, 300);

            assertThat(result.report().score()).isEqualTo(Score.ZERO);
            assertThat(result.plan().placements()).singleElement().satisfies(placement -> {
                assertThat(placement.trainers()).containsExactly("Ewa");
                assertThat(placement.start()).isAfter("2025-06-16T12:00");
            });
        }

        @Test
        void a_locked_placement_keeps_its_length() {
            Plan locked = plan("""
                    topic Prawo 3
                    edition I uses 16.06
                    16.06 14:30 | Prawo 1 !start
                    """);

            assertThat(starts(solve(locked, 300).plan())).contains("Prawo 1 2025-06-16T14:30");
        }

        @Test
        void a_start_locked_to_nothing_stays_out() {
            Plan locked = plan("""
                    topic Prawo 2
                    edition I uses 16.06
                    unplaced | Prawo 1 !start
                    """);

            Plan solved = solve(locked, 300).plan();

            assertThat(solved.placements())
                    .filteredOn(placement -> placement.start() == null)
                    .hasSize(1);
        }
    }

    @Nested
    class Repeating {

        private static final String TIGHT = """
                topic Prawo 5, Praca 4, Etyka 3 after Prawo, Kadry 4
                edition I uses 16.06..18.06, II uses 17.06..18.06 uses 20.06
                trainer Ewa topics Prawo Etyka unavailable 17.06 -12:30, Jan topics Praca Kadry unavailable 18.06
                trainer Ola topics Prawo Praca Kadry maxUnits 9
                """;

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3})
        void same_seed_and_steps_give_the_same_plan(long seed) {
            SolveOptions options = SolveOptions.DEFAULT.withStepsOnly(400).withSeed(seed);

            Plan once = PlanSolver.of(plan(TIGHT), options).solve().plan();
            Plan again = PlanSolver.of(plan(TIGHT), options).solve().plan();

            assertThat(again).isEqualTo(once);
        }

        @Test
        void streams_and_counters_find_the_same_plan() {
            SolveOptions options = SolveOptions.DEFAULT
                    .withStepsOnly(1000)
                    .withSettings(new SearchSettings(Acceptor.SIMULATED_ANNEALING, 1, 1, Map.of()));

            SolveResult counters = PlanSolver.of(plan(TIGHT), options).solve();
            SolveResult streams = PlanSolver.of(plan(TIGHT), options.withMode(SolveOptions.Mode.STREAMS))
                    .solve();

            assertThat(streams.plan()).isEqualTo(counters.plan());
        }

        @Test
        void every_step_is_asserted_in_full() {
            SolveResult result = PlanSolver.of(
                            plan(TIGHT), SolveOptions.DEFAULT.withStepsOnly(60).withMode(SolveOptions.Mode.FULL_ASSERT))
                    .solve();

            assertThat(result.statistics().moves()).isEqualTo(60);
        }
    }

    @Nested
    class Ending {

        @Test
        void a_search_stopped_before_it_begins_gives_the_plan_as_it_was_or_better() {
            PlanSolver solver = PlanSolver.of(plan(Repeating.TIGHT), SolveOptions.DEFAULT);

            solver.stop();
            SolveResult result = solver.solve();

            assertThat(result.statistics().end()).isEqualTo(End.STOPPED);
            assertThat(result.report().score().hard()).isZero();
        }

        @Test
        void a_search_stopped_on_the_way_gives_the_best_so_far() {
            List<Progress> told = new ArrayList<>();
            PlanSolver[] solver = new PlanSolver[1];
            solver[0] = PlanSolver.of(
                    plan(Repeating.TIGHT),
                    SolveOptions.DEFAULT
                            .withTime(Duration.ofMinutes(5))
                            .withUnimproved(null)
                            .withProgress(progress -> {
                                told.add(progress);
                                solver[0].stop();
                            }));

            SolveResult result = solver[0].solve();

            assertThat(result.statistics().end()).isEqualTo(End.STOPPED);
            assertThat(told).isNotEmpty();
            assertThat(result.report().score()).isLessThanOrEqualTo(told.get(0).score());
        }

        @Test
        void the_steps_are_kept_to() {
            SolveResult result = solve(plan(Repeating.TIGHT), 25);

            assertThat(result.statistics().moves()).isEqualTo(25);
            assertThat(result.statistics().end()).isEqualTo(End.STEPS);
            assertThat(result.statistics().moves()).isGreaterThanOrEqualTo(25);
        }
    }

    @Test
    void a_plan_with_errors_is_not_solved() {
        Plan sound = plan(TWO_TOPICS);
        Plan broken = sound.withPlacements(List.of(
                new Placement(List.of("nobody"), List.of(), "Prawo", 2, null, null, null, List.of(), Set.of(), null)));

        assertThatThrownBy(() -> PlanSolver.of(broken, SolveOptions.DEFAULT))
                .isInstanceOf(InvalidPlanException.class)
                .hasMessageContaining("nobody");
    }
}
