package org.harmonogram.search;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The neighbourhoods of the search, each asked as often as it pays. What pays differs from plan to plan and changes while
 * the search cools down: where a timetable is full, moving single sessions is in vain and whole topics must change
 * places. So the share of a neighbourhood follows its success: accepted moves that changed the cost, for the effort spent
 * on it. A tenth is shared out evenly, so that none is ever forgotten. Counts only, no clock: the same seed gives the
 * same search everywhere. Not thread-safe.
 */
public final class Moves {

    /** Shares are worked out anew after so many moves have been asked for. */
    private static final int PERIOD = 10_000;
    /** Of the shares, so much follows success. */
    private static final double BY_SUCCESS = 0.9;
    /** How much of what was seen counts in the next period. */
    private static final double MEMORY = 0.9;
    /** Successes and effort every neighbourhood is credited with, so that little evidence moves little. */
    private static final double PRIOR_SUCCESSES = 2;

    private static final double PRIOR_EFFORT = 2_000;
    private static final double PRIOR_MEAN = 5;

    private final List<Neighbourhood> neighbourhoods;
    private final double[] successes;
    private final double[] efforts;
    private final double[] asks;
    private final double[] shares;
    private int asked;

    private final boolean adapts;

    /**
     * The neighbourhoods that could change anything on the board.
     *
     * @param board on which they will be used
     * @param weights how often each is asked for in relation to the others, by name, above 0; those not named are left
     *     out. Empty: all, as often as it pays
     * @throws IllegalArgumentException if no named neighbourhood could change anything
     */
    public Moves(Board board, Map<String, Double> weights) {
        adapts = weights.isEmpty();
        neighbourhoods = all().filter(each -> adapts || weights.containsKey(each.name()))
                .filter(each -> each.isUseful(board))
                .toList();
        successes = new double[neighbourhoods.size()];
        efforts = new double[neighbourhoods.size()];
        asks = new double[neighbourhoods.size()];
        shares = new double[neighbourhoods.size()];
        if (adapts) {
            shareOut();
        } else {
            fix(weights);
        }
    }

    private void fix(Map<String, Double> weights) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = weights.getOrDefault(neighbourhoods.get(i).name(), 0.0);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
    }

    private static Stream<Neighbourhood> all() {
        return Stream.of(
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
    }

    /** The position of a neighbourhood, drawn by the shares. */
    int pick(RandomGenerator random) {
        asked++;
        if (adapts && asked % PERIOD == 0) {
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

    /** What was seen of each neighbourhood lately, for people. */
    public String describe() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shares.length; i++) {
            text.append(
                    "%s %.3f (effort %.1f), ".formatted(neighbourhoods.get(i).name(), shares[i], meanEffort(i)));
        }
        return text.toString();
    }

    Neighbourhood get(int position) {
        return neighbourhoods.get(position);
    }

    /** So much effort has been spent on a neighbourhood: one is about the cost of setting a session down. */
    void spend(int position, long effort) {
        efforts[position] += effort;
        asks[position]++;
    }

    /** A move of the neighbourhood was accepted and changed the cost. */
    void succeed(int position) {
        successes[position]++;
    }

    /** In the same effort each neighbourhood gets a little of, and in what it achieved for it the rest. */
    private void shareOut() {
        double bySuccess = 0;
        double evenly = 0;
        for (int i = 0; i < shares.length; i++) {
            bySuccess += success(i) / meanEffort(i);
            evenly += 1 / meanEffort(i);
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] = BY_SUCCESS * success(i) / meanEffort(i) / bySuccess + (1 - BY_SUCCESS) / meanEffort(i) / evenly;
        }
        for (int i = 0; i < shares.length; i++) {
            successes[i] *= MEMORY;
            efforts[i] *= MEMORY;
            asks[i] *= MEMORY;
        }
    }

    private double success(int i) {
        return (successes[i] + PRIOR_SUCCESSES) / (efforts[i] + PRIOR_EFFORT);
    }

    private double meanEffort(int i) {
        return (efforts[i] + PRIOR_EFFORT) / (asks[i] + PRIOR_EFFORT / PRIOR_MEAN);
    }
}
