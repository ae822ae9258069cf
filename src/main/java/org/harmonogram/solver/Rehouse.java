package org.harmonogram.solver;

import java.util.random.RandomGenerator;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;

/** One session goes to another room, or all sessions its edition has that day do: to another venue, maybe. */
final class Rehouse implements Neighbourhood {

    private final boolean wholeDay;

    Rehouse(boolean wholeDay) {
        this.wholeDay = wholeDay;
    }

    @Override
    public String name() {
        return wholeDay ? "rehouse-day" : "rehouse";
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        SessionAssignment session = Pick.placedSession(board, random);
        if (session == null || session.choices().rooms().isEmpty()) {
            return false;
        }
        RoomFact room = session.choices()
                .rooms()
                .get(random.nextInt(session.choices().rooms().size()));
        if (!wholeDay) {
            rehouse(session, room, draft);
            return !draft.isEmpty();
        }
        Start start = session.start();
        for (SessionAssignment other : EditionSessions.of(board, session)) {
            Start otherStart = other.start();
            if (start != null && otherStart != null && otherStart.epochDay() == start.epochDay()) {
                rehouse(other, room, draft);
            }
        }
        return !draft.isEmpty();
    }

    private static void rehouse(SessionAssignment session, RoomFact room, Draft draft) {
        if (session.rooms().contains(room)) {
            draft.put(session, session.start(), room, session.team(), session.minutes());
        }
    }
}
