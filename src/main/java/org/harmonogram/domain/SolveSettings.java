package org.harmonogram.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to look for a better plan, where the caller does not say.
 *
 * @param time at most this long, above zero, at most 7 days
 * @param unimproved stop after this long without a better plan
 * @param seed of the random numbers
 */
public record SolveSettings(
        @Nullable Duration time,
        @Nullable Duration unimproved,
        @Nullable Long seed) {

    /** @throws IllegalArgumentException if a duration is not above zero or is over 7 days */
    public SolveSettings {
        require(time, "time");
        require(unimproved, "unimproved");
    }

    private static void require(@Nullable Duration duration, String name) {
        if (duration != null
                && (duration.isNegative() || duration.isZero() || duration.compareTo(Duration.ofDays(7)) > 0)) {
            throw new IllegalArgumentException(
                    "(%s) is (%s): it must be above zero and at most 7 days.".formatted(name, duration));
        }
    }
}
