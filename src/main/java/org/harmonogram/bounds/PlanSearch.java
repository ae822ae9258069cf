package org.harmonogram.bounds;

import com.google.ortools.sat.LinearExpr;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.harmonogram.bounds.CpSatSolver.End;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.jspecify.annotations.Nullable;

/**
 * Looks for plans in two steps. A model of the hard rules alone is small, and gives a first plan soon: one in which all is
 * placed, or, where none is found in half of the time, one with as little left out as can be. The model of all rules begins
 * with that plan and makes it better.
 */
final class PlanSearch {

    /** Of the time left, what looking for a first plan of one kind gets. */
    private static final int FIRST_PERCENT = 50;

    private final Structure structure;
    private final BoundOptions options;
    private final Running running;
    private final Deadline deadline;
    private final Consumer<List<Placement>> better;
    private @Nullable List<Placement> best;
    private @Nullable Set<Rule> leftOut;

    PlanSearch(
            Structure structure,
            BoundOptions options,
            Deadline deadline,
            Running running,
            Consumer<List<Placement>> better) {
        this.structure = structure;
        this.options = options;
        this.deadline = deadline;
        this.running = running;
        this.better = better;
    }

    /** Why the search ended; what it found is in the other methods. */
    End search() {
        try {
            Proof complete = first(true);
            if (complete.placements() != null) {
                return improve(true, 0).isOptimal() ? End.OPTIMAL : End.LIMIT;
            }
            Proof partial = first(false);
            if (partial.placements() == null) {
                return partial.isImpossible() ? End.IMPOSSIBLE : End.LIMIT;
            }
            boolean isBest = improve(false, partial.cost()).isOptimal();
            return isBest && partial.isOptimal() ? End.OPTIMAL : End.LIMIT;
        } catch (OutOfReachException outOfReach) {
            return outOfReach.isTooLarge() ? End.TOO_LARGE : End.LIMIT;
        }
    }

    @Nullable
    List<Placement> best() {
        return best;
    }

    /** The rules in force that the last model left out or counted in part; before there is one, all. */
    Set<Rule> leftOut() {
        if (leftOut != null) {
            return leftOut;
        }
        Set<Rule> all = EnumSet.allOf(Rule.class);
        all.removeIf(rule -> structure.plan().weight(rule) == 0);
        return all;
    }

    private Proof first(boolean isComplete) {
        Plan plan = structure.plan();
        Scope bare = Scope.of(plan.editions()).onlyCosts(plan, Set.of());
        Deadline soon = deadline.percent(FIRST_PERCENT);
        PlanModel model = PlanModel.of(structure, bare, isComplete, Aim.FIRST, soon);
        model.hint(options.hints());
        LinearExpr cost = isComplete ? LinearExpr.constant(0) : model.model().mediumCost();
        return run(model, cost, 1, Aim.FIRST, soon);
    }

    /** Beginning with the best plan, those that leave out no more. */
    private Proof improve(boolean isComplete, long medium) {
        Scope all = Scope.of(structure.plan().editions());
        PlanModel model = PlanModel.of(structure, all, isComplete, Aim.BETTER, deadline);
        if (!isComplete) {
            model.solverModel().addLessOrEqual(model.model().mediumCost(), medium);
        }
        if (best != null) {
            model.hint(best);
        }
        leftOut = model.leftOut();
        return run(model, model.model().softCost(), model.model().softDivisor(), Aim.BETTER, deadline);
    }

    private Proof run(PlanModel model, LinearExpr cost, long divisor, Aim aim, Deadline until) {
        Proof proof = Proof.of(model, cost, divisor, aim, until, options, running, better);
        best = proof.placements() == null ? best : proof.placements();
        return proof;
    }
}
