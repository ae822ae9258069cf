package org.harmonogram.bench.verdict;

import org.jspecify.annotations.Nullable;

/**
 * One instance, set against what another has.
 *
 * @param instance its id
 * @param ours our scores
 * @param theirs the others'
 * @param difference of the mean soft costs, ours less theirs; absent where some run found no plan that can be used
 */
public record InstanceComparison(
        String instance,
        Spread ours,
        Spread theirs,
        @Nullable Interval difference) {

    /** Who has the better median. */
    enum Result {
        WIN,
        TIE,
        LOSS
    }

    Result result() {
        int compared = ours.compareMedian(theirs);
        if (compared == 0) {
            return Result.TIE;
        }
        return compared < 0 ? Result.WIN : Result.LOSS;
    }

    /** Whether some run of ours found no plan that can be used where all of theirs did. */
    boolean isNewlyUnusable() {
        return !ours.isAllUsable() && theirs.isAllUsable();
    }
}
