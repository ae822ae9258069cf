package org.harmonogram.rules;

import java.util.Arrays;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#SURPLUS_UNITS}. */
final class SurplusUnits extends PlacedTime {

    SurplusUnits(PlanIndex index, Books books, Tally tally) {
        super(Rule.SURPLUS_UNITS, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return Arrays.stream(index.requirements).anyMatch(requirement -> requirement.source.lengthKnown());
    }

    @Override
    int count(IndexedRequirement requirement, int placedMinutes) {
        return requirement.lengthKnown ? index.startedUnits(placedMinutes - requirement.requiredMinutes) : 0;
    }
}
