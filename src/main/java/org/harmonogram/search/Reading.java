package org.harmonogram.search;

import java.util.List;
import org.harmonogram.domain.Edition;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Line} is read.
 *
 * @param closed day of the plan on which nothing is to be any more; or {@link #NO_DAY}
 * @param opened days of the plan that may be used besides those in use
 * @param together topics that exactly these editions have jointly are on the line; empty: no joint ones
 * @param laid joint sessions in this draft lie where it puts them, and who is there has to give way; {@code null}: all lie
 *     where they are
 */
record Reading(
        int closed,
        List<Integer> opened,
        List<Edition> together,
        @Nullable Draft laid) {

    /** No day. */
    static final int NO_DAY = -1;

    /** Everything lies where it is, joint topics stay there. */
    static final Reading AS_IT_LIES = new Reading(NO_DAY, List.of(), List.of(), null);

    /** The same, with one date less. */
    Reading closing(int day) {
        return new Reading(day, opened, together, laid);
    }

    /** The same, with these dates besides. */
    Reading opening(List<Integer> days) {
        return new Reading(closed, days, together, laid);
    }

    /** The same, with the topics that exactly these editions have jointly. */
    Reading with(List<Edition> editions) {
        return new Reading(closed, opened, editions, laid);
    }

    /** The same, around the joint sessions of a draft. */
    Reading around(Draft draft) {
        return new Reading(closed, opened, together, draft);
    }
}
