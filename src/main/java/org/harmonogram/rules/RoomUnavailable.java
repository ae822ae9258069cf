package org.harmonogram.rules;

import java.util.List;
import java.util.stream.Stream;
import org.harmonogram.domain.Period;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Venue.Room;

/** Counts {@link Rule#ROOM_UNAVAILABLE}. */
final class RoomUnavailable extends SessionCounter {

    private final DayIntervals closed;

    RoomUnavailable(PlanIndex index, Books books, Tally tally) {
        super(Rule.ROOM_UNAVAILABLE, index, books, tally);
        closed = closed(index);
    }

    @Override
    boolean canBeBroken() {
        return closed.isAnywhere();
    }

    @Override
    boolean dependsOnRoom() {
        return true;
    }

    @Override
    int added(WorkingSession session) {
        return session.room >= 0 && closed.minutes(session.room, session) > 0 ? 1 : 0;
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        if (added(session) > 0) {
            matches.add(match(1, about().room(session.room).venue(session.venue), session));
        }
    }

    /** When each room cannot be used: its own closed times and its venue's. */
    static DayIntervals closed(PlanIndex index) {
        return DayIntervals.of(index, index.roomList, room -> closed(index, room));
    }

    private static List<Period> closed(PlanIndex index, Room room) {
        return Stream.concat(room.closed().stream(), index.structure.venueOf(room.id()).closed().stream())
                .toList();
    }
}
