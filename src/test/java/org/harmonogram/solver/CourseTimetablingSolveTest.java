package org.harmonogram.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;
import org.harmonogram.io.ctt.CttReader;
import org.harmonogram.io.ctt.SolutionReader;
import org.harmonogram.io.ctt.SolutionWriter;
import org.harmonogram.solver.SolveOptions.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one solver solves instances of course timetabling like any plan. */
class CourseTimetablingSolveTest {

    private static Plan plan(String instance) {
        return CttReader.read(Path.of("benchmarks/itc2007/instances", instance)).plan();
    }

    @Test
    void a_toy_is_solved_to_its_optimum_and_its_solution_costs_the_same_when_read_again() {
        Plan toy = plan("toy.ectt");
        SolveResult result =
                PlanSolver.of(toy, SolveOptions.DEFAULT.withStepsOnly(20_000)).solve();

        assertThat(result.report().score()).isEqualTo(Score.ZERO);
        String solution = SolutionWriter.write(result.plan());
        assertThat(solution.lines()).hasSize(16);
        assertThat(Check.of(toy.withPlacements(SolutionReader.read(solution, toy)))
                        .score())
                .isEqualTo(Score.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"toy.ectt, 300", "comp01.ctt, 30"})
    void the_streams_agree_with_the_counters_move_by_move(String instance, long steps) {
        SolveResult result = PlanSolver.of(
                        plan(instance),
                        SolveOptions.DEFAULT.withStepsOnly(steps).withMode(Mode.FULL_ASSERT))
                .solve();

        assertThat(result.report().score().hard()).isZero();
    }
}
