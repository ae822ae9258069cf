package org.harmonogram.bench.run;

import ai.timefold.solver.core.api.score.Score;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.localsearch.scope.LocalSearchPhaseScope;
import ai.timefold.solver.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import ai.timefold.solver.core.impl.phase.scope.AbstractStepScope;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.harmonogram.bench.suite.Configuration;
import org.harmonogram.bench.suite.RunLimits;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Validation;
import org.harmonogram.planning.Timetable;
import org.harmonogram.planning.TimetableMapping;

/** Timefold, told what a solver file says: the same planning model, and the same rules as constraint streams. */
final class TimefoldContender implements Contender {

    private final Configuration configuration;

    TimefoldContender(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Found solve(Plan plan, RunLimits limits, long seed, Consumer<Point> better) {
        long begin = System.nanoTime();
        SolverConfig config =
                TimefoldConfig.read(Objects.requireNonNull(configuration.solverFile(), "solverFile"), limits, seed);
        Timetable problem = TimetableMapping.timetable(Validation.solvable(plan));
        SolverFactory<Timetable> factory = SolverFactory.create(config);
        DefaultSolver<Timetable> solver = (DefaultSolver<Timetable>) factory.buildSolver();
        Watch watch = new Watch();
        solver.addPhaseLifecycleListener(watch);
        solver.addEventListener(event ->
                better.accept(new Point(Duration.ofNanos(System.nanoTime() - begin), cost(event.getNewBestScore()))));
        Timetable best = solver.solve(problem);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        return new Found(
                TimetableMapping.plan(best).placements(),
                cost(Objects.requireNonNull(best.score(), "score")),
                elapsed,
                solver.getMoveEvaluationCount(),
                watch.steps,
                end(limits, elapsed));
    }

    private static String end(RunLimits limits, Duration elapsed) {
        Duration time = limits.time();
        if (limits.isStepsOnly()) {
            return "steps";
        }
        return time != null && elapsed.compareTo(time) >= 0 ? "time" : "ended-itself";
    }

    private static org.harmonogram.domain.Score cost(Score<?> score) {
        HardMediumSoftLongScore found = (HardMediumSoftLongScore) score;
        return new org.harmonogram.domain.Score(-found.hardScore(), -found.mediumScore(), -found.softScore());
    }

    /** Counts the steps of local search. */
    private static final class Watch extends PhaseLifecycleListenerAdapter<Timetable> {

        private long steps;

        @Override
        public void stepEnded(AbstractStepScope<Timetable> step) {
            if (step.getPhaseScope() instanceof LocalSearchPhaseScope) {
                steps++;
            }
        }
    }
}
