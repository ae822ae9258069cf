package org.harmonogram.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.harmonogram.check.Changes;
import org.harmonogram.domain.Plan;
import org.harmonogram.io.json.PlanReader;
import org.junit.jupiter.api.Test;

/** What becomes of a published harmonogram that can no longer be kept, before a search looks for anything better. */
class RepairTest {

    /** No fewer are possible, as CP-SAT has proven: benchmarks/results/absence-fewest. */
    @Test
    void an_absence_of_two_weeks_is_mended_with_the_fewest_changes_possible() {
        Plan published = PlanReader.read(Path.of("benchmarks/generated/absence-16-1/plan.json"));

        SolveResult result =
                PlanSolver.of(published, SolveOptions.DEFAULT.withStepsOnly(0)).solve();

        assertThat(result.report().score().isUsable()).isTrue();
        assertThat(Changes.count(published, result.plan().placements())).isEqualTo(19);
    }
}
