package org.harmonogram.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One cooling of the annealing, from a temperature to next to nothing; each begins at the best plan so far. Where the length
 * of the search is known, one slow cooling takes all of it: that measured better than several short ones. Where the search
 * is to end after some time without a better plan, each cooling is shorter than that, so that none is cut off while it is
 * still hot (docs/adr/0025). A plan in which everything is placed already is improved with little heat at first, so that
 * what is good about it stays.
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

    /** Heat and length of the first cooling of a plan in which everything is placed. */
    private static final double LITTLE_HEAT = 0.05;

    private static final double LITTLE_TIME = 0.25;

    private static final int MOST = 200;

    /**
     * The coolings of a search, in order; the search ends before the last of them by its own limits.
     *
     * @param placed whether everything was placed before the search
     */
    static List<Cooling> of(SolveOptions options, boolean placed) {
        Long steps = options.steps();
        return steps == null ? byTime(options, placed) : bySteps(steps, placed);
    }

    private static List<Cooling> bySteps(long steps, boolean placed) {
        long little = placed ? (long) (steps * LITTLE_TIME) : 0;
        return Stream.of(new Cooling(LITTLE_HEAT, null, little), new Cooling(1, null, steps - little))
                .filter(cooling -> cooling.steps() != null && cooling.steps() > 0)
                .toList();
    }

    private static List<Cooling> byTime(SolveOptions options, boolean placed) {
        Duration time = options.time();
        Duration unimproved = options.unimproved();
        double total = time == null ? Double.MAX_VALUE : seconds(time);
        double longest = unimproved == null ? total : Math.min(total, LONGEST * seconds(unimproved));
        List<Cooling> coolings = new ArrayList<>();
        double spent = 0;
        if (placed) {
            spent = LITTLE_TIME * longest;
            coolings.add(new Cooling(LITTLE_HEAT, duration(spent), null));
        }
        double next = Math.min(longest, total - spent);
        coolings.add(new Cooling(1, duration(next), null));
        spent += next;
        next /= 2;
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
