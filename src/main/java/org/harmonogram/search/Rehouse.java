package org.harmonogram.search;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** One session goes to another room, or all sessions its edition has that day do: to another venue, maybe. */
final class Rehouse implements Neighbourhood {

    private final boolean wholeDay;

    Rehouse(boolean wholeDay) {
        this.wholeDay = wholeDay;
    }

    @Override
    public String name() {
        return wholeDay ? "rehouse-day" : "rehouse";
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
        if (!wholeDay) {
            rehouse(piece, room, draft);
            return !draft.isEmpty();
        }
        int day = board.times().day(piece.time);
        for (Piece other : EditionPieces.of(board, piece)) {
            if (board.times().day(other.time) == day) {
                rehouse(other, room, draft);
            }
        }
        return !draft.isEmpty();
    }

    private static void rehouse(Piece piece, int room, Draft draft) {
        if (piece.room != room && piece.mayUse(room)) {
            draft.move(piece, piece.time, room);
        }
    }
}
