package org.harmonogram.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Dates an edition may use, all with one grid. In files a {@code date} stands for equal {@code from} and {@code to}.
 *
 * @param from first date
 * @param to last date, inclusive, at most 3 years after {@code from}
 * @param weekdays only these; empty: every weekday
 * @param except dates left out
 * @param holidays whether public holidays stay in; a single date always does
 * @param grid id of the day's {@link Grid}
 * @param rooms ids of the rooms that may be used; empty: no room is needed
 */
public record CalendarEntry(
        LocalDate from,
        LocalDate to,
        Set<DayOfWeek> weekdays,
        Set<LocalDate> except,
        boolean holidays,
        String grid,
        List<String> rooms) {

    /** @throws IllegalArgumentException if the dates are in the wrong order or too far apart */
    public CalendarEntry {
        weekdays = Collections.unmodifiableSortedSet(new TreeSet<>(weekdays));
        except = Collections.unmodifiableSortedSet(new TreeSet<>(except));
        rooms = List.copyOf(rooms);
        if (to.isBefore(from) || to.isAfter(from.plusYears(3))) {
            throw new IllegalArgumentException(
                    "The calendar runs from (%s) to (%s): it must run forwards, for at most 3 years."
                            .formatted(from, to));
        }
    }

    /** One date. */
    public static CalendarEntry on(LocalDate date, String grid, List<String> rooms) {
        return new CalendarEntry(date, date, Set.of(), Set.of(), true, grid, rooms);
    }

    /** The dates, in order; public holidays of {@code publicHolidays} left out of ranges unless wanted. */
    public List<LocalDate> dates(PublicHolidays publicHolidays) {
        return from.datesUntil(to.plusDays(1))
                .filter(date -> weekdays.isEmpty() || weekdays.contains(date.getDayOfWeek()))
                .filter(date -> !except.contains(date))
                .filter(date -> holidays || from.equals(to) || !publicHolidays.isHoliday(date))
                .toList();
    }
}
