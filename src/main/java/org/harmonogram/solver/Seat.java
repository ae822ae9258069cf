package org.harmonogram.solver;

import java.util.Objects;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Team;
import org.jspecify.annotations.Nullable;

/** Where a session lay at some moment. */
final class Seat {

    @Nullable
    Start start;

    @Nullable
    RoomFact room;

    Team team = Team.NOBODY;
    int minutes;

    void copyFrom(SessionAssignment session) {
        start = session.start();
        room = session.room();
        team = session.team();
        minutes = session.minutes();
    }

    void copyFrom(Seat other) {
        start = other.start;
        room = other.room;
        team = other.team;
        minutes = other.minutes;
    }

    /** Whether the session lies there; of one that has no start nothing else matters. */
    boolean isOf(SessionAssignment session) {
        Start present = session.start();
        return Objects.equals(start, present)
                && (present == null
                        || (room == session.room() && minutes == session.minutes() && team.equals(session.team())));
    }
}
