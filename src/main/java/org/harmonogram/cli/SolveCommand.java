package org.harmonogram.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.SolveSettings;
import org.harmonogram.domain.Structure;
import org.harmonogram.solver.PlanSolver;
import org.harmonogram.solver.SolveOptions;
import org.harmonogram.solver.SolveResult;
import org.harmonogram.solver.SolveResult.Statistics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for the best placements, prints the harmonogram and writes the plan. Fields are set by picocli. */
@Command(name = "solve")
@SuppressWarnings("NullAway.Init")
final class SolveCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 64;

    private final Context context;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "report")
    private @Nullable Path reportFile;

    @Option(names = "--time", paramLabel = "30s", descriptionKey = "time")
    private @Nullable String time;

    @Option(names = "--unimproved", paramLabel = "5s", descriptionKey = "unimproved")
    private @Nullable String unimproved;

    @Option(names = "--steps", paramLabel = "N", descriptionKey = "steps")
    private @Nullable String steps;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private @Nullable String threads;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private @Nullable String seed;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    SolveCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Plan plan = Plans.read(file, context);
        SolveOptions options = options(plan.solve());
        requireWritableOutputs(plan);
        SolveResult result = solve(plan, options);
        boolean written = false;
        try {
            written = write(result.plan());
            if (reportFile != null) {
                Plans.writeReport(result.report(), search(result.statistics(), options.seed()), context, reportFile);
            }
        } finally {
            // Also where the file could not be written after all: nobody should wait for the result twice.
            print(result, options.seed(), written);
        }
        return result.report().score().isUsable() ? ExitCodes.USABLE : ExitCodes.BROKEN;
    }

    /**
     * What the plan says about solving, overridden by what the command line says. Steps alone are not timed; who names the time
     * gets all of it, unless a time without a better plan is named too.
     */
    private SolveOptions options(SolveSettings ofPlan) {
        SolveOptions options = SolveOptions.of(ofPlan);
        if (steps != null) {
            options = options.withStepsOnly(number("--steps", steps, 0));
        }
        if (time != null) {
            Duration wanted = Durations.parse("--time", time);
            options = options.withTime(wanted).withUnimproved(steps == null ? ofPlan.unimproved() : null);
        }
        if (unimproved != null) {
            options = options.withUnimproved(Durations.parse("--unimproved", unimproved));
        }
        if (threads != null) {
            options = options.withThreads(threads(threads));
        }
        return seed == null ? options : options.withSeed(number("--seed", seed, Long.MIN_VALUE));
    }

    private static int threads(String text) {
        long number = number("--threads", text, Long.MIN_VALUE);
        if (number < 1 || number > MOST_THREADS) {
            throw new BadUsageException("usage.number.range", "--threads", text, 1, MOST_THREADS);
        }
        return (int) number;
    }

    private static long number(String option, String text, long least) {
        try {
            long number = Long.parseLong(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // Answered below, like a number that is too small.
        }
        throw new BadUsageException(least == 0 ? "usage.number.positive" : "usage.number", option, text);
    }

    private SolveResult solve(Plan plan, SolveOptions options) {
        ProgressLine progress = new ProgressLine(context, !quiet);
        PlanSolver solver = prepare(plan, options.withProgress(progress));
        context.onInterrupt(solver::stop);
        try {
            return solver.solve();
        } finally {
            progress.clear();
        }
    }

    private PlanSolver prepare(Plan plan, SolveOptions options) {
        try {
            return PlanSolver.of(plan, options);
        } catch (InvalidPlanException invalid) {
            throw new BadFileException(file, invalid);
        }
    }

    private boolean write(Plan plan) {
        if (output != null) {
            Plans.write(plan, output);
            return true;
        }
        return false;
    }

    private void requireWritableOutputs(Plan plan) {
        if (output != null) {
            Plans.requireWritable(plan, output);
        }
        if (reportFile != null) {
            Plans.requireWritable(reportFile);
            if (output != null && output.toAbsolutePath().equals(reportFile.toAbsolutePath())) {
                throw new BadUsageException("usage.twice", output);
            }
        }
    }

    private static Map<String, Object> search(Statistics statistics, long usedSeed) {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("seed", usedSeed);
        search.put("seconds", statistics.elapsed().toMillis() / 1000.0);
        search.put("moves", statistics.moves());
        search.put("kept", statistics.kept());
        search.put("movesPerSecond", statistics.movesPerSecond());
        search.put("end", statistics.end().id());
        return search;
    }

    private void print(SolveResult result, long usedSeed, boolean written) {
        Page page = context.page();
        Structure structure = Structure.of(result.plan());
        if (!quiet) {
            HarmonogramPrinter.print(structure, View.EDITION, context.words(), page);
            page.blank();
        }
        new SolveSummary(context.words(), page).print(result, structure, usedSeed);
        if (written) {
            page.line(context.words().say("solve.written", String.valueOf(output)));
        }
        context.print(page);
    }
}
