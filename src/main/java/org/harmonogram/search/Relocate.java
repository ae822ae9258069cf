package org.harmonogram.search;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.harmonogram.planning.Team;
import org.harmonogram.rules.WorkingSession;

/**
 * A session goes to a random start and room; sessions it would clash with there take its old place, if they fit. A
 * session that is not placed takes what its requirement still misses, as far as the window holds it, and puts out whom it
 * clashes with: so what is left out changes until it fits somewhere.
 */
final class Relocate implements Neighbourhood {

    private static final int MOST_PUT_OUT = 2;

    /** So many may be in the way: more seldom find room where the session came from. */
    private static final int FEW = 2;

    /** Only one time in so many, more may be. */
    private static final int MANY_ONE_IN = 10;

    private final List<WorkingSession> clashes = new ArrayList<>();

    @Override
    public String name() {
        return "relocate";
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        Piece piece = Pick.piece(board, random);
        if (piece == null || piece.isStartLocked()) {
            return false;
        }
        Slots slots = piece.slots();
        int slot = Pick.slot(piece, random);
        if (slot < 0) {
            return false;
        }
        int minutes = piece.minutes;
        if (!piece.isPlaced() && !piece.isLengthLocked()) {
            int missing = piece.requirement().requiredMinutes() - board.placedMinutes(piece.requirement());
            minutes = EarliestFit.length(piece.requirement(), slots.minutesLeft(slot), missing);
        }
        if (minutes <= 0 || minutes > slots.minutesLeft(slot)) {
            return false;
        }
        int room = Pick.room(piece, slot, random);
        Team team = piece.isPlaced() ? piece.team : Pick.team(piece, random);
        draft.put(piece, slots.time(slot), room, team, minutes);
        return displace(board, piece, random, draft);
    }

    /** Clears the way; {@code false} if too many are in it, or somebody cannot leave. */
    private boolean displace(Board board, Piece piece, RandomGenerator random, Draft draft) {
        int most = random.nextInt(MANY_ONE_IN) == 0 ? Integer.MAX_VALUE : FEW;
        board.clashes(piece, draft.time(0), draft.minutes(0), draft.room(0), draft.team(0), most + 1, clashes);
        if (clashes.size() > most) {
            return false;
        }
        for (int i = 0; i < clashes.size(); i++) {
            Piece other = board.piece(clashes.get(i));
            if (other != piece
                    && (other.isStartLocked()
                            || !(piece.isPlaced() ? takeOver(piece, other, draft) : putOut(other, draft)))) {
                return false;
            }
        }
        return true;
    }

    /** Sends somebody who is in the way to the piece's old place; {@code false} if it does not fit there. */
    private static boolean takeOver(Piece piece, Piece other, Draft draft) {
        if (other.isLike(piece) || other.minutes > piece.minutes || !other.fits(piece.time)) {
            return false;
        }
        int room = other.room == draft.room(0) ? Pick.roomOr(other, piece.room) : other.room;
        draft.move(other, piece.time, room);
        return true;
    }

    private static boolean putOut(Piece other, Draft draft) {
        if (draft.size() > MOST_PUT_OUT) {
            return false;
        }
        draft.takeOut(other);
        return true;
    }
}
