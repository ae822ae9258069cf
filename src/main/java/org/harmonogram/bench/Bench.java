package org.harmonogram.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.harmonogram.bench.run.Machine;
import org.harmonogram.bench.run.Repeat;
import org.harmonogram.bench.run.RunCommand;
import org.harmonogram.bench.run.RunResult;
import org.harmonogram.bench.run.RunStore;
import org.harmonogram.bench.run.SuiteProgress;
import org.harmonogram.bench.run.SuiteRun;
import org.harmonogram.bench.suite.Instance;
import org.harmonogram.bench.suite.Made;
import org.harmonogram.bench.suite.Suite;
import org.harmonogram.bench.verdict.Baseline;
import org.harmonogram.bench.verdict.Verdict;
import org.harmonogram.bench.verdict.VerdictFile;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.io.json.JsonFile;
import org.jspecify.annotations.Nullable;

/**
 * Runs a suite and writes what came of it: a file for each run, {@code runs.csv}, {@code verdict.json}, {@code README.md}
 * and pictures. One object runs once; {@link #stop} comes from any thread.
 */
public final class Bench {

    private static final String STARTS = "starts.json";

    private final Suite suite;
    private final BenchOptions options;
    private final @Nullable Baseline baseline;
    private final SuiteRun running;
    private final Start start;
    private int made;

    private Bench(
            Suite suite,
            BenchOptions options,
            @Nullable Baseline baseline,
            InstantSource clock,
            Consumer<SuiteProgress> told) {
        this.suite = suite;
        this.options = options;
        this.baseline = baseline;
        String build = Machine.build(Path.of("").toAbsolutePath());
        RunStore store = RunStore.in(options.results().resolve("runs"));
        this.running = new SuiteRun(suite, store, build, options.jobs(), progress -> {
            made++;
            told.accept(progress);
        });
        this.start = new Start(
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                build,
                Machine.here(),
                RunCommand.jvmOptions(suite.process()),
                RunCommand.canPin(),
                options.jobs());
    }

    /**
     * Prepares a suite.
     *
     * @param told of every run finished, by the thread that finished it
     * @throws InvalidPlanException if there should be a baseline and it cannot be read, or was made with other limits
     */
    public static Bench of(Suite suite, BenchOptions options, InstantSource clock, Consumer<SuiteProgress> told) {
        Path file = options.baseline();
        Baseline baseline = file == null ? null : Baseline.read(file);
        if (baseline != null && !baseline.limits().equals(suite.limits().toString())) {
            throw new InvalidPlanException(
                    List.of(Issue.of(IssueCode.UNKNOWN_VALUE, "/limits", baseline.limits(), suite.limits())));
        }
        return new Bench(suite, options, baseline, clock, told);
    }

    /** Makes the runs that are missing, judges all and writes the results. */
    public BenchResult run() {
        suite.instances().forEach(Bench::make);
        List<RunResult> runs = running.run(options.repeat());
        Verdict verdict = Verdict.of(suite, runs, baseline);
        write(runs, verdict);
        return new BenchResult(runs, runs.size() == suite.runs().size(), verdict);
    }

    private static void make(Instance instance) {
        Made made = instance.made();
        if (made != null) {
            made.make(instance.file());
        }
    }

    /** Ends the runs that are going on; what is finished is judged and written, and the rest can be made later. */
    public void stop() {
        running.stop();
    }

    private void write(List<RunResult> runs, Verdict verdict) {
        try {
            List<Start> starts = starts();
            Map<String, String> pictures = SuitePictures.of(suite, runs);
            for (Map.Entry<String, String> picture : pictures.entrySet()) {
                write(picture.getKey(), picture.getValue());
            }
            write("runs.csv", RunTable.of(runs));
            write("verdict.json", VerdictFile.of(verdict));
            write("README.md", ResultPage.of(suite, runs, verdict, starts, List.copyOf(pictures.keySet())));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(options.results().resolve(name), text);
    }

    /** All starts that made runs, this one included; one that differs from the last in nothing but time is not listed. */
    private List<Start> starts() {
        Path file = options.results().resolve(STARTS);
        List<Start> starts = new ArrayList<>();
        if (Files.exists(file) && options.repeat() != Repeat.EVERYTHING) {
            starts.addAll(JsonFile.read(
                    file, List.of("starts"), fields -> fields.objects("starts", Start.KEYS, Start::read)));
        }
        boolean known = !starts.isEmpty() && starts.get(starts.size() - 1).isLike(start);
        if (made > 0 && !known) {
            starts.add(start);
            JsonFile.write(Map.of("starts", starts.stream().map(Start::document).toList()), file);
        }
        return starts;
    }

    /** Keeps the outcomes of these runs, to be held against later ones. */
    public void keepAsBaseline(List<RunResult> runs, Path file) {
        Baseline.of(running.build(), suite.limits().toString(), runs).write(suite, file);
    }
}
