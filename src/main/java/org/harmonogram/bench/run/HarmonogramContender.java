package org.harmonogram.bench.run;

import java.time.Duration;
import java.util.function.Consumer;
import org.harmonogram.bench.suite.Configuration;
import org.harmonogram.bench.suite.Configuration.Scoring;
import org.harmonogram.bench.suite.RunLimits;
import org.harmonogram.domain.Plan;
import org.harmonogram.solver.PlanSolver;
import org.harmonogram.solver.SolveOptions;
import org.harmonogram.solver.SolveOptions.Mode;
import org.harmonogram.solver.SolveResult;

/** This program's own solver. */
final class HarmonogramContender implements Contender {

    private final Configuration configuration;

    HarmonogramContender(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Found solve(Plan plan, RunLimits limits, long seed, Consumer<Point> better) {
        SolveOptions options = options(configuration, limits)
                .withSeed(seed)
                .withProgress(progress -> better.accept(new Point(progress.elapsed(), progress.score())));
        SolveResult result = PlanSolver.of(plan, options).solve();
        SolveResult.Statistics statistics = result.statistics();
        return new Found(
                result.plan().placements(),
                result.report().score(),
                statistics.elapsed(),
                statistics.moves(),
                statistics.kept(),
                statistics.end().id());
    }

    /** The one place where the settings of a configuration become options of the search. */
    static SolveOptions options(Configuration configuration, RunLimits limits) {
        Long steps = limits.steps();
        SolveOptions options = SolveOptions.DEFAULT;
        Duration time = limits.time();
        options = steps == null
                ? options.withTime(time)
                : options.withStepsOnly(steps).withTime(time);
        return options.withUnimproved(limits.unimproved())
                .withThreads(configuration.threads())
                .withSettings(configuration.settings())
                .withMode(configuration.scoring() == Scoring.STREAMS ? Mode.STREAMS : Mode.COUNTERS);
    }
}
