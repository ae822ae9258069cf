package org.harmonogram.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Team;
import org.harmonogram.planning.TrainerFact;
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

    /** Any team that may lead the session. */
    static Team team(SessionAssignment session, RandomGenerator random) {
        List<Team> teams = session.choices().teams();
        return session.isTeamLocked() || teams.isEmpty() ? session.team() : teams.get(random.nextInt(teams.size()));
    }

    /** The team with one member exchanged for somebody qualified; of an empty or foreign team, any legal one. */
    static Team exchangeOne(SessionAssignment session, RandomGenerator random) {
        Team team = session.team();
        List<TrainerFact> candidates = session.choices().candidates();
        int size = team.trainers().size();
        List<Team> teams = session.choices().teams();
        if (size < 2
                || candidates.size() <= size
                || teams.isEmpty()
                || teams.get(0).trainers().size() != size) {
            return team(session, random);
        }
        List<TrainerFact> members = new ArrayList<>(team.trainers());
        TrainerFact newcomer = candidates.get(random.nextInt(candidates.size()));
        if (members.contains(newcomer)) {
            return team;
        }
        members.set(random.nextInt(size), newcomer);
        return Team.of(members);
    }

    /** Whether the session may start there at its present length. */
    static boolean fits(Board board, SessionAssignment session, Start start) {
        Slots slots = board.slots(session.requirement());
        int slot = slots.find(start);
        return slot >= 0 && slots.minutesLeft(slot) >= session.minutes();
    }
}
