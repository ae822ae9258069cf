package org.harmonogram.bounds;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Validation;
import org.jspecify.annotations.Nullable;

/**
 * Solves plans with the model that {@link Bounds} proves with: a peer to compare the solver with, and where time suffices an
 * exact one. One object solves one plan once; {@link #stop} may be called from any thread.
 *
 * <p>Its placements should be checked: rules that the model leaves out may be broken.
 */
public final class CpSatSolver {

    private final Structure structure;
    private final BoundOptions options;
    private final Running running = new Running();

    private CpSatSolver(Structure structure, BoundOptions options) {
        this.structure = structure;
        this.options = options;
    }

    /**
     * What was found.
     *
     * @param placements the best placements found, locked ones included; absent: none, in the time given
     * @param isOptimal whether no plan is better, as far as the model counts
     * @param leftOut rules in force in the plan that the model leaves out or counts in part
     * @param time how long it took
     */
    public record Solution(@Nullable List<Placement> placements, boolean isOptimal, Set<Rule> leftOut, Duration time) {
        /** Copies the collections. */
        public Solution {
            placements = placements == null ? null : List.copyOf(placements);
            leftOut = Set.copyOf(leftOut);
        }
    }

    /**
     * A solver for this plan, not yet begun.
     *
     * @throws InvalidPlanException if the plan has errors, or an edition of an incomplete programme
     */
    public static CpSatSolver of(Plan plan, BoundOptions options) {
        return new CpSatSolver(Validation.solvable(plan), options);
    }

    /** Whether it can solve the plan: the hard rules that its model is built on are hard rules there. */
    public boolean fits() {
        return Ruling.fits(structure.plan());
    }

    /**
     * The best plan it finds in the time it has.
     *
     * @throws IllegalStateException if it does not {@link #fits fit} the plan
     * @throws SolverMissingException if OR-Tools cannot be loaded on this machine
     */
    public Solution solve() {
        if (!fits()) {
            throw new IllegalStateException("The plan switches off a hard rule that the model is built on.");
        }
        NativeSolver.load();
        List<Edition> all = structure.plan().editions();
        LevelProof found = LevelProof.of(structure, Scope.of(all), options.time(), options, running);
        return new Solution(found.placements(), found.isBest(), found.leftOut(), found.time());
    }

    /** Ends the search early, with the best found by then. */
    public void stop() {
        running.stop();
    }
}
