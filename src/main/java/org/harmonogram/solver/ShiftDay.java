package org.harmonogram.solver;

import java.util.List;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.jspecify.annotations.Nullable;

/** All that an edition has on one date goes to another date, and what it has there comes back. */
final class ShiftDay implements Neighbourhood {

    @Override
    public String name() {
        return "shift-day";
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        SessionAssignment session = Pick.placedSession(board, random);
        Start start = session == null ? null : session.start();
        if (session == null || start == null) {
            return false;
        }
        List<Edition> editions = session.requirement().editions();
        Edition edition = editions.get(random.nextInt(editions.size()));
        List<Day> days = board.structure().days(edition).days();
        if (days.size() < 2) {
            return false;
        }
        int from = start.epochDay();
        int to = Math.toIntExact(days.get(random.nextInt(days.size())).date().toEpochDay());
        if (from == to) {
            return false;
        }
        for (SessionAssignment other : EditionSessions.of(board, edition)) {
            Start otherStart = other.start();
            if (otherStart != null && otherStart.epochDay() == from) {
                shift(board, other, new Start(to, otherStart.minute()), draft);
            } else if (otherStart != null && otherStart.epochDay() == to) {
                shift(board, other, new Start(from, otherStart.minute()), draft);
            }
        }
        return !draft.isEmpty();
    }

    /** Keeps the time of day where the other date's grid has it, else stays; takes a listed room. */
    private static void shift(Board board, SessionAssignment session, Start start, Draft draft) {
        if (!session.isStartLocked() && Pick.fits(board, session, start)) {
            draft.put(session, start, roomThere(board, session, start), session.team(), session.minutes());
        }
    }

    private static @Nullable RoomFact roomThere(Board board, SessionAssignment session, Start start) {
        RoomFact present = session.room();
        Slots slots = board.slots(session.requirement());
        RoomFact[] rooms = slots.rooms(slots.find(start));
        if (session.isRoomLocked()
                || rooms.length == 0
                || (present != null && List.of(rooms).contains(present))) {
            return present;
        }
        return rooms[0];
    }
}
