package org.harmonogram.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoolingTest {

    private static final SolveOptions TEN_MINUTES =
            SolveOptions.DEFAULT.withTime(Duration.ofMinutes(10)).withUnimproved(null);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 25, 1000, Integer.MAX_VALUE})
    void the_steps_are_shared_out_without_rest(long steps) {
        for (boolean placed : new boolean[] {false, true}) {
            List<Cooling> coolings = Cooling.of(SolveOptions.DEFAULT.withStepsOnly(steps), placed);

            assertThat(coolings).extracting(Cooling::steps).doesNotContainNull().allMatch(each -> each > 0);
            assertThat(coolings.stream().mapToLong(Cooling::steps).sum()).isEqualTo(steps);
        }
    }

    @Test
    void no_steps_are_no_cooling() {
        assertThat(Cooling.of(SolveOptions.DEFAULT.withStepsOnly(0), false)).isEmpty();
    }

    @Test
    void the_first_is_the_hottest_and_all_end_before_the_limit_without_a_better_plan() {
        List<Cooling> coolings = Cooling.of(SolveOptions.DEFAULT, false);

        assertThat(coolings).first().extracting(Cooling::share).isEqualTo(1.0);
        assertThat(coolings.subList(1, coolings.size()))
                .extracting(Cooling::share)
                .containsOnly(0.7);
        assertThat(coolings).extracting(Cooling::time).allMatch(time -> time.compareTo(Duration.ofSeconds(5)) < 0);
        assertThat(total(coolings)).isGreaterThanOrEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void a_search_whose_length_is_known_cools_once() {
        assertThat(Cooling.of(TEN_MINUTES, false)).containsExactly(new Cooling(1, Duration.ofMinutes(10), null));
    }

    @Test
    void a_plan_in_which_everything_is_placed_is_warmed_up_a_little_at_first() {
        assertThat(Cooling.of(TEN_MINUTES, true))
                .containsExactly(
                        new Cooling(0.05, Duration.ofSeconds(150), null),
                        new Cooling(1, Duration.ofSeconds(450), null));
    }

    @Test
    void a_search_of_days_goes_on_to_its_end() {
        List<Cooling> coolings = Cooling.of(SolveOptions.DEFAULT.withTime(Duration.ofDays(7)), false);

        assertThat(coolings).last().isEqualTo(new Cooling(0.7, null, null));
    }

    private static Duration total(List<Cooling> coolings) {
        return coolings.stream().map(Cooling::time).reduce(Duration.ZERO, Duration::plus);
    }
}
