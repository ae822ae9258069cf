package org.harmonogram.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.rules.WorkingSession;

/**
 * A session goes to another start; whoever it clashes with there, by group, room or trainer, comes to its old start,
 * whoever clashes with those goes the other way, and so on: the Kempe chain between two starts, after the recolouring of
 * A. B. Kempe (1879) as used in timetabling.
 */
final class KempeChain implements Neighbourhood {

    /** Longer chains are given up: they would change half the timetable. */
    private static final int LONGEST = 24;

    private final List<WorkingSession> clashes = new ArrayList<>();
    private final Deque<SessionAssignment> open = new ArrayDeque<>();

    @Override
    public String name() {
        return "kempe-chain";
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        SessionAssignment first = Pick.placedSession(board, random);
        Start from = first == null ? null : first.start();
        if (first == null || from == null || board.slots(first.requirement()).size() == 0) {
            return false;
        }
        Slots slots = board.slots(first.requirement());
        Start to = slots.start(random.nextInt(slots.size()));
        if (to.equals(from)) {
            return false;
        }
        open.clear();
        open.add(first);
        while (!open.isEmpty()) {
            SessionAssignment session = open.remove();
            if (!draft.has(session) && !follow(board, session, from, to, draft)) {
                return false;
            }
        }
        return true;
    }

    /** Sends a session from its end of the chain to the other, and queues those it meets there. */
    private boolean follow(Board board, SessionAssignment session, Start from, Start to, Draft draft) {
        Start target = from.equals(session.start()) ? to : to.equals(session.start()) ? from : null;
        if (target == null
                || session.isStartLocked()
                || draft.size() == LONGEST
                || !Pick.fits(board, session, target)) {
            return false;
        }
        RoomFact room = session.room();
        draft.put(session, target, room, session.team(), session.minutes());
        clashes.clear();
        board.plan()
                .clashes(
                        session.requirement(),
                        board.day(target),
                        target.minute(),
                        target.minute() + session.minutes(),
                        room == null ? -1 : room.index(),
                        board.trainers(session.requirement(), session.team()),
                        clashes);
        for (WorkingSession clash : clashes) {
            SessionAssignment other = board.session(clash);
            if (other != session && !draft.has(other)) {
                open.add(other);
            }
        }
        return true;
    }
}
