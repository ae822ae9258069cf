package org.harmonogram.bounds;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The times at which one group, trainer or room may be busy, by date. */
final class Busy {

    private final Map<Integer, List<Stretch>> byDay = new TreeMap<>();

    /**
     * A stretch of time on one date that is taken if the literal is true.
     *
     * @param start first minute of the day
     * @param end minute of the day after the last
     */
    private record Stretch(int start, int end, Literal literal) {}

    void add(Candidate candidate, Literal literal) {
        byDay.computeIfAbsent(candidate.day(), day -> new ArrayList<>())
                .add(new Stretch(candidate.startMinute(), candidate.endMinute(), literal));
    }

    /**
     * At each moment at most one of them is true.
     *
     * @param isFull whether one of them has to be true at each moment at which one could
     */
    void keepApart(Model model, boolean isFull) {
        byDay.values().forEach(stretches -> keepApart(model, stretches, isFull));
    }

    /** Where stretches overlap they do so at the start of one of them, and most where an end follows. */
    private static void keepApart(Model model, List<Stretch> stretches, boolean isFull) {
        int[] starts =
                stretches.stream().mapToInt(Stretch::start).distinct().sorted().toArray();
        for (int i = 0; i < starts.length; i++) {
            int at = starts[i];
            int next = i + 1 < starts.length ? starts[i + 1] : Integer.MAX_VALUE;
            List<Stretch> running = stretches.stream()
                    .filter(stretch -> stretch.start() <= at && at < stretch.end())
                    .sorted(Comparator.comparingInt(Stretch::start))
                    .toList();
            if (isFull) {
                model.solverModel()
                        .addExactlyOne(running.stream().map(Stretch::literal).toList());
            } else if (running.stream().anyMatch(stretch -> stretch.end() <= next)) {
                model.atMostOne(running.stream().map(Stretch::literal).toList());
            }
        }
    }
}
