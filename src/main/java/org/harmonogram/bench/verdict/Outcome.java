package org.harmonogram.bench.verdict;

import org.harmonogram.bench.run.RunResult;
import org.harmonogram.bench.suite.RunKey;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run, now or in a baseline.
 *
 * @param key which run
 * @param score of the plan found; absent if the run failed
 */
public record Outcome(RunKey key, @Nullable Score score) {

    static Outcome of(RunResult run) {
        return new Outcome(run.key(), run.score());
    }

    boolean isUsable() {
        return score != null && score.isUsable();
    }

    /** The soft cost; that of a plan that cannot be used means nothing. */
    long cost() {
        if (score == null || !score.isUsable()) {
            throw new IllegalStateException("Run (%s) found no plan that can be used.".formatted(key));
        }
        return score.soft();
    }
}
