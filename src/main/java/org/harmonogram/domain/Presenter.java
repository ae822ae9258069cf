package org.harmonogram.domain;

import org.jspecify.annotations.Nullable;

/** A person fixed with a topic or ceremony: one of the plan's trainers, or somebody who is only named in print. */
public sealed interface Presenter {

    /**
     * A trainer of the plan; counts in every rule about trainers.
     *
     * @param id id of a {@link Trainer}
     */
    record OfPlan(String id) implements Presenter {
        /** @throws IllegalArgumentException if the id is blank */
        public OfPlan {
            Limits.requireId(id, "presenter");
        }
    }

    /**
     * A person or body that is printed and counts in no rule.
     *
     * @param name as printed
     * @param affiliation as printed, such as an office or institute
     * @param role as printed, such as {@code moderator}
     */
    record Named(
            String name,
            @Nullable String affiliation,
            @Nullable String role) implements Presenter {}
}
