package org.harmonogram.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Lock;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.solver.SolveOptions.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real plans: each is solved, and each for a few steps with every score compared to the constraint streams. */
class DataSetsSolveTest {

    private static final SolveOptions FEW_STEPS_IN_FULL =
            SolveOptions.DEFAULT.withStepsOnly(12).withMode(Mode.FULL_ASSERT);

    private static Plan read(String file) {
        return PlanReader.read(Path.of("data", file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cus-bialystok-2025",
                "lpdi-swietokrzyskie-2025",
                "congress-starachowice-2022",
                "workshops-lubuskie-2022"
            })
    void is_usable_and_no_worse_than_published(String set) {
        Score published = Check.of(read(set + "/published.json")).score();

        SolveResult result = PlanSolver.of(read(set + "/plan.json"), SolveOptions.DEFAULT.withStepsOnly(500))
                .solve();

        assertThat(result.report().score().isUsable()).isTrue();
        assertThat(result.report().score().soft()).isLessThanOrEqualTo(published.soft());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cus-bialystok-2025/plan.json",
                "cus-bialystok-2025/plan-with-trainers.json",
                "cus-bialystok-2025/published.json",
                "lpdi-swietokrzyskie-2025/plan.json",
                "lpdi-swietokrzyskie-2025/published.json",
                "congress-starachowice-2022/plan.json",
                "congress-starachowice-2022/published.json",
                "workshops-lubuskie-2022/plan.json",
                "workshops-lubuskie-2022/published.json"
            })
    void counters_and_streams_agree_on_every_move(String file) {
        PlanSolver solver = PlanSolver.of(read(file), FEW_STEPS_IN_FULL);

        assertThat(solver.solve().report().score().hard()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void locks_of_all_kinds_are_kept_while_every_move_is_asserted(long seed) {
        Plan published = read("cus-bialystok-2025/published.json");
        List<Set<Lock>> kinds =
                List.of(Set.of(), Set.of(Lock.START), Set.of(Lock.ROOM), Set.of(Lock.TRAINERS), Set.of(Lock.START));
        List<Placement> locked = published.placements().stream()
                .map(placement ->
                        locked(placement, kinds.get(published.placements().indexOf(placement) % kinds.size())))
                .toList();

        Plan solved = PlanSolver.of(published.withPlacements(locked), FEW_STEPS_IN_FULL.withSeed(seed))
                .solve()
                .plan();

        assertThat(solved.placements()).containsAll(starting(locked));
    }

    private static Placement locked(Placement placement, Set<Lock> locks) {
        return new Placement(
                placement.editions(),
                placement.groups(),
                placement.topic(),
                placement.units(),
                placement.minutes(),
                placement.start(),
                placement.room(),
                placement.trainers(),
                locks,
                placement.note());
    }

    private static List<Placement> starting(List<Placement> placements) {
        return placements.stream()
                .filter(placement -> placement.lock().contains(Lock.START))
                .toList();
    }
}
