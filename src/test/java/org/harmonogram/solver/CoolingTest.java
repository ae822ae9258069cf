package org.harmonogram.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoolingTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 25, 1000, Integer.MAX_VALUE})
    void the_steps_are_shared_out_without_rest(long steps) {
        List<Cooling> coolings = Cooling.of(SolveOptions.DEFAULT.withStepsOnly(steps));

        assertThat(coolings).extracting(Cooling::steps).doesNotContainNull().allMatch(each -> each > 0);
        assertThat(coolings.stream().mapToLong(Cooling::steps).sum()).isEqualTo(steps);
    }

    @Test
    void no_steps_are_no_cooling() {
        assertThat(Cooling.of(SolveOptions.DEFAULT.withStepsOnly(0))).isEmpty();
    }

    @Test
    void the_first_is_the_hottest_and_all_end_before_the_limit_without_a_better_plan() {
        List<Cooling> coolings = Cooling.of(SolveOptions.DEFAULT);

        assertThat(coolings).first().extracting(Cooling::share).isEqualTo(1.0);
        assertThat(coolings.subList(1, coolings.size()))
                .extracting(Cooling::share)
                .containsOnly(0.7);
        assertThat(coolings).extracting(Cooling::time).allMatch(time -> time.compareTo(Duration.ofSeconds(5)) < 0);
        assertThat(total(coolings)).isGreaterThanOrEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void a_long_search_without_limit_on_improvement_cools_slowly_at_first() {
        List<Cooling> coolings =
                Cooling.of(SolveOptions.DEFAULT.withTime(Duration.ofMinutes(10)).withUnimproved(null));

        assertThat(coolings).first().extracting(Cooling::time).isEqualTo(Duration.ofMinutes(1));
        assertThat(total(coolings)).isGreaterThanOrEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void a_search_of_days_goes_on_to_its_end() {
        List<Cooling> coolings = Cooling.of(SolveOptions.DEFAULT.withTime(Duration.ofDays(7)));

        assertThat(coolings).last().isEqualTo(new Cooling(0.7, null, null));
    }

    private static Duration total(List<Cooling> coolings) {
        return coolings.stream().map(Cooling::time).reduce(Duration.ZERO, Duration::plus);
    }
}
