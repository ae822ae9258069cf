package org.harmonogram.store;

import java.util.Locale;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;

/** How far a stored plan is. */
public enum PlanState {
    /** Nothing is placed, and something is to be. */
    EMPTY,
    /** Hard rules are broken. */
    BROKEN,
    /** No hard rule is broken, but something has no place yet. */
    INCOMPLETE,
    /** Everything is placed and no hard rule is broken. */
    USABLE;

    /** The state of a plan that costs so much. */
    static PlanState of(Plan plan, Score score) {
        if (score.isUsable()) {
            return USABLE;
        }
        if (plan.placements().stream().noneMatch(placement -> placement.start() != null)) {
            return EMPTY;
        }
        return score.hard() == 0 ? INCOMPLETE : BROKEN;
    }

    /** The name in files and messages, such as {@code usable}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
