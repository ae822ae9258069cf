package org.harmonogram.solver;

import java.util.random.RandomGenerator;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Team;

/** One session, or all sessions of a topic, get another trainer or team. */
final class Restaff implements Neighbourhood {

    private final boolean wholeTopic;

    Restaff(boolean wholeTopic) {
        this.wholeTopic = wholeTopic;
    }

    @Override
    public String name() {
        return wholeTopic ? "restaff-topic" : "restaff";
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        SessionAssignment session = Pick.placedSession(board, random);
        if (session == null || session.choices().teams().size() < 2) {
            return false;
        }
        Team team = Pick.team(session, random);
        if (!wholeTopic) {
            restaff(session, team, draft);
        } else {
            for (int index : board.pool(session.requirement())) {
                restaff(board.session(index), team, draft);
            }
        }
        return !draft.isEmpty();
    }

    private static void restaff(SessionAssignment session, Team team, Draft draft) {
        if (session.isPlaced() && !session.isTeamLocked()) {
            draft.put(session, session.start(), session.room(), Pick.teamOr(session, team), session.minutes());
        }
    }
}
