package org.harmonogram.jobs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The threads in which db-scheduler looks for jobs and has them solved. A thread first waits for its permit, in one line with
 * callers who wait for theirs, and only then takes a job: so no job is held by a process that cannot begin it while another
 * one is idle. Thread-safe.
 */
final class WorkerThreads extends AbstractExecutorService {

    private final int most;
    private final SolvePermits permits;
    private final ThreadPoolExecutor pool;
    private final Deque<Runnable> candidates = new ArrayDeque<>();
    private final ThreadLocal<Boolean> hasWorked = ThreadLocal.withInitial(() -> false);

    /** @param most threads, from 1; db-scheduler must look for no more jobs than that at a time */
    WorkerThreads(int most, SolvePermits permits) {
        this.most = most;
        this.permits = permits;
        // Whoever finds all threads busy need not wait: each looks for more by itself before it rests.
        this.pool = new ThreadPoolExecutor(
                most,
                most,
                0,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                runnable -> new Thread(runnable, "harmonogram-worker"),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** @param candidate takes one certain job and solves it, unless another has taken it */
    @Override
    public void execute(Runnable candidate) {
        add(candidate);
        pool.execute(this::takeTurns);
    }

    private synchronized void add(Runnable candidate) {
        if (candidates.size() == most) {
            candidates.remove(); // db-scheduler has looked again since, and would not use it any more
        }
        candidates.add(candidate);
    }

    private synchronized @Nullable Runnable poll() {
        return candidates.poll();
    }

    private synchronized boolean isAnythingToDo() {
        return !candidates.isEmpty();
    }

    private void takeTurns() {
        try {
            while (isAnythingToDo() && permits.acquire()) {
                takeTurn();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** One job for one permit; candidates that come to nothing do not count. */
    private void takeTurn() {
        hasWorked.set(false);
        try {
            for (Runnable next = poll(); next != null; next = hasWorked.get() ? null : poll()) {
                next.run();
            }
        } finally {
            permits.release();
        }
    }

    /** To be said by a candidate that has taken its job, in its own thread. */
    void noteWork() {
        hasWorked.set(true);
    }

    @Override
    public void shutdown() {
        pool.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return pool.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
        return pool.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return pool.isTerminated();
    }

    @Override
    public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
        return pool.awaitTermination(time, unit);
    }
}
