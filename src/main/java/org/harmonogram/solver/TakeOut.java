package org.harmonogram.solver;

import java.util.random.RandomGenerator;
import org.harmonogram.planning.SessionAssignment;

/** A session is left out: the way out of a hard rule that cannot be kept, and of surplus time. */
final class TakeOut implements Neighbourhood {

    @Override
    public String name() {
        return "take-out";
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        SessionAssignment session = Pick.placedSession(board, random);
        if (session == null || session.isStartLocked()) {
            return false;
        }
        draft.takeOut(session);
        return true;
    }
}
