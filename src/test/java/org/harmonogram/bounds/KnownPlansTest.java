package org.harmonogram.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;
import org.harmonogram.io.json.PlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No harmonogram that is known costs less than the limit of its plan, real ones and generated ones. */
class KnownPlansTest {

    private static final BoundOptions LITTLE = BoundOptions.DEFAULT.withDeterministicLimit(0.2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/congress-starachowice-2022",
                "data/cus-bialystok-2025",
                "data/lpdi-swietokrzyskie-2025",
                "data/workshops-lubuskie-2022",
                "benchmarks/generated/groups-1-1",
                "benchmarks/generated/joint-2-1",
                "benchmarks/generated/odd-1-1",
                "benchmarks/generated/teams-1-1",
                "benchmarks/generated/tight-1-1",
                "benchmarks/generated/travel-2-1"
            })
    void a_published_harmonogram_costs_no_less_than_the_limit(Path folder) {
        Plan published = PlanReader.read(folder.resolve("published.json"));
        Plan unplaced = PlanReader.read(folder.resolve("plan.json")).withPlacements(List.of());
        Score cost = Check.of(published).score();

        // One that cannot be used may have locks that a plan without them need not heed.
        Plan proven = cost.isUsable() ? unplaced : published;
        assertThat(Bounds.of(proven, LITTLE).prove().lower()).isLessThanOrEqualTo(cost);
    }

    @Test
    void the_published_course_of_bialystok_is_proven_an_optimum() {
        Plan published = PlanReader.read(Path.of("data/cus-bialystok-2025/published.json"));

        Bound bound = Bounds.of(published, BoundOptions.DEFAULT.withDeterministicLimit(60))
                .prove();

        assertThat(bound.lower()).isEqualTo(Check.of(published).score()).isEqualTo(new Score(0, 0, 20));
        assertThat(bound.isAttained()).isTrue();
    }
}
