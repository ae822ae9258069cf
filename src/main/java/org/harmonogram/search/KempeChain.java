package org.harmonogram.search;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
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

    @Override
    public String name() {
        return "kempe-chain";
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        Piece first = Pick.placedPiece(board, random);
        int slot = first == null ? -1 : Pick.slot(first, random);
        if (first == null || slot < 0) {
            return false;
        }
        int from = first.time;
        int to = first.slots().time(slot);
        if (to == from || !canGo(first, to)) {
            return false;
        }
        draft.move(first, to, first.room);
        for (int i = 0; i < draft.size(); i++) {
            if (!collect(board, draft, i, from, to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean canGo(Piece piece, int to) {
        return !piece.isStartLocked() && piece.fits(to);
    }

    /** Sends whoever a piece of the chain meets at its new start the other way; {@code false} if somebody cannot go. */
    private boolean collect(Board board, Draft draft, int i, int from, int to) {
        Piece piece = draft.piece(i);
        board.clashes(piece, draft.time(i), piece.minutes, piece.room, piece.team, Integer.MAX_VALUE, clashes);
        for (int j = 0; j < clashes.size(); j++) {
            Piece other = board.piece(clashes.get(j));
            if (other == piece || draft.has(other)) {
                continue;
            }
            int target = other.time == from ? to : from;
            boolean isOnChain = other.time == from || other.time == to;
            if (!isOnChain || draft.size() == LONGEST || !canGo(other, target)) {
                return false;
            }
            draft.move(other, target, other.room);
        }
        return true;
    }
}
