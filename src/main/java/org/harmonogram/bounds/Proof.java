package org.harmonogram.bounds;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.SatParameters;
import java.time.Duration;
import java.util.List;
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
     * @param time longest time
     * @param run knows the solver while it runs, to stop it
     */
    static Proof of(
            PlanModel planModel, LinearExpr cost, long divisor, Duration time, BoundOptions options, Running run) {
        planModel.solverModel().minimize(cost);
        CpSolver solver = new CpSolver();
        SatParameters.Builder parameters = solver.getParameters();
        parameters.setMaxTimeInSeconds(time.toMillis() / 1000.0);
        Double work = options.deterministicLimit();
        if (work != null) {
            parameters.setMaxDeterministicTime(work);
        }
        choose(parameters, options);
        CpSolverStatus status = run.solve(solver, planModel.solverModel());
        if (status == null) {
            return new Proof(Verdict.OPEN, 0, 0, null);
        }
        return switch (status) {
            case OPTIMAL, FEASIBLE ->
                new Proof(
                        status == CpSolverStatus.OPTIMAL ? Verdict.OPTIMAL : Verdict.FOUND,
                        lower(solver, divisor),
                        Math.round(solver.objectiveValue()),
                        planModel.placements(solver));
            case INFEASIBLE -> new Proof(Verdict.IMPOSSIBLE, 0, 0, null);
            case UNKNOWN -> new Proof(Verdict.OPEN, lower(solver, divisor), 0, null);
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException(
                        "The model is not valid: " + planModel.solverModel().validate());
        };
    }

    /**
     * Proving from below, core by core and without a linear relaxation, is what these models need: the solver's defaults
     * prove next to nothing of them. Every further worker looks for plans, from above.
     */
    private static void choose(SatParameters.Builder parameters, BoundOptions options) {
        parameters.setNumWorkers(options.workers());
        parameters.setRandomSeed(options.seed());
        if (options.workers() == 1) {
            parameters.setOptimizeWithCore(true).setLinearizationLevel(0);
        } else {
            parameters.addSubsolvers("core").addSubsolvers("no_lp");
        }
    }

    /** The solver's bound is a floating-point number: a little below a multiple of the divisor it means that multiple. */
    private static long lower(CpSolver solver, long divisor) {
        double bound = solver.bestObjectiveBound();
        if (Double.isNaN(bound) || bound <= 0) {
            return 0;
        }
        long whole = (long) Math.ceil(bound - 1e-6);
        return (whole + divisor - 1) / divisor * divisor;
    }
}
