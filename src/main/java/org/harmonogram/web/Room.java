package org.harmonogram.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Room in memory, of which each takes what it needs, and waits a moment where there is not enough. Thread-safe. */
final class Room {

    private static final int KILOBYTE = 1024;
    private static final long TRY_AGAIN_SECONDS = 2;

    private final int kilobytes;
    private final Duration patience;
    private final Semaphore free;

    /**
     * All of it is free.
     *
     * @param bytes in all
     * @param patience how long somebody waits at most
     */
    Room(long bytes, Duration patience) {
        this.kilobytes = (int) Math.max(1, Math.min(Integer.MAX_VALUE, bytes / KILOBYTE));
        this.patience = patience;
        // In turn: who needs much would else wait for ever where many need little.
        this.free = new Semaphore(kilobytes, true);
    }

    /** A part that somebody has; closing it gives it back. */
    final class Share implements AutoCloseable {

        private int taken;

        private Share() {}

        /**
         * Makes it as large as that, or as the whole room if that is smaller: what needs more has it for itself.
         *
         * @throws ProblemException if there is not enough, and none gets free in time
         */
        void growTo(long bytes) {
            int wanted = (int) Math.min(kilobytes, bytes / KILOBYTE + 1);
            if (wanted > taken) {
                take(wanted - taken);
                taken = wanted;
            }
        }

        @Override
        public void close() {
            free.release(taken);
            taken = 0;
        }
    }

    /** A part that is empty. */
    Share share() {
        return new Share();
    }

    private void take(int wanted) {
        try {
            if (!free.tryAcquire(wanted, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw tooMany();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw tooMany();
        }
    }

    private static ProblemException tooMany() {
        return ProblemException.of(Problem.BUSY).inWords("bodies").withRetryAfter(TRY_AGAIN_SECONDS);
    }
}
