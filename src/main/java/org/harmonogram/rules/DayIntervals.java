package org.harmonogram.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
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
                thing -> new Wishes(periods.apply(thing), List.of()),
                (wishes, date) -> Intervals.of(wishes.avoids, date));
    }

    /** The time each thing does not want. */
    static <T> DayIntervals unwanted(
            PlanIndex index, List<T> things, Function<T, List<Period>> avoids, Function<T, List<Period>> prefers) {
        return make(
                index,
                things,
                thing -> new Wishes(avoids.apply(thing), prefers.apply(thing)),
                (wishes, date) -> Intervals.unwanted(wishes.avoids, wishes.prefers, date));
    }

    private record Wishes(List<Period> avoids, List<Period> prefers) {
        boolean isEmpty() {
            return avoids.isEmpty() && prefers.isEmpty();
        }
    }

    /** Things of equal wishes share their intervals, as the requirements of one topic do. */
    private static <T> DayIntervals make(
            PlanIndex index,
            List<T> things,
            Function<T, Wishes> wishesOf,
            BiFunction<Wishes, LocalDate, int @Nullable []> intervals) {
        int[][][] result = new int[things.size()][][];
        Map<Wishes, int[][]> done = new HashMap<>();
        for (int i = 0; i < result.length; i++) {
            Wishes wishes = wishesOf.apply(things.get(i));
            if (!wishes.isEmpty()) {
                result[i] = done.computeIfAbsent(wishes, each -> days(index, each, intervals));
            }
        }
        return new DayIntervals(result);
    }

    /** By day. Who is away on a hundred dates has a hundred periods, of which a day sees one. */
    private static int[][] days(
            PlanIndex index, Wishes wishes, BiFunction<Wishes, LocalDate, int @Nullable []> intervals) {
        List<List<Period>> avoids = new ArrayList<>();
        for (int day = 0; day < index.days(); day++) {
            avoids.add(new ArrayList<>());
        }
        for (Period period : wishes.avoids) {
            LocalDate from = period.from();
            LocalDate to = period.to();
            int end = to == null ? index.days() : index.firstDayFrom(to.plusDays(1));
            for (int day = from == null ? 0 : index.firstDayFrom(from); day < end; day++) {
                avoids.get(day).add(period);
            }
        }
        return IntStream.range(0, index.days())
                .mapToObj(day -> intervals.apply(new Wishes(avoids.get(day), wishes.prefers), index.date(day)))
                .toArray(int[][]::new);
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
