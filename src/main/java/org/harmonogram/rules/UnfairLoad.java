package org.harmonogram.rules;

import java.util.Arrays;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#UNFAIR_LOAD}. */
final class UnfairLoad extends TrainerLoad {

    UnfairLoad(PlanIndex index, Books books, Tally tally) {
        super(Rule.UNFAIR_LOAD, index, books, tally, shares(index));
    }

    private static int[] shares(PlanIndex index) {
        int trainers = index.trainers();
        long units = Arrays.stream(index.requirements)
                .mapToLong(each -> (long) index.startedUnits(each.requiredMinutes) * each.trainersNeeded)
                .sum();
        int[] shares = new int[trainers];
        if (trainers > 0) {
            Arrays.fill(shares, Math.toIntExact((units + trainers - 1) / trainers));
        }
        return shares;
    }
}
