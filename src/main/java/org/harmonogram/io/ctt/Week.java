package org.harmonogram.io.ctt;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.harmonogram.domain.CalendarEntry;
import org.harmonogram.domain.Grid;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Period;
import org.harmonogram.domain.PublicHolidays;

/**
 * Days and periods as dates and times: day 0 is Monday, 1 October 2007, the days follow each other without a gap, and the
 * periods follow each other from 08:00, each a window of one unit. A unit is an hour, or as much less as the last period
 * needs to end before midnight.
 *
 * @param days how many, from 1
 * @param periodsPerDay how many on each day, 1 to {@value InstanceReader#MOST_PERIODS}
 */
record Week(int days, int periodsPerDay) {

    /** The first Monday of the academic year in which the competition was held. */
    static final LocalDate FIRST_DAY = LocalDate.of(2007, 10, 1);

    private static final String GRID = "day";
    private static final int FIRST_MINUTE = 8 * 60;
    private static final int LAST_MINUTE = 24 * 60 - 1;
    private static final int HOUR = 60;

    /** Minutes of a period, 9 to 60. */
    int unitMinutes() {
        return Math.min(HOUR, (LAST_MINUTE - FIRST_MINUTE) / periodsPerDay);
    }

    private LocalTime time(int period) {
        return LocalTime.ofSecondOfDay((FIRST_MINUTE + (long) period * unitMinutes()) * 60);
    }

    Grid grid() {
        List<GridItem> windows = IntStream.range(0, periodsPerDay)
                .mapToObj(period -> GridItem.window(time(period), time(period + 1)))
                .toList();
        return new Grid(GRID, windows);
    }

    CalendarEntry calendar(List<String> rooms) {
        return new CalendarEntry(FIRST_DAY, FIRST_DAY.plusDays(days - 1L), Set.of(), Set.of(), false, GRID, rooms);
    }

    /** The holidays of a plan whose days are no real dates. */
    static PublicHolidays holidays() {
        return PublicHolidays.NONE;
    }

    Period period(Instance.Slot slot) {
        LocalDate date = FIRST_DAY.plusDays(slot.day());
        return new Period(date, date, null, time(slot.period()), time(slot.period() + 1));
    }
}
