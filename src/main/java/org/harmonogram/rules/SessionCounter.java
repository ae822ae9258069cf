package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.harmonogram.domain.Rule;

/** A counter whose breaches belong to a session each, or to a session and others. */
abstract class SessionCounter extends RuleCounter {

    SessionCounter(Rule rule, PlanIndex index, Books books, Tally tally) {
        super(rule, index, books, tally);
    }

    /** Adds the breaches that belong to the session. */
    abstract void collect(WorkingSession session, List<Match> matches);

    @Override
    final List<Match> matches() {
        return matches(Integer.MAX_VALUE);
    }

    @Override
    final List<Match> matches(int most) {
        List<Match> matches = new ArrayList<>();
        Iterator<WorkingSession> placed = books.placed().iterator();
        while (placed.hasNext() && matches.size() < most) {
            collect(placed.next(), matches);
        }
        return matches.size() <= most ? matches : List.copyOf(matches.subList(0, most));
    }
}
