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
    boolean dependsOnRoom() {
        return true;
    }

    @Override
    int added(WorkingSession session) {
        return session.room < 0 ? 0 : books.rooms.overlapping(session.room, session);
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        if (session.room < 0) {
            return;
        }
        for (WorkingSession other : books.rooms.of(session.room, session.day).inPlanOrder()) {
            if (session.index < other.index && session.overlaps(other)) {
                matches.add(match(1, about().room(session.room), session, other));
            }
        }
    }
}
