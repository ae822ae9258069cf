package org.harmonogram.jobs;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many searches may run in this process at a time, whether for jobs or for callers who wait; first come, first served: all
 * stand in one line, and keep their place in it. Thread-safe.
 */
public final class SolvePermits implements AutoCloseable {

    /** So many that nobody ever waits for one. */
    private static final int ENOUGH = Integer.MAX_VALUE / 2;

    private final Semaphore permits;
    private volatile boolean closed;

    /** @param searches at a time, from 1 */
    public SolvePermits(int searches) {
        this.permits = new Semaphore(searches, true);
    }

    /**
     * Waits until a search may begin; whoever is told so must {@link #release} it.
     *
     * @return whether it may; no longer waiting than that
     */
    public boolean acquire(Duration longest) throws InterruptedException {
        return permits.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS) && isOpen();
    }

    /**
     * Waits until a search may begin, however long that takes; whoever is told so must {@link #release} it.
     *
     * @return whether it may; it may not any more once these are closed
     */
    boolean acquire() throws InterruptedException {
        permits.acquire();
        return isOpen();
    }

    private boolean isOpen() {
        boolean open = !closed;
        if (!open) {
            permits.release();
        }
        return open;
    }

    /** A search has ended. */
    public void release() {
        permits.release();
    }

    /** How many wait until a search may begin. */
    int waiting() {
        return permits.getQueueLength();
    }

    /** No search may begin any more; whoever waits is told so at once. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            permits.release(ENOUGH);
        }
    }
}
