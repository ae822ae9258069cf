package org.harmonogram.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.support.DrawnPlan.plan;

import java.nio.file.Path;
import org.harmonogram.check.Changes;
import org.harmonogram.domain.Plan;
import org.harmonogram.io.json.PlanReader;
import org.junit.jupiter.api.Test;

/** What becomes of a published harmonogram that can no longer be kept, before a search looks for anything better. */
class RepairTest {

    private static SolveResult repaired(Plan published) {
        return PlanSolver.of(published, SolveOptions.DEFAULT.withStepsOnly(0)).solve();
    }

    @Test
    void what_a_trainer_who_fell_out_would_have_led_is_led_by_somebody_else_and_all_else_stays() {
        Plan published = plan("""
                topic Prawo 4, Praca 4
                edition I uses 16.06
                trainer Ewa topics Prawo unavailable 16.06, Jan topics Praca, Ola topics Prawo
                16.06 09:00 | Prawo 2 Ewa
                16.06 10:45 | Praca 2 Jan
                16.06 12:45 | Prawo 2 Ewa
                16.06 14:30 | Praca 2 Jan
                """);

        SolveResult result = repaired(published);

        assertThat(result.report().score().isUsable()).isTrue();
        assertThat(Changes.count(published, result.plan().placements())).isEqualTo(2);
    }

    /** No fewer are possible, as CP-SAT has proven: benchmarks/results/absence-fewest. */
    @Test
    void an_absence_of_two_weeks_is_mended_with_the_fewest_changes_possible() {
        Plan published = PlanReader.read(Path.of("benchmarks/generated/absence-16-1/plan.json"));

        SolveResult result = repaired(published);

        assertThat(result.report().score().isUsable()).isTrue();
        assertThat(Changes.count(published, result.plan().placements())).isEqualTo(19);
    }
}
