package org.harmonogram.rules;

import java.util.Objects;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#TOO_MANY_DAYS}. */
final class TooManyDays extends DaysAbove {

    TooManyDays(PlanIndex index, Books books, Tally tally) {
        super(Rule.TOO_MANY_DAYS, index, books, tally, limits(index));
    }

    private static int[] limits(PlanIndex index) {
        return index.editionList.stream()
                .mapToInt(edition -> Objects.requireNonNullElse(edition.maxDays(), Integer.MAX_VALUE))
                .toArray();
    }
}
