package org.harmonogram.rules;

import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#ROOM_CLASH}. */
final class RoomClash extends SessionCounter {

    RoomClash(PlanIndex index, Books books, Tally tally) {
        super(Rule.ROOM_CLASH, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return index.rooms() > 0;
    }

    @Override
    int added(WorkingSession session) {
        if (session.room < 0) {
            return 0;
        }
        int pairs = 0;
        SessionList others = books.ofRoom(session.room, session.day);
        for (int i = 0; i < others.size; i++) {
            if (session.overlaps(others.items[i])) {
                pairs++;
            }
        }
        return pairs;
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        if (session.room < 0) {
            return;
        }
        for (WorkingSession other : books.ofRoom(session.room, session.day).inPlanOrder()) {
            if (session.index < other.index && session.overlaps(other)) {
                matches.add(match(1, about().room(session.room), session, other));
            }
        }
    }
}
