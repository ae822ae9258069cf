package org.harmonogram.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cooling of the annealing, from a temperature to next to nothing; each begins at the best plan so far. Several short
 * coolings, after the first a little less hot, measured better than one long cooling of the same time (docs/adr/0010). Each
 * is shorter than the time allowed without a better plan, so that none is cut off while it is still hot.
 *
 * @param share of the starting temperature, above 0, at most 1
 * @param time how long; {@code null}: until the search ends, or its steps are done
 * @param steps how many steps; {@code null}: without limit
 */
record Cooling(
        double share, @Nullable Duration time, @Nullable Long steps) {

    private static final double REHEATING = 0.7;
    private static final double GROWTH = 1.3;
    /** Of the time without a better plan: a cooling that begins just after one was found still ends before the limit. */
    private static final double LONGEST = 0.8;

    private static final double FIRST_SECONDS = 4;
    private static final int MOST = 200;

    /** The coolings of a search, in order; the search ends before the last of them by its own limits. */
    static List<Cooling> of(SolveOptions options) {
        Long steps = options.steps();
        return steps == null ? byTime(options) : bySteps(steps);
    }

    /** Two fifths of the steps for the first, the rest in three parts. */
    private static List<Cooling> bySteps(long steps) {
        List<Cooling> coolings = new ArrayList<>();
        long left = steps;
        for (int parts = 3; parts >= 0 && left > 0; parts--) {
            long now = Math.max(1, parts == 3 ? (long) (left * 0.4) : left / (parts + 1));
            coolings.add(new Cooling(coolings.isEmpty() ? 1 : REHEATING, null, now));
            left -= now;
        }
        return coolings;
    }

    private static List<Cooling> byTime(SolveOptions options) {
        Duration time = options.time();
        Duration unimproved = options.unimproved();
        double total = time == null ? Double.MAX_VALUE : seconds(time);
        double longest = LONGEST * (unimproved == null ? total : seconds(unimproved));
        double first = Math.min(longest, time == null ? longest : Math.max(FIRST_SECONDS, total / 10));
        List<Cooling> coolings = new ArrayList<>();
        coolings.add(new Cooling(1, duration(first), null));
        double spent = first;
        double next = first / 2;
        while (spent < total && coolings.size() < MOST) {
            coolings.add(new Cooling(REHEATING, duration(next), null));
            spent += next;
            next = Math.min(longest, next * GROWTH);
        }
        if (coolings.size() == MOST) {
            coolings.add(new Cooling(REHEATING, null, null));
        }
        return coolings;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
    }
}
