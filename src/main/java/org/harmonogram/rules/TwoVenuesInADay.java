package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#TWO_VENUES_IN_A_DAY}. */
final class TwoVenuesInADay extends RuleCounter {

    TwoVenuesInADay(PlanIndex index, Books books, Tally tally) {
        super(Rule.TWO_VENUES_IN_A_DAY, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return index.hasRoomsInTwoVenues();
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
        int further = 0;
        for (int edition : session.requirement.editions) {
            if (isFurther(session.venue, books.ofEdition(edition, session.day))) {
                further++;
            }
        }
        return further;
    }

    private static boolean isFurther(int venue, SessionList others) {
        boolean further = false;
        for (int i = 0; i < others.size; i++) {
            int other = others.items[i].venue;
            if (other == venue) {
                return false;
            }
            further |= other >= 0;
        }
        return further;
    }

    @Override
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int edition = 0; edition < index.editions(); edition++) {
            for (int day = 0; day < index.days(); day++) {
                List<WorkingSession> sessions = books.ofEdition(edition, day).inTimeOrder().stream()
                        .filter(session -> session.venue >= 0)
                        .toList();
                int venues = (int) sessions.stream()
                        .mapToInt(session -> session.venue)
                        .distinct()
                        .count();
                if (venues > 1) {
                    About about = about().edition(edition).date(day).number("actual", venues);
                    matches.add(match(venues - 1, about, sessions));
                }
            }
        }
        return matches;
    }
}
