package org.harmonogram.rules;

import java.util.Objects;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#TOO_MANY_UNITS}. */
final class TooManyUnits extends TrainerLoad {

    TooManyUnits(PlanIndex index, Books books, Tally tally) {
        super(Rule.TOO_MANY_UNITS, index, books, tally, limits(index));
    }

    private static int[] limits(PlanIndex index) {
        return index.trainerList.stream()
                .mapToInt(trainer -> Objects.requireNonNullElse(trainer.maxUnits(), UNLIMITED))
                .toArray();
    }
}
