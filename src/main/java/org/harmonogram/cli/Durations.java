package org.harmonogram.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;

/** Durations as people type them: {@code 500ms}, {@code 30s}, {@code 2m}, {@code 1h30m}, {@code PT30S}. */
final class Durations {

    private static final Duration MOST = Duration.ofDays(7);

    private Durations() {}

    /**
     * The duration.
     *
     * @param option named in the complaint
     * @throws BadUsageException if it is not written so, not above zero, or longer than 7 days
     */
    static Duration parse(String option, String text) {
        Duration duration;
        try {
            duration = parse(text.strip().toUpperCase(Locale.ROOT));
        } catch (DateTimeException | NumberFormatException | ArithmeticException malformed) {
            throw new BadUsageException("usage.duration", option, text);
        }
        if (duration.isNegative() || duration.isZero() || duration.compareTo(MOST) > 0) {
            throw new BadUsageException("usage.duration.range", option, text);
        }
        return duration;
    }

    private static Duration parse(String text) {
        if (text.endsWith("MS")) {
            return Duration.ofMillis(Long.parseLong(text, 0, text.length() - 2, 10));
        }
        return Duration.parse(text.startsWith("P") ? text : "PT" + text);
    }
}
