package org.harmonogram.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.harmonogram.domain.SolveSettings;
import org.junit.jupiter.api.Test;

class SolveOptionsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void a_plan_that_names_its_time_gets_all_of_it() {
        SolveOptions options = SolveOptions.of(new SolveSettings(MINUTE, null, null));

        assertThat(options.time()).isEqualTo(MINUTE);
        assertThat(options.unimproved()).isNull();
    }

    @Test
    void a_plan_that_names_both_limits_has_both() {
        SolveOptions options = SolveOptions.of(new SolveSettings(MINUTE, SECOND, null));

        assertThat(options.time()).isEqualTo(MINUTE);
        assertThat(options.unimproved()).isEqualTo(SECOND);
    }

    @Test
    void a_plan_that_names_no_limit_has_the_defaults() {
        assertThat(SolveOptions.of(new SolveSettings(null, null, null))).isEqualTo(SolveOptions.DEFAULT);
    }
}
