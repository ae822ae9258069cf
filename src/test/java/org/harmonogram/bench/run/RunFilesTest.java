package org.harmonogram.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.harmonogram.bench.suite.RunKey;
import org.harmonogram.bench.suite.RunLimits;
import org.harmonogram.domain.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a run, and told to it. */
class RunFilesTest {

    @TempDir
    private Path folder;

    private static Point point(long millis, long soft) {
        return new Point(Duration.ofMillis(millis), new Score(0, 0, soft));
    }

    @Test
    void a_run_is_read_as_it_was_written() {
        RunResult run = new RunResult(
                new RunKey("small", "ours", -3),
                new Score(0, 1, 20),
                7,
                null,
                new Effort(Duration.ofMillis(60_001), Duration.ofMillis(61_234), 123_456_789_012L, 7, "time", 99, 180),
                new Size(2, 120),
                List.of(point(10, 500), point(20, 20)),
                new Surroundings(0.25, 1.5, Duration.ofMillis(42), true),
                "0123abcd",
                "f00d+changes");
        RunResult failed = new RunResult(
                run.key(),
                null,
                null,
                "Exit code 3: java.lang.OutOfMemoryError",
                Effort.UNKNOWN,
                new Size(0, 0),
                List.of(),
                Surroundings.UNKNOWN,
                "0123abcd",
                "f00d");

        RunFile.write(run, folder.resolve("run.json"));
        RunFile.write(failed, folder.resolve("failed.json"));

        assertThat(RunFile.read(folder.resolve("run.json"))).isEqualTo(run);
        assertThat(RunFile.read(folder.resolve("failed.json"))).isEqualTo(failed);
    }

    @Test
    void a_finished_run_is_found_only_by_its_own_inputs() {
        RunStore store = RunStore.in(folder.resolve("new"));
        RunKey key = new RunKey("small", "ours", 1);
        store.keep(new RunResult(
                key,
                Score.ZERO,
                null,
                null,
                Effort.UNKNOWN,
                new Size(1, 1),
                List.of(),
                Surroundings.UNKNOWN,
                "same",
                "build"));

        assertThat(store.find(key, "same")).isPresent();
        assertThat(store.find(key, "other")).isEmpty();
        assertThat(store.find(new RunKey("small", "ours", 2), "same")).isEmpty();
    }

    @Test
    void a_request_survives_the_command_line() {
        RunRequest request = new RunRequest(
                new RunKey("a b", "ours", -1),
                Path.of("plan.json"),
                Path.of("ours.json"),
                new RunLimits(Duration.ofMillis(1500), null, 12L),
                "inputs",
                "build",
                Path.of("out.json"));

        assertThat(RunRequest.of(request.arguments().toArray(String[]::new))).isEqualTo(request);
    }

    @Test
    void of_better_plans_close_to_each_other_the_last_is_kept() {
        Trajectory trajectory = new Trajectory();
        trajectory.add(point(100, 90));
        trajectory.add(point(1000, 80));
        trajectory.add(point(1001, 70));
        trajectory.add(point(1002, 75));
        trajectory.add(point(1040, 60));
        trajectory.add(point(1200, 50));

        assertThat(trajectory.points()).containsExactly(point(100, 90), point(1040, 60), point(1200, 50));
    }
}
