package org.harmonogram.jobs;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many searches may run in this process at a time, whether for jobs or for callers who wait; first come, first served. */
public final class SolvePermits {

    private final Semaphore permits;

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
        return permits.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A search has ended. */
    public void release() {
        permits.release();
    }
}
