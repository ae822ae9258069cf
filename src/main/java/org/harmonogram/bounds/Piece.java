package org.harmonogram.bounds;

import java.util.List;
import org.harmonogram.domain.Lock;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a requirement that may be cut freely, together, or one session that a lock keeps whole.
 *
 * @param requirement what is taught
 * @param locked the placement that a lock holds; absent: the free sessions
 * @param candidates what may be chosen: for a locked placement at most one of them
 */
record Piece(Requirement requirement, @Nullable Placement locked, List<Candidate> candidates) {

    Piece {
        candidates = List.copyOf(candidates);
    }

    /** Whether one of the candidates has to be chosen. */
    boolean isCertain() {
        return locked != null && locked.lock().contains(Lock.START) && locked.start() != null;
    }

    /** Whether the trainers are given. */
    boolean hasFixedTeam() {
        return locked != null && locked.lock().contains(Lock.TRAINERS);
    }
}
