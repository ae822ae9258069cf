package org.harmonogram.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A recurring or single stretch of time, as in {@code unavailable}, {@code closed}, {@code avoids} and {@code prefers}:
 * on each matching date, the time from {@code start} to {@code end}. In files a {@code date} stands for equal {@code
 * from} and {@code to}.
 *
 * @param from first date; absent: no first
 * @param to last date, inclusive; absent: no last
 * @param weekday only dates on this weekday; absent: every weekday
 * @param start local time, minute precision; absent: midnight
 * @param end local time, exclusive, after {@code start}; absent: the midnight that ends the day
 */
public record Period(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable DayOfWeek weekday,
        @Nullable LocalTime start,
        @Nullable LocalTime end) {

    /** @throws IllegalArgumentException if nothing is given, or an end is not after its start */
    public Period {
        if (from == null && to == null && weekday == null && start == null && end == null) {
            throw new IllegalArgumentException("A period needs a date, a weekday or a time.");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The period ends on (%s), before it begins on (%s).".formatted(to, from));
        }
        if (start != null && end != null && !end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "The period ends at (%s), not after its start (%s).".formatted(end, start));
        }
    }

    /** The whole of one date. */
    public static Period on(LocalDate date) {
        return new Period(date, date, null, null, null);
    }

    /** Whether some time of that date lies in the period. */
    public boolean touches(LocalDate date) {
        return (from == null || !date.isBefore(from))
                && (to == null || !date.isAfter(to))
                && (weekday == null || date.getDayOfWeek() == weekday);
    }

    /** First minute of the day in the period on a date it {@link #touches}, 0 to 1439. */
    public int startMinute() {
        return start == null ? 0 : start.toSecondOfDay() / 60;
    }

    /** Minute of the day after the last in the period, 1 to 1440. */
    public int endMinute() {
        return end == null ? Limits.DAY_MINUTES : end.toSecondOfDay() / 60;
    }

    /** Minutes that the period shares with those from {@code startMinute} to {@code endMinute} of that date. */
    public int sharedMinutes(LocalDate date, int startMinute, int endMinute) {
        return touches(date) ? Math.max(0, Math.min(endMinute, endMinute()) - Math.max(startMinute, startMinute())) : 0;
    }
}
