package org.harmonogram.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Plan;
import org.harmonogram.io.json.PlanReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever stops a search early, or watches it, shall soon have a plan in which nothing is missing. */
class WholeEarlyTest {

    private static final int STEPS = 400_000;

    /** Of the steps: without a filling at first the searches that are tried here are whole after half of them. */
    private static final double EARLY = 0.15;

    private final List<Progress> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void what_no_place_was_found_for_at_first_is_placed_before_the_search_looks_for_cheaper_plans(long seed) {
        Plan plan = PlanReader.read(Path.of("benchmarks/generated/joint-4-1/plan.json"));
        PlanSolver[] solver = new PlanSolver[1];
        solver[0] = PlanSolver.of(
                plan, SolveOptions.DEFAULT.withSeed(seed).withStepsOnly(STEPS).withProgress(progress -> {
                    told.add(progress);
                    if (progress.score().isUsable()) {
                        solver[0].stop();
                    }
                }));

        SolveResult result = solver[0].solve();

        assertThat(told.get(0).score().medium()).as("missing at first").isPositive();
        assertThat(result.report().score().isUsable()).isTrue();
        assertThat(result.statistics().moves()).isLessThan((long) (EARLY * STEPS));
    }
}
