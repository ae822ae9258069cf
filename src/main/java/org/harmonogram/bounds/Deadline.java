package org.harmonogram.bounds;

import java.time.Duration;

/** When a run has to end, making its model included, and how large that may become. Thread-safe. */
final class Deadline {

    /** A variable with the constraints around it takes about 3 kB in the model, and again as it is handed over. */
    private static final long BYTES_PER_VARIABLE = 6_000;

    private final long begin = System.nanoTime();
    private final long nanos;

    private Deadline(Duration time) {
        this.nanos = Math.max(0, time.toNanos());
    }

    static Deadline in(Duration time) {
        return new Deadline(time);
    }

    /** An earlier one: when that share of the time left is over. */
    Deadline percent(int percent) {
        return in(left().multipliedBy(percent).dividedBy(100));
    }

    /** Time left, at least 0. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - (System.nanoTime() - begin)));
    }

    /**
     * Goes on making a model only while that makes sense.
     *
     * @param variables how many it has
     * @throws OutOfReachException if time is over, or the memory of this process would not hold the model
     */
    void requireReach(int variables) {
        if (variables > Runtime.getRuntime().maxMemory() / BYTES_PER_VARIABLE) {
            throw new OutOfReachException(true);
        }
        if (left().isZero()) {
            throw new OutOfReachException(false);
        }
    }
}
