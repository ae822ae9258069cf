package org.harmonogram.search;

import java.util.random.RandomGenerator;

/** A session is left out: the way out of a hard rule that cannot be kept, and of surplus time. */
final class TakeOut implements Neighbourhood {

    @Override
    public String name() {
        return "take-out";
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        Piece piece = Pick.placedPiece(board, random);
        if (piece == null || piece.isStartLocked()) {
            return false;
        }
        draft.takeOut(piece);
        return true;
    }
}
