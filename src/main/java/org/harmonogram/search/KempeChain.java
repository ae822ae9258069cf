package org.harmonogram.search;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.harmonogram.rules.WorkingSession;

/**
 * A session goes to another start; whoever it clashes with there, by group or trainer, comes to its old start, whoever clashes with
 * those goes the other way, and so on: the Kempe chain between two starts, after the recolouring of A. B. Kempe (1879) as used in
 * timetabling. Then all look for rooms, their own first; only where one finds none does whoever is in its room join the chain. With
 * rooms from the beginning chains grew to half of all sessions where rooms are scarce.
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
        if (!close(board, draft, 0, from, to)) {
            return false;
        }
        for (int i = Lodging.assign(board, draft, random); i >= 0; i = Lodging.assign(board, draft, random)) {
            int size = draft.size();
            int wanted = draft.piece(i).room;
            if (!collect(board, draft, i, wanted, from, to)
                    || draft.size() == size
                    || !close(board, draft, size, from, to)) {
                return false;
            }
        }
        return true;
    }

    /** Collects whom those from a position on meet, and whom those meet; rooms do not count. */
    private boolean close(Board board, Draft draft, int begin, int from, int to) {
        for (int i = begin; i < draft.size(); i++) {
            if (!collect(board, draft, i, Piece.NO_ROOM, from, to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean canGo(Piece piece, int to) {
        return !piece.isStartLocked() && piece.fits(to);
    }

    /** Sends whoever a piece of the chain meets at its new start the other way; {@code false} if somebody cannot go. */
    private boolean collect(Board board, Draft draft, int i, int room, int from, int to) {
        Piece piece = draft.piece(i);
        board.clashes(piece, draft.time(i), piece.minutes, room, piece.team, Integer.MAX_VALUE, clashes);
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
