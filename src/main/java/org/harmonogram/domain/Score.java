package org.harmonogram.domain;

import java.util.Comparator;

/**
 * What a plan costs, per level; smaller is better and levels are compared in order. All zero: nothing to improve.
 *
 * @param hard weighted count of broken hard rules, at least 0
 * @param medium weighted count at level medium, at least 0
 * @param soft weighted count at level soft, at least 0
 */
public record Score(long hard, long medium, long soft) implements Comparable<Score> {

    /** Nothing is broken and nothing could be better. */
    public static final Score ZERO = new Score(0, 0, 0);

    private static final Comparator<Score> BY_LEVEL = Comparator.comparingLong(Score::hard)
            .thenComparingLong(Score::medium)
            .thenComparingLong(Score::soft);

    /** Whether the plan can be used as it is: no hard and no medium rule is broken. */
    public boolean isUsable() {
        return hard == 0 && medium == 0;
    }

    /** The better score is the smaller. */
    @Override
    public int compareTo(Score other) {
        return BY_LEVEL.compare(this, other);
    }
}
