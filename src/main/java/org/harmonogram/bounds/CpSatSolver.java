package org.harmonogram.bounds;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Validation;
import org.jspecify.annotations.Nullable;

/**
 * Solves plans with the model that {@link Bounds} proves with, but for what helps proofs only: a peer to compare the solver
 * with, and where time suffices an exact one. One object solves one plan once; {@link #stop} may be called from any thread.
 *
 * <p>Its placements should be checked: rules that the model leaves out may be broken.
 */
public final class CpSatSolver {

    private final Structure structure;
    private final BoundOptions options;
    private final Running running = new Running();
    private final long begin = System.nanoTime();
    private final Deadline deadline;

    private CpSatSolver(Plan plan, BoundOptions options) {
        this.deadline = Deadline.in(options.time());
        this.structure = Validation.solvable(plan);
        this.options = options;
    }

    /** Why it ended. */
    public enum End {
        /** Nothing can be better, as far as the model counts. */
        OPTIMAL,
        /** Time or work was used up, or it was stopped. */
        LIMIT,
        /** No plan keeps the hard rules. */
        IMPOSSIBLE,
        /** The next model would not have fitted into memory. */
        TOO_LARGE
    }

    /**
     * What was found.
     *
     * @param placements the best placements found, locked ones included; absent: none
     * @param end why it ended
     * @param leftOut rules in force in the plan that the model leaves out or counts in part
     * @param time how long it took
     */
    public record Solution(@Nullable List<Placement> placements, End end, Set<Rule> leftOut, Duration time) {
        /** Copies the collections. */
        public Solution {
            placements = placements == null ? null : List.copyOf(placements);
            leftOut = Set.copyOf(leftOut);
        }

        /** Whether no plan is better, as far as the model counts. */
        public boolean isOptimal() {
            return end == End.OPTIMAL;
        }
    }

    /**
     * A solver for this plan, not yet begun. The clock starts here.
     *
     * @throws InvalidPlanException if the plan has errors, or an edition of an incomplete programme
     */
    public static CpSatSolver of(Plan plan, BoundOptions options) {
        return new CpSatSolver(plan, options);
    }

    /** Whether it can solve the plan: the hard rules that its model is built on are hard rules there. */
    public boolean fits() {
        return Ruling.fits(structure.plan());
    }

    /** The best plan it finds in the time it has. */
    public Solution solve() {
        return solve((elapsed, placements) -> {});
    }

    /**
     * The best plan it finds in the time it has, which includes making the model; it ends within a second of it.
     *
     * @param better told of each plan that is better by the model, and of the time since the clock started; on a thread of
     *     its own, and only until this method returns
     * @throws IllegalStateException if it does not {@link #fits fit} the plan
     * @throws SolverMissingException if OR-Tools cannot be loaded on this machine
     */
    public Solution solve(BiConsumer<Duration, List<Placement>> better) {
        if (!fits()) {
            throw new IllegalStateException("The plan switches off a hard rule that the model is built on.");
        }
        NativeSolver.load();
        PlanSearch search = new PlanSearch(
                structure, options, deadline, running, placements -> better.accept(elapsed(), placements));
        End end = search.search();
        return new Solution(search.best(), end, search.leftOut(), elapsed());
    }

    /** Ends the search early, with the best found by then. */
    public void stop() {
        running.stop();
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
