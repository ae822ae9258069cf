package org.harmonogram.bounds;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.SatParameters;
import java.util.List;
import java.util.function.Consumer;
import org.harmonogram.domain.Placement;
import org.jspecify.annotations.Nullable;

/**
 * What one run of the solver showed of one model.
 *
 * @param verdict whether plans were found, or shown not to be
 * @param lower proven lower limit of the model's cost, at least 0
 * @param cost cost of the placements by the model; 0 if there are none
 * @param placements the best plan found of the model; absent: none
 */
record Proof(
        Verdict verdict, long lower, long cost, @Nullable List<Placement> placements) {

    /** What is known of a model. */
    enum Verdict {
        /** The best plan is found and proven the best. */
        OPTIMAL,
        /** A plan is found, and a lower limit that may be below it. */
        FOUND,
        /** No plan is found, none is excluded. */
        OPEN,
        /** There is no such plan. */
        IMPOSSIBLE
    }

    boolean isImpossible() {
        return verdict == Verdict.IMPOSSIBLE;
    }

    boolean isOptimal() {
        return verdict == Verdict.OPTIMAL;
    }

    /**
     * Runs the solver.
     *
     * @param cost what is to be as low as it can
     * @param divisor every cost is a multiple of it
     * @param deadline when it has to be over
     * @param running knows the solver while it runs, to stop it
     * @param better told of each better plan as it is found, on a thread of the solver's
     */
    static Proof of(
            Solvable model,
            LinearExpr cost,
            long divisor,
            Aim aim,
            Deadline deadline,
            BoundOptions options,
            Running running,
            Consumer<List<Placement>> better) {
        model.solverModel().minimize(cost);
        CpSolver solver = new CpSolver();
        SatParameters.Builder parameters = solver.getParameters();
        parameters.setMaxTimeInSeconds(deadline.left().toMillis() / 1000.0);
        Double work = options.deterministicLimit();
        if (work != null) {
            parameters.setMaxDeterministicTime(work);
        }
        parameters.setRandomSeed(options.seed());
        aim.choose(parameters, options.workers());
        Best best = new Best(model, better);
        CpSolverStatus status = running.solve(solver, model.solverModel(), deadline, aim.patience(), best);
        return status == null
                ? best.proof(Verdict.OPEN, 0)
                : best.proof(verdict(status, model), lower(solver, status, divisor));
    }

    private static Verdict verdict(CpSolverStatus status, Solvable model) {
        return switch (status) {
            case OPTIMAL -> Verdict.OPTIMAL;
            case FEASIBLE -> Verdict.FOUND;
            case INFEASIBLE -> Verdict.IMPOSSIBLE;
            case UNKNOWN -> Verdict.OPEN;
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException(
                        "The model is not valid: " + model.solverModel().validate());
        };
    }

    /** The solver's bound is a floating-point number: a little below a multiple of the divisor it means that multiple. */
    private static long lower(CpSolver solver, CpSolverStatus status, long divisor) {
        double bound = status == CpSolverStatus.INFEASIBLE ? 0 : solver.bestObjectiveBound();
        if (Double.isNaN(bound) || bound <= 0) {
            return 0;
        }
        long whole = (long) Math.ceil(bound - 1e-6);
        return (whole + divisor - 1) / divisor * divisor;
    }

    /** The best plan so far, kept as it is found: a solver that is left to itself is not asked any more. */
    private static final class Best extends CpSolverSolutionCallback {

        private final Solvable model;
        private final Consumer<List<Placement>> better;
        private long cost;
        private @Nullable List<Placement> placements;
        private boolean isOver;

        Best(Solvable model, Consumer<List<Placement>> better) {
            this.model = model;
            this.better = better;
        }

        @Override
        public void onSolutionCallback() {
            List<Placement> found = model.placements(this::booleanValue);
            synchronized (this) {
                if (!isOver) {
                    placements = found;
                    cost = Math.round(objectiveValue());
                    better.accept(found);
                }
            }
        }

        synchronized Proof proof(Verdict verdict, long lower) {
            isOver = true;
            boolean isFound = verdict == Verdict.OPEN && placements != null;
            return new Proof(isFound ? Verdict.FOUND : verdict, lower, cost, placements);
        }
    }
}
