package org.harmonogram.rules;

import java.util.List;
import org.harmonogram.domain.Rule;

/** A counter that compares the time placed for a requirement with the time it asks for. */
abstract class PlacedTime extends RequirementCounter {

    PlacedTime(Rule rule, PlanIndex index, Books books, Tally tally) {
        super(rule, index, books, tally);
    }

    /** The count of a requirement for which that many minutes are placed. */
    abstract int count(IndexedRequirement requirement, int placedMinutes);

    @Override
    final int added(WorkingSession session) {
        int minutes = books.of(session.requirement).minutes;
        return count(session.requirement, minutes + session.minutes()) - count(session.requirement, minutes);
    }

    @Override
    final void collect(IndexedRequirement requirement, List<Match> matches) {
        int placed = books.of(requirement).minutes;
        collect(requirement, count(requirement, placed), requirement.requiredMinutes, placed, matches);
    }
}
