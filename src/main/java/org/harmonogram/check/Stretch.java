package org.harmonogram.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harmonogram.domain.Limits;

/**
 * Minutes of one day.
 *
 * @param startMinute first minute of the day, 0 to 1439
 * @param endMinute minute after the last, 1 to 1440
 */
record Stretch(int startMinute, int endMinute) {

    /** The whole day. */
    static final Stretch DAY = new Stretch(0, Limits.DAY_MINUTES);

    /** The stretches by start, those that touch made one. */
    static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> result = new ArrayList<>();
        stretches.stream().sorted(Comparator.comparingInt(Stretch::startMinute)).forEach(next -> {
            int last = result.size() - 1;
            if (last >= 0 && next.startMinute <= result.get(last).endMinute) {
                Stretch before = result.get(last);
                result.set(last, new Stretch(before.startMinute, Math.max(before.endMinute, next.endMinute)));
            } else {
                result.add(next);
            }
        });
        return List.copyOf(result);
    }

    /** What is left of this one without the others. */
    List<Stretch> without(List<Stretch> others) {
        List<Stretch> left = new ArrayList<>();
        int from = startMinute;
        for (Stretch other : merged(others)) {
            if (from < other.startMinute && from < endMinute) {
                left.add(new Stretch(from, Math.min(endMinute, other.startMinute)));
            }
            from = Math.max(from, other.endMinute);
        }
        if (from < endMinute) {
            left.add(new Stretch(from, endMinute));
        }
        return left;
    }

    boolean overlaps(Stretch other) {
        return startMinute < other.endMinute && other.startMinute < endMinute;
    }

    /** Such as {@code 09:00}. */
    String start() {
        return clock(startMinute);
    }

    /** Such as {@code 10:30}; the midnight that ends the day is 24:00. */
    String end() {
        return clock(endMinute);
    }

    /** Such as {@code 09:00–10:30}. */
    String hours() {
        return start() + "–" + end();
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
