package org.harmonogram.search;

import java.util.Arrays;
import org.harmonogram.domain.Requirement;
import org.jspecify.annotations.Nullable;

/** The requirements of which something is missing, so that a search need not hit upon them by chance. Not thread-safe. */
final class Shortfall {

    private final Board board;
    private final int[] missing;
    /** By requirement: where it is in the list; -1: nothing is missing. */
    private final int[] positions;

    private int size;

    /** The requirements as they stand on the board. */
    Shortfall(Board board) {
        this.board = board;
        this.missing = new int[board.structure().requirements().size()];
        this.positions = new int[missing.length];
        Arrays.fill(positions, -1);
        board.structure().requirements().forEach(this::update);
    }

    /** Sessions of the requirement were placed or taken out. */
    void update(Requirement requirement) {
        int index = requirement.index();
        boolean isMissing = board.placedMinutes(requirement) < requirement.requiredMinutes();
        if (isMissing && positions[index] < 0) {
            positions[index] = size;
            missing[size++] = index;
        } else if (!isMissing && positions[index] >= 0) {
            int last = missing[--size];
            missing[positions[index]] = last;
            positions[last] = positions[index];
            positions[index] = -1;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** A piece that is not placed, of one of the requirements; {@code null}: none of its pieces may be placed. */
    @Nullable
    Piece piece(int position) {
        Requirement requirement = board.structure().requirements().get(missing[position]);
        for (Piece piece : board.pool(requirement)) {
            if (!piece.isPlaced() && !piece.isStartLocked()) {
                return piece;
            }
        }
        return null;
    }
}
