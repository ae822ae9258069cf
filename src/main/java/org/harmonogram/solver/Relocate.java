package org.harmonogram.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Team;
import org.harmonogram.rules.WorkingSession;
import org.jspecify.annotations.Nullable;

/**
 * A session goes to a random start and room; sessions it would clash with there take its old place, if they fit. A
 * session that is not placed takes what its requirement still misses, as far as the window holds it.
 */
final class Relocate implements Neighbourhood {

    private final List<WorkingSession> clashes = new ArrayList<>();

    @Override
    public String name() {
        return "relocate";
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        SessionAssignment session = Pick.session(board, random);
        if (session == null || session.isStartLocked()) {
            return false;
        }
        Slots slots = board.slots(session.requirement());
        if (slots.size() == 0) {
            return false;
        }
        int slot = random.nextInt(slots.size());
        int minutes = session.minutes();
        if (!session.isPlaced() && !session.isLengthLocked()) {
            int missing = session.requirement().requiredMinutes() - board.placedMinutes(session.requirement());
            minutes = EarliestFit.length(session.requirement(), slots.minutesLeft(slot), missing);
        }
        if (minutes <= 0 || minutes > slots.minutesLeft(slot)) {
            return false;
        }
        Start start = slots.start(slot);
        RoomFact room = Pick.room(session, slots, slot, random);
        Team team = session.isPlaced() ? session.team() : Pick.team(session, random);
        draft.put(session, start, room, team, minutes);
        return displace(board, session, start, room, team, minutes, draft);
    }

    /** Sends whoever is in the way to the session's old place; {@code false} if somebody does not fit there. */
    private boolean displace(
            Board board,
            SessionAssignment session,
            Start start,
            @Nullable RoomFact room,
            Team team,
            int minutes,
            Draft draft) {
        clashes.clear();
        board.plan()
                .clashes(
                        session.requirement(),
                        board.day(start),
                        start.minute(),
                        start.minute() + minutes,
                        room == null ? -1 : room.index(),
                        board.trainers(session.requirement(), team),
                        clashes);
        Start vacated = session.start();
        for (WorkingSession clash : clashes) {
            SessionAssignment other = board.session(clash);
            if (other == session) {
                continue;
            }
            if (other.isStartLocked() || vacated == null || other.minutes() > session.minutes()) {
                return false;
            }
            int slot = board.slots(other.requirement()).find(vacated);
            if (slot < 0 || board.slots(other.requirement()).minutesLeft(slot) < other.minutes()) {
                return false;
            }
            RoomFact otherRoom = other.room() == room ? Pick.roomOr(other, session.room()) : other.room();
            draft.put(other, vacated, otherRoom, other.team(), other.minutes());
        }
        return true;
    }
}
