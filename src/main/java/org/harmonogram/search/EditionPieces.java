package org.harmonogram.search;

import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Requirement;

/** The placed sessions of an edition. */
final class EditionPieces {

    private EditionPieces() {}

    /** Every placed session of the first edition of the given one, joint ones included. */
    static List<Piece> of(Board board, Piece piece) {
        return of(board, piece.requirement().editions().get(0));
    }

    /** Every placed session of an edition, joint ones included. */
    static List<Piece> of(Board board, Edition edition) {
        List<Piece> found = new ArrayList<>();
        for (Requirement requirement : board.structure().requirementsOf(edition)) {
            for (Piece piece : board.pool(requirement)) {
                if (piece.isPlaced()) {
                    found.add(piece);
                }
            }
        }
        return found;
    }
}
