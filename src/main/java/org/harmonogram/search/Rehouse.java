package org.harmonogram.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.harmonogram.rules.WorkingSession;

/**
 * One session goes to another room, or all sessions its edition has that day do, or has at all: to another venue, maybe. Sessions of
 * others that are there at the time take the room that is left: so two editions can exchange their rooms.
 */
final class Rehouse implements Neighbourhood {

    /** What goes to the other room. */
    enum Extent {
        SESSION,
        DAY,
        EDITION
    }

    private final Extent extent;
    private final List<WorkingSession> there = new ArrayList<>();

    Rehouse(Extent extent) {
        this.extent = extent;
    }

    @Override
    public String name() {
        return extent == Extent.SESSION ? "rehouse" : "rehouse-" + extent.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isUseful(Board board) {
        return Arrays.stream(board.pieces()).anyMatch(piece -> !piece.isRoomLocked() && piece.rooms().length > 1);
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        Piece piece = Pick.placedPiece(board, random);
        if (piece == null || piece.rooms().length < 2) {
            return false;
        }
        int room = piece.rooms()[random.nextInt(piece.rooms().length)];
        if (extent == Extent.SESSION) {
            rehouse(board, piece, room, draft);
            return !draft.isEmpty();
        }
        int day = board.times().day(piece.time);
        for (Piece other : EditionPieces.of(board, piece)) {
            if (extent == Extent.EDITION || board.times().day(other.time) == day) {
                rehouse(board, other, room, draft);
            }
        }
        return !draft.isEmpty();
    }

    private void rehouse(Board board, Piece piece, int room, Draft draft) {
        if (piece.room != room && piece.mayUse(room)) {
            draft.move(piece, piece.time, room);
            makeWay(board, piece, room, draft);
        }
    }

    private void makeWay(Board board, Piece piece, int room, Draft draft) {
        board.sessionsInRoom(room, piece.time, piece.minutes, there);
        for (int i = 0; i < there.size(); i++) {
            Piece other = board.piece(there.get(i));
            if (!draft.has(other) && other.mayUse(piece.room)) {
                draft.move(other, other.time, piece.room);
            }
        }
    }
}
