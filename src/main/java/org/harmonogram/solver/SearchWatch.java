package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.impl.localsearch.scope.LocalSearchPhaseScope;
import ai.timefold.solver.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import ai.timefold.solver.core.impl.phase.scope.AbstractPhaseScope;
import ai.timefold.solver.core.impl.phase.scope.AbstractStepScope;
import ai.timefold.solver.core.impl.solver.scope.SolverScope;
import java.time.Duration;
import org.harmonogram.domain.Score;
import org.harmonogram.planning.Timetable;
import org.jspecify.annotations.Nullable;

/** Follows a search: counts steps and moves, and tells of progress: of every better plan, else once a second. */
final class SearchWatch extends PhaseLifecycleListenerAdapter<Timetable> {

    private static final long TELL_EVERY_NANOS = 1_000_000_000L;
    /** Better plans come in thousands a second at first: they are told of at most so often. */
    private static final long TELL_BETTER_EVERY_NANOS = 50_000_000L;

    private final SolveOptions options;
    private final Runnable onWay;
    private long begin;
    private long lastTold;
    private long lastBetter;
    private long steps;
    private long moves;
    private @Nullable Score best;
    private boolean untold;

    /** @param onWay run now and then, at least at the start of each phase */
    SearchWatch(SolveOptions options, Runnable onWay) {
        this.options = options;
        this.onWay = onWay;
    }

    long steps() {
        return steps;
    }

    long moves() {
        return moves;
    }

    @Override
    public void solvingStarted(SolverScope<Timetable> scope) {
        begin = System.nanoTime();
        lastTold = begin;
        lastBetter = begin;
    }

    @Override
    public void phaseStarted(AbstractPhaseScope<Timetable> phase) {
        onWay.run();
    }

    @Override
    public void stepEnded(AbstractStepScope<Timetable> step) {
        AbstractPhaseScope<Timetable> phase = step.getPhaseScope();
        if (phase instanceof LocalSearchPhaseScope) {
            steps++;
        }
        long now = System.nanoTime();
        if (step.getBestScoreImproved()) {
            lastBetter = now;
            untold = true;
        }
        if (untold ? now - lastTold >= TELL_BETTER_EVERY_NANOS : now - lastTold >= TELL_EVERY_NANOS) {
            tell(phase.getSolverScope(), now);
        }
    }

    @Override
    public void solvingEnded(SolverScope<Timetable> scope) {
        tell(scope, System.nanoTime());
    }

    private void tell(SolverScope<Timetable> scope, long now) {
        moves = scope.getMoveEvaluationCount();
        lastTold = now;
        untold = false;
        if (scope.getBestScore() == null) {
            return;
        }
        HardMediumSoftLongScore score =
                (HardMediumSoftLongScore) scope.getBestScore().raw();
        best = new Score(-score.hardScore(), -score.mediumScore(), -score.softScore());
        Duration elapsed = Duration.ofNanos(now - begin);
        long millis = Math.max(1, elapsed.toMillis());
        options.progress().accept(new Progress(elapsed, best, moves * 1000 / millis, share(now)));
    }

    private double share(long now) {
        Duration time = options.time();
        Duration unimproved = options.unimproved();
        Long limit = options.steps();
        double share = 0;
        if (time != null) {
            share = Math.max(share, (now - begin) / (double) time.toNanos());
        }
        if (unimproved != null) {
            share = Math.max(share, (now - lastBetter) / (double) unimproved.toNanos());
        }
        if (limit != null && limit > 0) {
            share = Math.max(share, steps / (double) limit);
        }
        return Math.min(1, share);
    }
}
