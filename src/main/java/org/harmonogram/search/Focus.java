package org.harmonogram.search;

import java.util.random.RandomGenerator;
import org.harmonogram.rules.WorkingPlan;
import org.jspecify.annotations.Nullable;

/**
 * Where on a large board changes are begun at the moment: among pieces that follow each other, so many that the processor
 * keeps at hand what belongs to them. After a while it moves on to the next, and so round and round, each piece coming up
 * as often as any other. A board of few pieces is in focus as a whole. Where that helps, every other change is begun at
 * a piece that a rule charged for a moment ago. Not thread-safe.
 */
final class Focus {

    /** About a megabyte of pieces, sessions and lists. */
    private static final int WIDTH = 1_024;

    /** Picks between two steps: several for each piece, yet so few that a search of seconds goes round many times. */
    private static final int STAY = 4_096;

    private final Piece[] pieces;
    private final @Nullable Charged charged;
    private final int width;
    private int begin;
    private int picks;

    /** @param charged {@code null}: all pieces alike */
    Focus(Piece[] pieces, @Nullable Charged charged) {
        this.pieces = pieces;
        this.charged = charged;
        this.width = pieces.length < 2 * WIDTH ? pieces.length : WIDTH;
    }

    /** Any piece in focus; there must be pieces. */
    Piece pick(RandomGenerator random) {
        if (charged != null && !charged.isEmpty() && random.nextBoolean()) {
            return pieces[charged.pick(random)];
        }
        if (++picks == STAY) {
            picks = 0;
            begin = (begin + width) % pieces.length;
        }
        int at = begin + random.nextInt(width);
        return pieces[at < pieces.length ? at : at - pieces.length];
    }

    /** A change is about to be tried; nothing is laid on the board. */
    void note(WorkingPlan plan) {
        if (charged != null) {
            charged.note(plan);
        }
    }

    /** Any piece of the board; there must be pieces. */
    Piece pickAnywhere(RandomGenerator random) {
        return pieces[random.nextInt(pieces.length)];
    }
}
