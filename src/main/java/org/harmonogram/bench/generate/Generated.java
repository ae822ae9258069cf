package org.harmonogram.bench.generate;

import java.util.List;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;

/**
 * A generated plan with the harmonogram it was made around.
 *
 * @param kind what is special about it
 * @param editions number of editions, at least 1
 * @param seed of the random numbers
 * @param published the plan with the planted placements: no hard rule is broken and everything is placed
 * @param placed where the search is to begin: an earlier harmonogram, which can no longer be used; empty with most kinds
 */
public record Generated(Kind kind, int editions, long seed, Plan published, List<Placement> placed) {

    /** Copies the placements. */
    public Generated {
        placed = List.copyOf(placed);
    }

    /** Kind, editions and seed, such as {@code tight-16-1}: also the id of the plan. */
    public String name() {
        return name(kind, editions, seed);
    }

    static String name(Kind kind, int editions, long seed) {
        return kind.id() + "-" + editions + "-" + seed;
    }

    /** What is to be planned: nothing is placed, or what was once placed is to be repaired. */
    public Plan plan() {
        return published.withPlacements(placed);
    }
}
