package org.harmonogram.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.harmonogram.bench.Bench;
import org.harmonogram.bench.BenchOptions;
import org.harmonogram.bench.BenchResult;
import org.harmonogram.bench.report.TimefoldReport;
import org.harmonogram.bench.run.Repeat;
import org.harmonogram.bench.suite.Suite;
import org.harmonogram.bench.suite.SuiteReader;
import org.harmonogram.domain.InvalidPlanException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares solvers: makes the runs of a suite that are missing and says what they say. Fields are set by picocli. */
@Command(name = "bench")
@SuppressWarnings("NullAway.Init")
final class BenchCommand implements Callable<Integer> {

    private static final int MOST_JOBS = 1024;

    private final Context context;

    /** Not required of the parser, which would ask for it where a command below this one is called. */
    @Parameters(paramLabel = "SUITE", arity = "0..1", descriptionKey = "suite")
    private @Nullable Path suiteFile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            descriptionKey = "results")
    private @Nullable Path results;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private @Nullable String jobs;

    @Option(names = "--again", descriptionKey = "again")
    private boolean again;

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
    private @Nullable Path baseline;

    @Option(names = "--keep-baseline", descriptionKey = "keepBaseline")
    private boolean keepBaseline;

    @Option(names = "--timefold-report", descriptionKey = "timefoldReport")
    private boolean timefoldReport;

    private BenchCommand(Context context) {
        this.context = context;
    }

    /** The command with those below it. */
    static CommandLine of(Context context) {
        return CommonOptions.addTo(new CommandLine(new BenchCommand(context)))
                .addSubcommand(CommonOptions.addTo(new CommandLine(new GenerateCommand(context))));
    }

    @Override
    public Integer call() {
        if (suiteFile == null) {
            throw new BadUsageException("usage.missing", "SUITE");
        }
        return run(suiteFile);
    }

    private int run(Path file) {
        Suite suite = read(file);
        Path heldAgainst = baseline == null ? suite.baseline() : baseline;
        if (keepBaseline && heldAgainst == null) {
            throw new BadUsageException("usage.bench.no-baseline", file);
        }
        Path folder = folder(file);
        BenchPrinter printer = new BenchPrinter(context, Clock.system(ZoneId.systemDefault()));
        Path held = keepBaseline ? null : heldAgainst;
        BenchOptions options = new BenchOptions(folder, jobs(suite), repeat(), held);
        Bench bench = prepare(suite, options, printer);
        context.onInterrupt(bench::stop);
        BenchResult result = bench.run();
        if (keepBaseline && result.complete()) {
            keep(bench, result, Objects.requireNonNull(heldAgainst));
        }
        printer.print(suite, result, folder);
        if (timefoldReport && result.complete()) {
            printer.printReport(TimefoldReport.write(suite, folder.resolve("timefold")));
        }
        return result.complete() && !result.verdict().isWorse() ? ExitCodes.USABLE : ExitCodes.BROKEN;
    }

    private Repeat repeat() {
        if (again) {
            return Repeat.EVERYTHING;
        }
        return keepBaseline ? Repeat.OTHER_BUILDS : Repeat.NOTHING;
    }

    private static Suite read(Path file) {
        try {
            return SuiteReader.read(file);
        } catch (InvalidPlanException invalid) {
            throw new BadFileException(file, invalid);
        }
    }

    private static Bench prepare(Suite suite, BenchOptions options, BenchPrinter printer) {
        try {
            return Bench.of(suite, options, Clock.systemUTC(), printer);
        } catch (InvalidPlanException invalid) {
            throw new BadFileException(Objects.requireNonNull(options.baseline()), invalid);
        }
    }

    private void keep(Bench bench, BenchResult result, Path to) {
        try {
            bench.keepAsBaseline(result.runs(), to);
        } catch (InvalidPlanException unwritable) {
            throw new BadFileException(to, unwritable);
        }
    }

    /** Beside the folder of the suite, as in {@code benchmarks/suites} and {@code benchmarks/results}. */
    private Path folder(Path file) {
        if (results != null) {
            if (Files.exists(results) && !Files.isDirectory(results)) {
                throw new BadUsageException("usage.value", "--output", results);
            }
            return results;
        }
        String name = String.valueOf(file.getFileName());
        String id = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return file.toAbsolutePath().resolveSibling("../results").resolve(id).normalize();
    }

    private int jobs(Suite suite) {
        if (jobs == null) {
            return 1;
        }
        int most = Math.max(
                1, Runtime.getRuntime().availableProcessors() / suite.process().cores());
        try {
            int number = Integer.parseInt(jobs);
            if (number >= 1 && number <= Math.min(most, MOST_JOBS)) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // Answered below, like a number that is out of range.
        }
        throw new BadUsageException("usage.bench.jobs", jobs, most);
    }
}
