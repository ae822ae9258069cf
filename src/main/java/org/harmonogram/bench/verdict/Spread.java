package org.harmonogram.bench.verdict;

import java.util.Comparator;
import java.util.List;
import org.harmonogram.bench.run.RunResult;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one configuration on one instance. A failed run counts as worse than any score.
 *
 * @param runs how many there are, at least 1
 * @param usable how many found a plan that can be used
 * @param least the best score; absent if all runs failed
 * @param median the middle one, of two the worse; absent if that run failed
 * @param most the worst score; absent if a run failed
 */
public record Spread(
        int runs,
        int usable,
        @Nullable Score least,
        @Nullable Score median,
        @Nullable Score most) {

    private static final Comparator<Outcome> BY_SCORE =
            Comparator.comparing(Outcome::score, Comparator.nullsLast(Comparator.naturalOrder()));

    static Spread of(List<Outcome> outcomes) {
        List<Outcome> sorted = outcomes.stream().sorted(BY_SCORE).toList();
        return new Spread(
                sorted.size(),
                (int) sorted.stream().filter(Outcome::isUsable).count(),
                sorted.get(0).score(),
                sorted.get(sorted.size() / 2).score(),
                sorted.get(sorted.size() - 1).score());
    }

    /** The scores of runs, at least one. */
    public static Spread ofRuns(List<RunResult> runs) {
        return of(runs.stream().map(Outcome::of).toList());
    }

    boolean isAllUsable() {
        return usable == runs;
    }

    /** Below 0 if this median is better. */
    int compareMedian(Spread other) {
        return Comparator.nullsLast(Comparator.<Score>naturalOrder()).compare(median, other.median);
    }
}
