package org.harmonogram.rules;

import org.harmonogram.domain.Rule;

/** Counts {@link Rule#EXTRA_DAY}. */
final class ExtraDay extends DaysAbove {

    ExtraDay(PlanIndex index, Books books, Tally tally) {
        super(Rule.EXTRA_DAY, index, books, tally, index.fewestDays());
    }
}
