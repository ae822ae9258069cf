package org.harmonogram.search;

/**
 * What a point of hard or medium cost is worth while a timetable is changed. Where trainers or rooms are scarce nothing can
 * be moved as long as everything is placed: so missing time weighs less while less is missing than {@link Heat#mayMiss}
 * allows. Once nothing may be missing, all weights rise slowly until no hard or medium cost is left. Counts only, no clock. Not
 * thread-safe.
 */
final class Pressure {

    /** Changes tried between two adjustments. */
    private static final int PERIOD = 1_000;

    private static final double STEP = 1.05;
    /** What is broken for a moment only must not stiffen everything. */
    private static final double SLOW_STEP = 1.005;
    /** Missing time, of the weight of hard cost at most: no session of two units is placed by breaking a hard rule. */
    static final double MOST_SHARE = 0.5;

    private static final double MOST_FACTOR = 30;

    private double factor = 1;
    private double share = MOST_SHARE;
    private int tried;

    /** Soft cost that a point of hard cost is worth. */
    double hardWeight(Heat heat) {
        return factor * heat.hardWeight();
    }

    /** Soft cost that a point of medium cost is worth. */
    double mediumWeight(Heat heat) {
        return Math.max(heat.temperature(), share * hardWeight(heat));
    }

    /** A change is about to be tried. */
    void note(long hard, long medium, Heat heat) {
        tried++;
        if (tried % PERIOD == 0) {
            adjust(hard, medium, heat);
        }
    }

    private void adjust(long hard, long medium, Heat heat) {
        if (medium > heat.mayMiss() && share < MOST_SHARE) {
            share = Math.min(MOST_SHARE, share * STEP);
        } else if (heat.mayMiss() > 0) {
            share = Math.max(heat.temperature() / hardWeight(heat), share / STEP);
        } else if (hard > 0 || medium > 0) {
            factor = Math.min(MOST_FACTOR, factor * SLOW_STEP);
        } else {
            factor = Math.max(1, factor / STEP);
        }
    }

    /** Begins anew. */
    void reset() {
        factor = 1;
        share = MOST_SHARE;
    }
}
