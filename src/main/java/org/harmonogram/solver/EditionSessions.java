package org.harmonogram.solver;

import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.SessionAssignment;

/** The placed sessions of an edition. */
final class EditionSessions {

    private EditionSessions() {}

    /** Every placed session of the first edition of the given one, joint ones included. */
    static List<SessionAssignment> of(Board board, SessionAssignment session) {
        return of(board, session.requirement().editions().get(0));
    }

    /** Every placed session of an edition, joint ones included. */
    static List<SessionAssignment> of(Board board, Edition edition) {
        List<SessionAssignment> found = new ArrayList<>();
        for (Requirement requirement : board.structure().requirementsOf(edition)) {
            for (int index : board.pool(requirement)) {
                SessionAssignment session = board.session(index);
                if (session.isPlaced()) {
                    found.add(session);
                }
            }
        }
        return found;
    }
}
