package org.harmonogram.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The neighbourhoods of the search, and how much of its effort each gets. The effort is shared out by weights that measured
 * well over plans of many kinds; within bounds it then follows success: changes kept that altered the cost, for the effort
 * spent. So what never succeeds on a plan costs little, and what succeeds easily, because it only goes to and fro, does not
 * take over. Counts only, no clock: the same seed gives the same search everywhere. Not thread-safe.
 */
public final class Moves {

    /** Shares are worked out anew after so many changes have been asked for. */
    private static final int PERIOD = 10_000;
    /** How much of what was seen counts in the next period. */
    private static final double MEMORY = 0.9;
    /** The share of a neighbourhood follows its success with this power, up and down by no more than a factor. */
    private static final double POWER = 0.5;

    private static final double MOST_FACTOR = 4;
    /** Effort every neighbourhood is credited with, so that little evidence moves little. */
    private static final double PRIOR_EFFORT = 2_000;
    /** How many times its least effort a proposal is thought to take before any was made. */
    private static final double PRIOR_MEAN = 10;

    private final List<Neighbourhood> neighbourhoods;
    private final double[] weights;
    private final double[] successes;
    private final double[] efforts;
    private final double[] asks;
    private final double[] shares;
    private int asked;

    /** Every neighbourhood, and its share of the effort in relation to the others. */
    private static Map<Neighbourhood, Double> all() {
        Map<Neighbourhood, Double> weights = new LinkedHashMap<>();
        weights.put(new Relocate(), 10.0);
        weights.put(new Reinsert(), 10.0);
        weights.put(new Swap(false), 2.0);
        weights.put(new Swap(true), 1.0);
        weights.put(new Restaff(false), 1.0);
        weights.put(new Restaff(true), 2.0);
        weights.put(new Rehouse(Rehouse.Extent.SESSION), 1.0);
        weights.put(new Rehouse(Rehouse.Extent.DAY), 0.5);
        weights.put(new Rehouse(Rehouse.Extent.EDITION), 0.5);
        weights.put(new ShiftDay(), 0.5);
        weights.put(new KempeChain(), 4.0);
        weights.put(new Resequence(), 6.0);
        weights.put(new Arrange(false), 4.0);
        weights.put(new Arrange(true), 2.0);
        weights.put(new ArrangeJoint(), 16.0);
        weights.put(new ArrangeCalendar(), 10.0);
        weights.put(new Recut(), 2.0);
        weights.put(new TakeOut(), 0.2);
        weights.put(new Refill(Refill.Kind.DAYS), 0.5);
        weights.put(new Refill(Refill.Kind.TOPICS), 0.5);
        weights.put(new Refill(Refill.Kind.EDITION), 1.0);
        weights.put(new Refill(Refill.Kind.TRAINER), 0.5);
        return weights;
    }

    /**
     * The neighbourhoods that could change anything on the board.
     *
     * @param board on which they will be used
     * @param wanted how much of the effort each gets in relation to the others, by name, above 0; those not named are left
     *     out. Empty: all, as measured best
     */
    public Moves(Board board, Map<String, Double> wanted) {
        Map<Neighbourhood, Double> all = all();
        neighbourhoods = all.keySet().stream()
                .filter(each -> wanted.isEmpty() || wanted.containsKey(each.name()))
                .filter(each -> each.isUseful(board))
                .toList();
        weights = neighbourhoods.stream()
                .mapToDouble(each -> wanted.getOrDefault(each.name(), all.getOrDefault(each, 0.0)))
                .toArray();
        successes = new double[weights.length];
        efforts = new double[weights.length];
        asks = new double[weights.length];
        shares = new double[weights.length];
        shareOut();
    }

    /** The names of all neighbourhoods, in the order of their table. */
    public static List<String> names() {
        return all().keySet().stream().map(Neighbourhood::name).toList();
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

    /** The annealing has this temperature from now on, in soft cost. */
    void warm(double temperature) {
        for (Neighbourhood neighbourhood : neighbourhoods) {
            neighbourhood.warm(temperature);
        }
    }

    /** Whether no neighbourhood could change anything. */
    boolean isEmpty() {
        return neighbourhoods.isEmpty();
    }

    Neighbourhood get(int position) {
        return neighbourhoods.get(position);
    }

    /** So much effort has been spent on a neighbourhood: one is about the cost of setting a session down. */
    void spend(int position, long effort) {
        efforts[position] += effort;
        asks[position]++;
    }

    /** A change of the neighbourhood was kept, and altered the cost. */
    void succeed(int position) {
        successes[position]++;
    }

    private void shareOut() {
        double allSuccesses = 1;
        double allEfforts = PRIOR_EFFORT;
        for (int i = 0; i < shares.length; i++) {
            allSuccesses += successes[i];
            allEfforts += efforts[i];
        }
        double mean = allSuccesses / allEfforts;
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = weights[i] * factor(i, mean) / meanEffort(i);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
            successes[i] *= MEMORY;
            efforts[i] *= MEMORY;
            asks[i] *= MEMORY;
        }
    }

    private double factor(int i, double mean) {
        double success = (successes[i] + PRIOR_EFFORT * mean) / (efforts[i] + PRIOR_EFFORT);
        double factor = Math.pow(success / mean, POWER);
        return Math.max(1 / MOST_FACTOR, Math.min(MOST_FACTOR, factor));
    }

    private double meanEffort(int i) {
        double priorMean = PRIOR_MEAN * neighbourhoods.get(i).effort();
        return (efforts[i] + PRIOR_EFFORT) / (asks[i] + PRIOR_EFFORT / priorMean);
    }
}
