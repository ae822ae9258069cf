package org.harmonogram.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.harmonogram.domain.Period;
import org.jspecify.annotations.Nullable;

/** {@link Intervals} of each day, for each of many things. Immutable. */
final class DayIntervals {

    /** By thing and day; {@code null}: none. */
    private final int[] @Nullable [] @Nullable [] intervals;

    private DayIntervals(int[] @Nullable [] @Nullable [] intervals) {
        this.intervals = intervals;
    }

    /** The union of each thing's periods. */
    static <T> DayIntervals of(PlanIndex index, List<T> things, Function<T, List<Period>> periods) {
        return make(
                index,
                things,
                thing -> !periods.apply(thing).isEmpty(),
                (thing, date) -> Intervals.of(periods.apply(thing), date));
    }

    /** The time each thing does not want. */
    static <T> DayIntervals unwanted(
            PlanIndex index, List<T> things, Function<T, List<Period>> avoids, Function<T, List<Period>> prefers) {
        return make(
                index,
                things,
                thing -> !avoids.apply(thing).isEmpty() || !prefers.apply(thing).isEmpty(),
                (thing, date) -> Intervals.unwanted(avoids.apply(thing), prefers.apply(thing), date));
    }

    private static <T> DayIntervals make(
            PlanIndex index,
            List<T> things,
            Function<T, Boolean> matters,
            BiFunction<T, LocalDate, int @Nullable []> intervals) {
        int[][][] result = new int[things.size()][][];
        for (int i = 0; i < result.length; i++) {
            T thing = things.get(i);
            if (matters.apply(thing)) {
                result[i] = new int[index.days()][];
                for (int day = 0; day < index.days(); day++) {
                    result[i][day] = intervals.apply(thing, index.date(day));
                }
            }
        }
        return new DayIntervals(result);
    }

    /** Whether any thing has an interval on any day. */
    boolean isAnywhere() {
        return Arrays.stream(intervals)
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .anyMatch(Objects::nonNull);
    }

    /** Minutes of the session, up to midnight, that lie in the thing's intervals. */
    int minutes(int thing, WorkingSession session) {
        return minutes(thing, session.day, session.start, session.end);
    }

    /** Minutes of a day from start to end that lie in the thing's intervals. */
    int minutes(int thing, int day, int start, int end) {
        int[][] days = intervals[thing];
        return days == null ? 0 : Intervals.shared(days[day], start, end);
    }
}
