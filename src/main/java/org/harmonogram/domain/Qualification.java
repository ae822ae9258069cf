package org.harmonogram.domain;

import java.util.List;

/**
 * What a trainer must have to teach certain programmes, as a regulation states it.
 *
 * @param id unique among the plan's qualifications
 * @param programmes ids of the programmes it holds for
 * @param anyDegreeOf fields of degree, one of which is needed; empty: none is
 * @param minTeachingHours documented hours needed in the scope, 0 to 1 000 000
 * @param scope key of the hours in {@link Trainer#teachingHours}
 */
public record Qualification(
        String id, List<String> programmes, List<String> anyDegreeOf, int minTeachingHours, String scope) {

    /** @throws IllegalArgumentException if out of range */
    public Qualification {
        Limits.requireId(id, "qualification id");
        programmes = List.copyOf(programmes);
        anyDegreeOf = List.copyOf(anyDegreeOf);
        Limits.require(minTeachingHours, 0, 1_000_000, "minTeachingHours");
    }

    /** Whether the trainer has one of the degrees and the hours. */
    public boolean isMetBy(Trainer trainer) {
        return (anyDegreeOf.isEmpty() || trainer.degrees().stream().anyMatch(anyDegreeOf::contains))
                && trainer.teachingHours().getOrDefault(scope, 0) >= minTeachingHours;
    }
}
