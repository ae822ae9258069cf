package org.harmonogram.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.harmonogram.bounds.CpSatSolver.Solution;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.io.ctt.CttReader;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.support.DrawnPlan;
import org.junit.jupiter.api.Test;

class CpSatSolverTest {

    private static final BoundOptions ENOUGH =
            BoundOptions.DEFAULT.withWorkers(1).withTime(Duration.ofMinutes(2));

    private static Score cost(Plan plan, Solution solution) {
        return Check.of(plan.withPlacements(Objects.requireNonNull(solution.placements())))
                .score();
    }

    @Test
    void a_course_is_solved_to_the_best_there_is() {
        Plan plan = PlanReader.read(Path.of("data/lpdi-swietokrzyskie-2025/plan.json"));

        Solution solution = CpSatSolver.of(plan, ENOUGH).solve();

        assertThat(solution.isOptimal()).isTrue();
        assertThat(solution.leftOut()).isEmpty();
        assertThat(cost(plan, solution)).isEqualTo(Score.ZERO);
    }

    @Test
    void locks_are_kept_each_on_its_own() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 2, Kino 2
                trainer Ewa, Jan
                edition I uses 16.06 rooms hall lab
                room hall, lab
                            | hall
                16.06 14:30 | Prawo 2 Ewa !start !trainers
                            | lab
                17.06 09:00 | Kino 2 Jan !room
                """);

        Solution solution = CpSatSolver.of(plan, ENOUGH).solve();

        assertThat(cost(plan, solution).isUsable()).isTrue();
        List<Placement> placements = Objects.requireNonNull(solution.placements());
        assertThat(placements).hasSize(2);
        assertThat(placements.get(0).start()).isEqualTo(plan.placements().get(0).start());
        assertThat(placements.get(0).trainers()).containsExactly("Ewa");
        assertThat(placements.get(1).room()).isEqualTo("lab");
        assertThat(placements.get(1).start())
                .isNotEqualTo(plan.placements().get(1).start());
    }

    @Test
    void a_published_plan_is_changed_as_little_as_can_be() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 2, Kino 2
                trainer Ewa unavailable 16.06, Jan
                edition I uses 16.06
                baseline 01.06
                16.06 09:00 | Prawo 2 Ewa
                16.06 10:45 | Kino 2 Jan
                """);

        Solution solution = CpSatSolver.of(plan, ENOUGH).solve();

        assertThat(Check.of(plan.withPlacements(Objects.requireNonNull(solution.placements())))
                        .count(Rule.MOVED))
                .as("two units of Prawo, 15 days ahead, twice each")
                .isEqualTo(4);
    }

    @Test
    void every_better_plan_is_told_of_with_its_time_the_last_one_is_the_result() {
        Plan plan = PlanReader.read(Path.of("benchmarks/generated/odd-1-1/plan.json"));
        List<Duration> times = new ArrayList<>();
        List<List<Placement>> plans = new ArrayList<>();

        Solution solution = CpSatSolver.of(plan, BoundOptions.DEFAULT.withDeterministicLimit(3))
                .solve((elapsed, placements) -> {
                    times.add(elapsed);
                    plans.add(placements);
                });

        assertThat(plans).isNotEmpty();
        assertThat(plans.get(plans.size() - 1)).isEqualTo(solution.placements());
        assertThat(times).isSorted();
        assertThat(plans)
                .allSatisfy(placements -> assertThat(Check.of(plan.withPlacements(placements))
                                .score()
                                .isUsable())
                        .isTrue());
    }

    @Test
    void what_does_not_fit_is_left_out_and_as_little_of_it_as_can_be() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 10
                edition I uses 16.06
                """);

        Solution solution = CpSatSolver.of(plan, ENOUGH).solve();

        assertThat(solution.isOptimal()).isTrue();
        assertThat(cost(plan, solution).medium()).isEqualTo(2);
    }

    @Test
    void where_time_is_over_before_there_is_a_model_nothing_is_found() {
        Plan plan = PlanReader.read(Path.of("benchmarks/generated/mixed-16-1/plan.json"));

        Solution solution =
                CpSatSolver.of(plan, ENOUGH.withTime(Duration.ofMillis(1))).solve();

        assertThat(solution.placements()).isNull();
        assertThat(solution.end()).isEqualTo(CpSatSolver.End.LIMIT);
    }

    @Test
    void a_model_too_large_for_memory_is_not_made() {
        Deadline deadline = Deadline.in(Duration.ofMinutes(1));

        assertThatCode(() -> deadline.requireReach(1000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> deadline.requireReach(Integer.MAX_VALUE))
                .isInstanceOfSatisfying(
                        OutOfReachException.class,
                        outOfReach -> assertThat(outOfReach.isTooLarge()).isTrue());
    }

    @Test
    void course_timetabling_is_solved_by_the_costs_that_the_check_counts() {
        Plan plan = CttReader.read(Path.of("benchmarks/itc2007/instances/comp01.ctt"))
                .plan();

        Solution solution = CpSatSolver.of(plan, BoundOptions.DEFAULT.withDeterministicLimit(4))
                .solve();

        assertThat(solution.leftOut()).isEmpty();
        assertThat(cost(plan, solution).isUsable()).isTrue();
    }

    @Test
    void a_plan_whose_groups_may_be_in_two_places_at_once_is_refused() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 2
                rule group-clash off
                """);
        CpSatSolver solver = CpSatSolver.of(plan, ENOUGH);

        assertThat(solver.fits()).isFalse();
        assertThatThrownBy(solver::solve).isInstanceOf(IllegalStateException.class);
    }
}
