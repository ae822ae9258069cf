package org.harmonogram.bench.generate;

import java.util.List;
import org.harmonogram.domain.Plan;

/**
 * A generated plan with the harmonogram it was made around.
 *
 * @param kind what is special about it
 * @param editions number of editions, at least 1
 * @param seed of the random numbers
 * @param published the plan with the planted placements: no hard rule is broken and everything is placed
 */
public record Generated(Kind kind, int editions, long seed, Plan published) {

    /** Kind, editions and seed, such as {@code tight-16-1}: also the id of the plan. */
    public String name() {
        return name(kind, editions, seed);
    }

    static String name(Kind kind, int editions, long seed) {
        return kind.id() + "-" + editions + "-" + seed;
    }

    /** What is to be planned: nothing is placed. */
    public Plan plan() {
        return published.withPlacements(List.of());
    }
}
