package org.harmonogram.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The dates one edition may use, with their grids: its calendar, without public holidays where they are left out, up to
 * its {@code endBy}.
 */
public final class EditionDays {

    private final Edition edition;
    private final TreeMap<LocalDate, Day> days = new TreeMap<>();
    private int longestWindowMinutes;

    /**
     * One date an edition may use.
     *
     * @param date the date
     * @param grid the day's layout
     * @param windows the grid's windows, by start
     * @param rooms ids of the rooms that may be used; empty: no room is needed
     */
    public record Day(LocalDate date, Grid grid, List<GridItem> windows, List<String> rooms) {
        /** Copies the lists. */
        public Day {
            windows = List.copyOf(windows);
            rooms = List.copyOf(rooms);
        }

        /** Minutes of window time, each window rounded down to whole multiples of {@code quantumMinutes}. */
        public int capacity(int quantumMinutes) {
            return windows.stream()
                    .mapToInt(window -> (window.endMinute() - window.startMinute()) / quantumMinutes * quantumMinutes)
                    .sum();
        }
    }

    private EditionDays(Edition edition) {
        this.edition = edition;
    }

    static EditionDays of(Edition edition, Map<String, Grid> grids, PublicHolidays publicHolidays) {
        EditionDays result = new EditionDays(edition);
        for (CalendarEntry entry : edition.calendar()) {
            Grid grid = grids.get(entry.grid());
            if (grid == null) {
                throw new IllegalArgumentException("Grid (%s) is unknown.".formatted(entry.grid()));
            }
            result.add(entry.dates(publicHolidays), grid, entry.rooms());
        }
        return result;
    }

    private void add(List<LocalDate> dates, Grid grid, List<String> rooms) {
        List<GridItem> windows = grid.windows();
        int longest = windows.stream()
                .mapToInt(window -> window.endMinute() - window.startMinute())
                .max()
                .orElse(0);
        for (LocalDate date : dates) {
            if (edition.endBy() == null || !date.isAfter(edition.endBy())) {
                days.put(date, new Day(date, grid, windows, rooms));
                longestWindowMinutes = Math.max(longestWindowMinutes, longest);
            }
        }
    }

    /** The edition. */
    public Edition edition() {
        return edition;
    }

    /** The days, by date. */
    public List<Day> days() {
        return List.copyOf(days.values());
    }

    /** The day on that date; {@code null} if the edition may not use it. */
    public @Nullable Day on(LocalDate date) {
        return days.get(date);
    }

    /** Minutes of the longest window, 0 if there is none. */
    public int longestWindowMinutes() {
        return longestWindowMinutes;
    }

    /**
     * The fewest training days that hold that much time: so many of the longest days as are needed, all of them if they
     * do not suffice.
     *
     * @param minutes the time to hold
     * @param quantumMinutes windows are filled in multiples of this
     */
    public int fewest(long minutes, int quantumMinutes) {
        List<Integer> capacities = days.values().stream()
                .map(day -> day.capacity(quantumMinutes))
                .sorted(Comparator.reverseOrder())
                .toList();
        int count = 0;
        long left = minutes;
        while (left > 0 && count < capacities.size()) {
            left -= capacities.get(count);
            count++;
        }
        return count;
    }
}
