package org.harmonogram.solver;

import java.util.Arrays;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;

/**
 * Between which temperatures the annealing cools.
 *
 * @param hottest soft cost, above 0
 * @param coldest soft cost, above 0: so little that nothing dearer is kept
 */
record Temperature(double hottest, double coldest) {

    /** Of the median weight. */
    private static final double HOTTEST_SHARE = 5;

    private static final double COLDEST_SHARE = 1.0 / 80;

    /** Where trainers are to be chosen, a plan of so few units has set long before that. */
    private static final double FEW_UNITS = 240;

    private static final double MOST_SHARES = 4;

    /** From the median weight of the soft rules, so that scaling all weights changes nothing. */
    static Temperature of(Plan plan, SearchSettings settings) {
        int[] weights = Arrays.stream(Rule.values())
                .filter(rule -> plan.level(rule) == Level.SOFT && plan.weight(rule) > 0)
                .mapToInt(plan::weight)
                .sorted()
                .toArray();
        double median = weights.length == 0 ? 1 : weights[weights.length / 2];
        double hottest = settings.temperature() * HOTTEST_SHARE * median;
        return new Temperature(hottest, hottest * COLDEST_SHARE);
    }

    /**
     * The same, ending sooner where trainers are to be chosen and little is to be placed: the time is better spent on the warmer
     * part, in which it is decided what goes on which dates (docs/adr/0025).
     *
     * @param units to be placed
     */
    Temperature forUnitsWithTrainers(int units) {
        double shares = Math.max(1, Math.min(MOST_SHARES, MOST_SHARES * FEW_UNITS / Math.max(1, units)));
        return new Temperature(hottest, coldest * shares);
    }
}
