package org.harmonogram.planning;

import org.jspecify.annotations.Nullable;

/**
 * Where a session lies, or would lie.
 *
 * @param session which
 * @param start when it starts; absent: it is not placed
 * @param room where it is; absent: in none
 * @param team who leads it
 * @param minutes how long it is
 */
public record Seat(
        SessionAssignment session,
        @Nullable Start start,
        @Nullable RoomFact room,
        Team team,
        int minutes) {

    /** Where a session lies now. */
    static Seat of(SessionAssignment session) {
        return new Seat(session, session.start(), session.room(), session.team(), session.minutes());
    }
}
