package org.harmonogram.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Validation;
import org.junit.jupiter.api.Test;

class RandomPlansTest {

    @Test
    void every_plan_is_valid_and_every_placement_belongs_to_a_requirement() {
        for (long seed = 0; seed < 1000; seed++) {
            var plan = RandomPlans.plan(seed);
            assertThat(Validation.issues(plan))
                    .as("seed %d", seed)
                    .extracting(Issue::code)
                    .allMatch(IssueCode::isWarning);
            var structure = Structure.of(plan);
            assertThat(plan.placements())
                    .as("seed %d", seed)
                    .allSatisfy(
                            placement -> assertThat(structure.find(placement)).isPresent());
        }
    }

    @Test
    void the_same_seed_makes_the_same_plan_and_other_seeds_others() {
        assertThat(RandomPlans.plan(7)).isEqualTo(RandomPlans.plan(7));
        assertThat(LongStream.range(0, 200).mapToObj(RandomPlans::plan).distinct())
                .hasSize(200);
    }
}
