package org.harmonogram.bounds;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The solver that is running now, if any, so that another thread can stop it. */
final class Running {

    private @Nullable CpSolver solver;
    private boolean isStopped;

    /**
     * Runs the solver.
     *
     * @param deadline when it has to be over. While it simplifies a large model the solver hardly looks at the clock: then it
     *     is told to end and left to itself on its thread, which ends a few seconds later
     * @param patience how long it may take to notice that it was told
     * @param found told of each better solution, on the solver's thread
     * @return {@code null} if it was stopped before it began, or left to itself
     */
    @Nullable
    CpSolverStatus solve(
            CpSolver next, CpModel model, Deadline deadline, Duration patience, CpSolverSolutionCallback found) {
        synchronized (this) {
            if (isStopped) {
                return null;
            }
            solver = next;
        }
        CompletableFuture<CpSolverStatus> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(result, next, model, found), "cp-sat");
        thread.start();
        try {
            return await(result, next, deadline, patience);
        } finally {
            synchronized (this) {
                solver = null;
            }
        }
    }

    private static void complete(
            CompletableFuture<CpSolverStatus> result, CpSolver solver, CpModel model, CpSolverSolutionCallback found) {
        try {
            result.complete(solver.solve(model, found));
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
        }
    }

    private static @Nullable CpSolverStatus await(
            CompletableFuture<CpSolverStatus> result, CpSolver solver, Deadline deadline, Duration patience) {
        try {
            try {
                return result.get(deadline.left().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                solver.stopSearch();
                return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException deaf) {
            return null;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("CP-SAT failed: " + failure.getCause(), failure);
        } catch (InterruptedException e) {
            solver.stopSearch();
            Thread.currentThread().interrupt();
            return null;
        }
    }

    synchronized void stop() {
        isStopped = true;
        if (solver != null) {
            solver.stopSearch();
        }
    }
}
