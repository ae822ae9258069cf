package org.harmonogram.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmonogram.bench.run.Effort;
import org.harmonogram.bench.run.Machine;
import org.harmonogram.bench.run.Point;
import org.harmonogram.bench.run.RunResult;
import org.harmonogram.bench.run.Size;
import org.harmonogram.bench.run.Surroundings;
import org.harmonogram.bench.suite.Configuration;
import org.harmonogram.bench.suite.Configuration.Scoring;
import org.harmonogram.bench.suite.Configuration.Solver;
import org.harmonogram.bench.suite.Instance;
import org.harmonogram.bench.suite.RunKey;
import org.harmonogram.bench.suite.RunLimits;
import org.harmonogram.bench.suite.RunProcess;
import org.harmonogram.bench.suite.Suite;
import org.harmonogram.domain.Score;
import org.harmonogram.solver.SearchSettings;

/** Results of a suite that nobody ran, with something of everything: two instances, two configurations, two seeds. */
final class SomeRuns {

    private SomeRuns() {}

    static Suite suite() {
        return new Suite(
                "some",
                "Some runs",
                List.of(Instance.of("small", Path.of("small.json")), Instance.of("large", Path.of("large.json"))),
                List.of(configuration("ours", "Ours"), configuration("theirs", "Theirs")),
                List.of(1L, 2L),
                RunLimits.ofTime(Duration.ofSeconds(10)),
                RunProcess.DEFAULT,
                null,
                Map.of("winner", Map.of("small", 24.5, "large", 100.0)));
    }

    private static Configuration configuration(String id, String title) {
        return new Configuration(
                id,
                Path.of(id + ".json"),
                title,
                Solver.HARMONOGRAM,
                Scoring.COUNTERS,
                1,
                SearchSettings.DEFAULT,
                10,
                Map.of(),
                null);
    }

    static List<RunResult> runs() {
        List<RunResult> runs = new ArrayList<>();
        runs.add(run("small", "ours", 1, new Score(0, 0, 20), 50_000));
        runs.add(run("small", "theirs", 1, new Score(0, 0, 45), 2_000));
        runs.add(run("small", "ours", 2, new Score(0, 0, 24), 52_000));
        runs.add(run("small", "theirs", 2, new Score(0, 0, 40), 2_100));
        runs.add(run("large", "ours", 1, new Score(0, 0, 90), 40_000));
        runs.add(run("large", "theirs", 1, new Score(0, 3, 400), 900));
        runs.add(run("large", "ours", 2, new Score(0, 0, 90), 41_000));
        runs.add(failed());
        return runs;
    }

    private static RunResult failed() {
        return new RunResult(
                new RunKey("large", "theirs", 2),
                null,
                null,
                "Exit code 1: no, \"not\" this time",
                new Effort(Duration.ZERO, Duration.ZERO, 0, 0, "failed", 0, 0),
                new Size(0, 0),
                List.of(),
                new Surroundings(-1, -1, Duration.ofMillis(-1), false),
                "0123abcd",
                "f00df00df0");
    }

    private static RunResult run(String instance, String configuration, long seed, Score score, long speed) {
        boolean small = instance.equals("small");
        boolean disturbed = small && speed == 2_000;
        return new RunResult(
                new RunKey(instance, configuration, seed),
                score,
                small ? null : Integer.valueOf((int) score.soft() / 10 + (int) seed),
                null,
                new Effort(
                        Duration.ofSeconds(10),
                        Duration.ofMillis(10_400 + seed),
                        10 * speed,
                        speed,
                        "time",
                        small ? 60 : 300,
                        small ? 150 : 500),
                small ? new Size(1, 30) : new Size(16, 480),
                List.of(
                        new Point(Duration.ofMillis(30), new Score(0, 5, 0)),
                        new Point(Duration.ofMillis(small ? 60 : 900), new Score(0, score.medium(), score.soft() + 70)),
                        new Point(Duration.ofMillis(4_000 + seed), score)),
                new Surroundings(0.25, 1, Duration.ofMillis(disturbed ? 4_321 : 12), disturbed),
                "0123abcd",
                "f00df00df0");
    }

    static Start start() {
        return new Start(
                "2026-11-22T18:00:00Z",
                "f00df00df0",
                new Machine("2 cores, Some CPU", "24 GiB", "Linux 6.1, amd64", "Some VM 17.0.15+6 (Somebody)", 0.12),
                List.of("-Xmx2048m", "-XX:ActiveProcessorCount=1"),
                true,
                1);
    }
}
