package org.harmonogram.solver;

import java.util.List;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Team;
import org.jspecify.annotations.Nullable;

/** Random choices that several neighbourhoods make. */
final class Pick {

    private static final int TRIES = 8;

    private Pick() {}

    /** A session that is placed, or that its requirement still needs; {@code null} if none was hit upon. */
    static @Nullable SessionAssignment session(Board board, RandomGenerator random) {
        SessionAssignment[] sessions = board.sessions();
        for (int i = 0; i < TRIES && sessions.length > 0; i++) {
            SessionAssignment session = sessions[random.nextInt(sessions.length)];
            if (session.isPlaced()
                    || board.placedMinutes(session.requirement())
                            < session.requirement().requiredMinutes()) {
                return session;
            }
        }
        return null;
    }

    /** A session that is placed; {@code null} if none was hit upon. */
    static @Nullable SessionAssignment placedSession(Board board, RandomGenerator random) {
        SessionAssignment[] sessions = board.sessions();
        for (int i = 0; i < TRIES && sessions.length > 0; i++) {
            SessionAssignment session = sessions[random.nextInt(sessions.length)];
            if (session.isPlaced()) {
                return session;
            }
        }
        return null;
    }

    /** A room of the slot's day for the session: the present one half of the time, if it is listed there. */
    static @Nullable RoomFact room(SessionAssignment session, Slots slots, int slot, RandomGenerator random) {
        RoomFact present = session.room();
        if (session.isRoomLocked()) {
            return present;
        }
        RoomFact[] rooms = slots.rooms(slot);
        if (rooms.length == 0) {
            return null;
        }
        if (present != null && random.nextBoolean() && List.of(rooms).contains(present)) {
            return present;
        }
        return rooms[random.nextInt(rooms.length)];
    }

    /** The room wanted, if the session may choose it, else its present one. */
    static @Nullable RoomFact roomOr(SessionAssignment session, @Nullable RoomFact wanted) {
        return wanted != null && session.rooms().contains(wanted) ? wanted : session.room();
    }

    /** Any team that may lead the session. */
    static Team team(SessionAssignment session, RandomGenerator random) {
        List<Team> teams = session.teams();
        return teams.isEmpty() ? session.team() : teams.get(random.nextInt(teams.size()));
    }

    /** The team wanted, if the session may choose it, else its present one. */
    static Team teamOr(SessionAssignment session, Team wanted) {
        return session.teams().contains(wanted) ? wanted : session.team();
    }

    /** Whether sessions of the requirement may have that length. */
    static boolean isLegal(Requirement requirement, int minutes) {
        return minutes >= requirement.leastMinutes()
                && minutes <= requirement.mostMinutes()
                && (minutes - requirement.leastMinutes()) % requirement.quantumMinutes() == 0;
    }

    /** Whether the session may start there at its present length. */
    static boolean fits(Board board, SessionAssignment session, Start start) {
        Slots slots = board.slots(session.requirement());
        int slot = slots.find(start);
        return slot >= 0 && slots.minutesLeft(slot) >= session.minutes();
    }
}
