package org.harmonogram.domain;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a day's {@link Grid}.
 *
 * @param kind what the time is for
 * @param start local wall-clock time, minute precision
 * @param end after {@code start} and on the same day; a window always has one, a break or ceremony may have none
 * @param title printed as it stands, such as {@code Przerwa kawowa}
 * @param place printed as it stands, such as {@code Sala Europejska}
 * @param presenters people named with it, for print only
 * @param stepMinutes for windows: sessions start at multiples of this many minutes from the window's start, 1 to 1440;
 *     absent: one unit
 * @param on for breaks and ceremonies: only on the edition's first or last training day; absent: on every day
 */
public record GridItem(
        Kind kind,
        LocalTime start,
        @Nullable LocalTime end,
        @Nullable String title,
        @Nullable String place,
        List<Presenter> presenters,
        @Nullable Integer stepMinutes,
        @Nullable On on) {

    /** What the time is for. */
    public enum Kind {
        /** Teaching time between two breaks. */
        WINDOW,
        /** Coffee, lunch. */
        BREAK,
        /** Welcome, registration, closing. */
        CEREMONY;

        /** The name in files: {@code window}, {@code break}, {@code ceremony}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which of an edition's training days an item belongs to. */
    public enum On {
        /** The edition's first training day. */
        FIRST,
        /** The edition's last training day. */
        LAST;

        /** The name in files: {@code first}, {@code last}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if the end is not after the start, or a window lacks an end or has an {@code on} */
    public GridItem {
        presenters = List.copyOf(presenters);
        if (end != null && !end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "The item ends at (%s), not after its start (%s).".formatted(end, start));
        }
        if (kind == Kind.WINDOW && (end == null || on != null)) {
            throw new IllegalArgumentException(
                    "The window at (%s) needs an end and belongs to every day.".formatted(start));
        }
        Limits.require(stepMinutes, 1, Limits.DAY_MINUTES, "stepMinutes");
    }

    /** A window without a title. */
    public static GridItem window(LocalTime start, LocalTime end) {
        return new GridItem(Kind.WINDOW, start, end, null, null, List.of(), null, null);
    }

    /** Minutes from midnight to the start, 0 to 1439. */
    public int startMinute() {
        return start.toSecondOfDay() / 60;
    }

    /** Minutes from midnight to the end, exclusive; the start's where there is no end. */
    public int endMinute() {
        return end == null ? startMinute() : end.toSecondOfDay() / 60;
    }
}
