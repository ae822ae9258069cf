package org.harmonogram.service;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other processes do: the one place where a test lets time pass. */
final class Until {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Until() {}

    /**
     * Waits until something holds.
     *
     * @param what is waited for, as a sentence
     * @throws AssertionError if it does not hold in time
     */
    static void holds(String what, Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end >= 0) {
                throw new AssertionError("Within (%s) this did not come true: %s.".formatted(patience, what));
            }
            pause(BETWEEN_LOOKS);
        }
    }

    /** Lets so much time pass. */
    static void pause(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("Interrupted while waiting.");
            }
            LockSupport.parkNanos(left);
        }
    }
}
