package org.harmonogram.solver;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The neighbourhoods of the search, each asked as often as it pays. What pays differs from plan to plan and changes while
 * the search cools down: where a timetable is full, moving single sessions is in vain and whole topics must change
 * places. So the share of a neighbourhood follows its success: accepted moves that changed the cost, for the effort spent
 * on it. A tenth is shared out evenly, so that none is ever forgotten. Counts only, no clock: the same seed gives the
 * same search everywhere. Not thread-safe.
 */
final class Moves {

    /** Shares are worked out anew after so many moves have been asked for. */
    private static final int PERIOD = 4_000;
    /** Of the shares, so much follows success. */
    private static final double BY_SUCCESS = 0.9;
    /** How much of what was seen counts in the next period. */
    private static final double MEMORY = 0.7;
    /** Successes and effort every neighbourhood is credited with, so that little evidence moves little. */
    private static final double PRIOR_SUCCESSES = 2;

    private static final double PRIOR_EFFORT = 2_000;

    private final List<Neighbourhood> neighbourhoods = List.of(
            new Relocate(),
            new Swap(false),
            new Swap(true),
            new Restaff(false),
            new Restaff(true),
            new Rehouse(false),
            new Rehouse(true),
            new ShiftDay(),
            new KempeChain(),
            new Resequence(),
            new Recut(),
            new TakeOut(),
            new Refill(Refill.Kind.DAYS),
            new Refill(Refill.Kind.TOPICS),
            new Refill(Refill.Kind.TRAINER));

    private final double[] successes = new double[neighbourhoods.size()];
    private final double[] efforts = new double[neighbourhoods.size()];
    private final double[] shares = new double[neighbourhoods.size()];
    private int asked;

    Moves() {
        shareOut();
    }

    /** The position of a neighbourhood, drawn by the shares. */
    int pick(RandomGenerator random) {
        asked++;
        if (asked % PERIOD == 0) {
            shareOut();
        }
        double at = random.nextDouble();
        for (int i = 0; i < shares.length - 1; i++) {
            at -= shares[i];
            if (at < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }

    Neighbourhood get(int position) {
        return neighbourhoods.get(position);
    }

    /** So much effort has been spent on a neighbourhood: one is about the cost of setting a session down. */
    void spend(int position, long effort) {
        efforts[position] += effort;
    }

    /** A move of the neighbourhood was accepted and changed the cost. */
    void succeed(int position) {
        successes[position]++;
    }

    private void shareOut() {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (successes[i] + PRIOR_SUCCESSES) / (efforts[i] + PRIOR_EFFORT);
            sum += shares[i];
            successes[i] *= MEMORY;
            efforts[i] *= MEMORY;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] = BY_SUCCESS * shares[i] / sum + (1 - BY_SUCCESS) / shares.length;
        }
    }
}
