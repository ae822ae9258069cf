package org.harmonogram.domain;

import org.jspecify.annotations.Nullable;

/**
 * The way between two venues; holds both ways.
 *
 * @param from id of a venue
 * @param to id of another venue
 * @param minutes from door to door, 0 to 10 080 (a week)
 * @param km 0 to 20 100; absent: cost is counted in minutes
 */
public record Way(
        String from, String to, int minutes, @Nullable Double km) {

    /** @throws IllegalArgumentException if out of range */
    public Way {
        Limits.require(minutes, 0, 7 * Limits.DAY_MINUTES, "minutes");
        if (km != null && !(km >= 0 && km <= Limits.KILOMETRES)) {
            throw new IllegalArgumentException(
                    "(km) is (%s): it must be from (0) to (%d).".formatted(km, Limits.KILOMETRES));
        }
    }
}
