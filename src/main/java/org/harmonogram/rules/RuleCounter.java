package org.harmonogram.rules;

import java.util.List;
import org.harmonogram.domain.Rule;

/**
 * Keeps the count of one {@link Rule} while sessions are placed and taken away. Counts go to the {@link Tally} as
 * differences. Not thread-safe.
 *
 * <p>There are two kinds. An {@link Incremental} one compares the session with those that are placed already. A {@link
 * Recounting} one counts anew what the session touches, such as a trainer's day, and adds the difference.
 */
sealed interface RuleCounter {

    /** Which rule. */
    Rule rule();

    /** Every breach now, for people, in the order of the plan. Computed on demand; may be slow. */
    List<Match> matches();

    /** Counts what the session adds to those placed already. */
    non-sealed interface Incremental extends RuleCounter {

        /** The session is about to be entered into the {@link Books}. O(1) or a short walk; allocates nothing. */
        void place(WorkingSession session);

        /** The session has just been taken out of the {@link Books}; exact inverse of {@link #place}. */
        void unplace(WorkingSession session);
    }

    /** Counts anew what a change touches. */
    non-sealed interface Recounting extends RuleCounter {

        /** The session has just been entered into the {@link Books}, or taken out of them. Allocates nothing. */
        void recount(WorkingSession session);
    }
}
