package org.harmonogram.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.harmonogram.bench.suite.RunKey;
import org.harmonogram.bench.suite.RunLimits;
import org.harmonogram.domain.Score;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final RunResult RUN = new RunResult(
            new RunKey("a", "ours", 1),
            Score.ZERO,
            null,
            null,
            Effort.UNKNOWN,
            new Size(1, 1),
            List.of(),
            Surroundings.UNKNOWN,
            "",
            "");

    @Test
    void the_rest_takes_as_long_as_the_runs_so_far() {
        Rounds rounds = new Rounds(10, 2, RunLimits.ofSteps(5));
        rounds.keep();
        rounds.keep();
        rounds.finish(Duration.ofSeconds(20));
        rounds.finish(Duration.ofSeconds(40));

        SuiteProgress progress = rounds.progress(RUN);

        assertThat(progress.done()).isEqualTo(4);
        // Six runs of half a minute, two at a time.
        assertThat(progress.left()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void before_the_first_run_only_a_limit_of_time_tells() {
        Rounds timed = new Rounds(3, 1, RunLimits.ofTime(Duration.ofMinutes(1)));
        Rounds stepped = new Rounds(3, 1, RunLimits.ofSteps(5));
        timed.keep();
        stepped.keep();

        assertThat(timed.progress(RUN).left()).isEqualTo(Duration.ofMinutes(2));
        assertThat(stepped.progress(RUN).left()).isNull();
    }
}
