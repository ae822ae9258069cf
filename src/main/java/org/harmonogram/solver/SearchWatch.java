package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.impl.localsearch.scope.LocalSearchPhaseScope;
import ai.timefold.solver.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import ai.timefold.solver.core.impl.phase.scope.AbstractPhaseScope;
import ai.timefold.solver.core.impl.phase.scope.AbstractStepScope;
import ai.timefold.solver.core.impl.solver.scope.SolverScope;
import java.time.Duration;
import java.util.function.Supplier;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;
import org.harmonogram.planning.Timetable;
import org.harmonogram.planning.TimetableMapping;
import org.jspecify.annotations.Nullable;

/**
 * Follows a search: counts changes, knows when a limit is reached, and tells of progress: of every better plan, else once
 * a second. Listens to Timefold's own phases; the annealing reports by itself.
 */
final class SearchWatch extends PhaseLifecycleListenerAdapter<Timetable> {

    private static final long TELL_EVERY_NANOS = 1_000_000_000L;
    /** Better plans come in thousands a second at first: they are told of at most so often. */
    private static final long TELL_BETTER_EVERY_NANOS = 50_000_000L;

    private final SolveOptions options;
    private final Runnable onWay;
    private long begin = System.nanoTime();
    private long lastTold = begin;
    private long lastBetter = begin;
    private long moves;
    private long kept;
    private @Nullable Score best;
    private boolean untold;

    /** @param onWay run now and then, at least at the start of each phase */
    SearchWatch(SolveOptions options, Runnable onWay) {
        this.options = options;
        this.onWay = onWay;
    }

    /** Changes tried. */
    long moves() {
        return moves;
    }

    /** Changes kept. */
    long kept() {
        return kept;
    }

    /** Whether the time, or the time without a better plan, is over. */
    boolean isTimeUp(long now) {
        Duration time = options.time();
        Duration unimproved = options.unimproved();
        return (time != null && now - begin >= time.toNanos())
                || (unimproved != null && now - lastBetter >= unimproved.toNanos());
    }

    /**
     * Takes note of how far the search is.
     *
     * @param now as of {@link System#nanoTime}
     * @param score of the best plan
     * @param movesSoFar changes tried since the start
     * @param keptSoFar changes kept since the start
     * @param plan makes the best plan; asked only before this returns
     */
    void note(long now, Score score, long movesSoFar, long keptSoFar, Supplier<Plan> plan) {
        moves = movesSoFar;
        kept = keptSoFar;
        if (!score.equals(best)) {
            best = score;
            lastBetter = now;
            untold = true;
        }
        if (untold ? now - lastTold >= TELL_BETTER_EVERY_NANOS : now - lastTold >= TELL_EVERY_NANOS) {
            tell(now, plan);
        }
    }

    /** From now on time counts. */
    void begin() {
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
            SolverScope<Timetable> scope = phase.getSolverScope();
            note(System.nanoTime(), score(scope), scope.getMoveEvaluationCount(), kept + 1, () -> plan(scope));
        }
    }

    /** What the construction ends with may be good enough for whoever waits for a plan that can be used. */
    @Override
    public void phaseEnded(AbstractPhaseScope<Timetable> phase) {
        SolverScope<Timetable> scope = phase.getSolverScope();
        if (phase.getPhaseIndex() == 0) {
            note(System.nanoTime(), score(scope), 0, 0, () -> plan(scope));
        }
    }

    private static Score score(SolverScope<Timetable> scope) {
        HardMediumSoftLongScore score =
                (HardMediumSoftLongScore) scope.getBestScore().raw();
        return new Score(-score.hardScore(), -score.mediumScore(), -score.softScore());
    }

    @Override
    public void solvingEnded(SolverScope<Timetable> scope) {
        moves = Math.max(moves, scope.getMoveEvaluationCount());
        if (scope.getBestScore() != null) {
            best = score(scope);
            tell(System.nanoTime(), () -> plan(scope));
        }
    }

    private static Plan plan(SolverScope<Timetable> scope) {
        return TimetableMapping.plan(scope.getBestSolution());
    }

    private void tell(long now, Supplier<Plan> plan) {
        lastTold = now;
        untold = false;
        if (best != null) {
            Duration elapsed = Duration.ofNanos(now - begin);
            long millis = Math.max(1, elapsed.toMillis());
            options.progress().accept(new Progress(elapsed, best, moves * 1000 / millis, share(now), plan));
        }
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
            share = Math.max(share, moves / (double) limit);
        }
        return Math.min(1, share);
    }
}
