package org.harmonogram.rules;

import java.util.Arrays;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#NOT_PLACED}. */
final class NotPlaced extends PlacedTime {

    NotPlaced(PlanIndex index, Books books, Tally tally) {
        super(Rule.NOT_PLACED, index, books, tally);
        for (IndexedRequirement requirement : index.requirements) {
            begin(index.startedUnits(requirement.requiredMinutes));
        }
    }

    @Override
    boolean canBeBroken() {
        return Arrays.stream(index.requirements).anyMatch(requirement -> requirement.requiredMinutes > 0);
    }

    @Override
    int count(IndexedRequirement requirement, int placedMinutes) {
        return index.startedUnits(requirement.requiredMinutes - placedMinutes);
    }
}
