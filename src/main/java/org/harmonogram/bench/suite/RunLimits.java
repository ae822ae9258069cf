package org.harmonogram.bench.suite;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a run ends, besides where nothing can be better.
 *
 * @param time at most this long, above zero; {@code null}: no limit
 * @param unimproved after this long without a better plan, above zero; {@code null}: no limit
 * @param steps after so many steps of the search, as its solver counts them, at least 1; {@code null}: no limit
 */
public record RunLimits(
        @Nullable Duration time,
        @Nullable Duration unimproved,
        @Nullable Long steps) {

    /** @throws IllegalArgumentException if there is neither a limit of time nor one of steps */
    public RunLimits {
        if (time == null && steps == null) {
            throw new IllegalArgumentException("A run without (time) or (steps) may never end.");
        }
    }

    /** So many steps and nothing else: the same result on every machine. */
    public static RunLimits ofSteps(long steps) {
        return new RunLimits(null, null, steps);
    }

    /** So long and nothing else. */
    public static RunLimits ofTime(Duration time) {
        return new RunLimits(time, null, null);
    }

    /** Whether a run depends on its seed only, and not on how fast the machine is. */
    public boolean isStepsOnly() {
        return time == null && unimproved == null;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (steps != null) {
            text.append(steps).append(" steps");
        }
        if (time != null) {
            text.append(text.isEmpty() ? "" : ", ").append(seconds(time));
        }
        if (unimproved != null) {
            text.append(", ").append(seconds(unimproved)).append(" without a better plan");
        }
        return text.toString();
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
