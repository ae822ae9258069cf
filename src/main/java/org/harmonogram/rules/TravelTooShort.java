package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Rule;
import org.jspecify.annotations.Nullable;

/** Counts {@link Rule#TRAVEL_TOO_SHORT}. */
final class TravelTooShort extends RuleCounter {

    TravelTooShort(PlanIndex index, Books books, Tally tally) {
        super(Rule.TRAVEL_TOO_SHORT, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return index.trainers() > 0 && index.hasRoomsInTwoVenues();
    }

    @Override
    boolean dependsOnRoom() {
        return true;
    }

    @Override
    int added(WorkingSession session) {
        if (session.venue < 0) {
            return 0;
        }
        int difference = 0;
        for (int trainer : session.trainers) {
            SessionList others = books.trainers.of(trainer, session.day);
            if (!others.isEmpty()) {
                WorkingSession before = TravelOrder.before(session, others);
                WorkingSession after = TravelOrder.after(session, others);
                difference += count(before, session) + count(session, after) - count(before, after);
            }
        }
        return difference;
    }

    private int count(@Nullable WorkingSession from, @Nullable WorkingSession to) {
        return from != null && to != null && isTooShort(from, to) ? 1 : 0;
    }

    private boolean isTooShort(WorkingSession from, WorkingSession to) {
        return from.venue != to.venue && to.start - from.end < index.wayMinutes[from.venue][to.venue];
    }

    @Override
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int trainer = 0; trainer < index.trainers(); trainer++) {
            for (int day = 0; day < index.days(); day++) {
                List<WorkingSession> sessions = TravelOrder.sorted(books.trainers.of(trainer, day));
                for (int i = 1; i < sessions.size(); i++) {
                    collect(trainer, sessions.get(i - 1), sessions.get(i), matches);
                }
            }
        }
        return matches;
    }

    private void collect(int trainer, WorkingSession from, WorkingSession to, List<Match> matches) {
        if (isTooShort(from, to)) {
            About about = about().trainer(trainer)
                    .venue(from.venue)
                    .otherVenue(to.venue)
                    .number("limit", index.wayMinutes[from.venue][to.venue])
                    .number("actual", to.start - from.end);
            matches.add(match(1, about, from, to));
        }
    }
}
