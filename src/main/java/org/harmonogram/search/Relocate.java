package org.harmonogram.search;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.harmonogram.planning.Team;
import org.harmonogram.rules.WorkingSession;

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
        Piece piece = Pick.piece(board, random);
        if (piece == null || piece.isStartLocked() || piece.slots().size() == 0) {
            return false;
        }
        Slots slots = piece.slots();
        int slot = random.nextInt(slots.size());
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
        return displace(board, piece, draft);
    }

    /** Sends whoever is in the way to the piece's old place; {@code false} if somebody does not fit there. */
    private boolean displace(Board board, Piece piece, Draft draft) {
        int room = draft.room(0);
        board.clashes(piece, draft.time(0), draft.minutes(0), room, draft.team(0), clashes);
        for (int i = 0; i < clashes.size(); i++) {
            Piece other = board.piece(clashes.get(i));
            if (other == piece) {
                continue;
            }
            if (other.isStartLocked()
                    || !piece.isPlaced()
                    || other.minutes > piece.minutes
                    || !other.fits(piece.time)) {
                return false;
            }
            int otherRoom = other.room == room ? Pick.roomOr(other, piece.room) : other.room;
            draft.move(other, piece.time, otherRoom);
        }
        return true;
    }
}
