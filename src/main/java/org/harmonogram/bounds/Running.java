package org.harmonogram.bounds;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import org.jspecify.annotations.Nullable;

/** The solver that is running now, if any, so that another thread can stop it. */
final class Running {

    private @Nullable CpSolver solver;
    private boolean isStopped;

    /** Runs the solver; {@code null} if it was stopped before it began. */
    @Nullable
    CpSolverStatus solve(CpSolver next, CpModel model) {
        synchronized (this) {
            if (isStopped) {
                return null;
            }
            solver = next;
        }
        try {
            return next.solve(model);
        } finally {
            synchronized (this) {
                solver = null;
            }
        }
    }

    synchronized void stop() {
        isStopped = true;
        if (solver != null) {
            solver.stopSearch();
        }
    }
}
