package org.harmonogram.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.harmonogram.domain.Period;
import org.jspecify.annotations.Nullable;

/** Stretches of one day as an array of start and end minutes in turn, ascending and apart; {@code null} is none. */
final class Intervals {

    private Intervals() {}

    /** The union of the periods on that date. */
    static int @Nullable [] of(List<Period> periods, LocalDate date) {
        List<Period> touching = periods.stream()
                .filter(period -> period.touches(date))
                .sorted(Comparator.comparingInt(Period::startMinute))
                .toList();
        if (touching.isEmpty()) {
            return null;
        }
        List<Integer> bounds = new ArrayList<>();
        int start = touching.get(0).startMinute();
        int end = touching.get(0).endMinute();
        for (Period period : touching) {
            if (period.startMinute() > end) {
                bounds.add(start);
                bounds.add(end);
                start = period.startMinute();
            }
            end = Math.max(end, period.endMinute());
        }
        bounds.add(start);
        bounds.add(end);
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The times of that date which are avoided, or are not preferred where some are preferred. */
    static int @Nullable [] unwanted(List<Period> avoids, List<Period> prefers, LocalDate date) {
        int[] avoided = of(avoids, date);
        if (prefers.isEmpty()) {
            return avoided;
        }
        boolean[] bad = new boolean[PlanIndex.DAY_MINUTES];
        Arrays.fill(bad, true);
        fill(bad, of(prefers, date), false);
        fill(bad, avoided, true);
        return of(bad);
    }

    private static void fill(boolean[] minutes, int @Nullable [] intervals, boolean value) {
        if (intervals != null) {
            for (int i = 0; i < intervals.length; i += 2) {
                Arrays.fill(minutes, intervals[i], intervals[i + 1], value);
            }
        }
    }

    private static int @Nullable [] of(boolean[] minutes) {
        List<Integer> bounds = new ArrayList<>();
        boolean inside = false;
        for (int minute = 0; minute < minutes.length; minute++) {
            if (minutes[minute] != inside) {
                bounds.add(minute);
                inside = !inside;
            }
        }
        if (inside) {
            bounds.add(minutes.length);
        }
        return bounds.isEmpty()
                ? null
                : bounds.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Minutes from {@code start} to {@code end} that lie in the stretches. */
    static int shared(int @Nullable [] intervals, int start, int end) {
        if (intervals == null) {
            return 0;
        }
        int minutes = 0;
        for (int i = 0; i < intervals.length && intervals[i] < end; i += 2) {
            minutes += Math.max(0, Math.min(end, intervals[i + 1]) - Math.max(start, intervals[i]));
        }
        return minutes;
    }
}
