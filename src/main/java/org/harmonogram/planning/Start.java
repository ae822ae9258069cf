package org.harmonogram.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When a session starts, in a form that is cheap to compare.
 *
 * @param epochDay the date, in days since 1970-01-01
 * @param minute of the day, 0 to 1439
 */
public record Start(int epochDay, int minute) implements Comparable<Start> {

    private static final int DAY_MINUTES = 24 * 60;

    /** The start at that date and time; seconds are dropped. */
    public static Start of(LocalDateTime time) {
        return new Start(
                Math.toIntExact(time.toLocalDate().toEpochDay()),
                time.toLocalTime().toSecondOfDay() / 60);
    }

    /** The date. */
    public LocalDate date() {
        return LocalDate.ofEpochDay(epochDay);
    }

    /** Date and time. */
    public LocalDateTime dateTime() {
        return date().atTime(minute / 60, minute % 60);
    }

    /** Minutes since 1970-01-01T00:00. */
    public int absoluteMinute() {
        return epochDay * DAY_MINUTES + minute;
    }

    @Override
    public int compareTo(Start other) {
        return Integer.compare(absoluteMinute(), other.absoluteMinute());
    }
}
