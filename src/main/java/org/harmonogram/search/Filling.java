package org.harmonogram.search;

import java.util.random.RandomGenerator;
import org.harmonogram.domain.Level;
import org.jspecify.annotations.Nullable;

/**
 * Places what is still missing when hardly anything can be moved any more without becoming dearer: whatever leaves no more missing and
 * no more broken is welcome, as long as the soft cost stays below a threshold (G. Dueck, T. Scheuer, Threshold accepting, Journal
 * of Computational Physics 90, 1990), which is doubled as long as that does not help. So what is missing wanders from edition to
 * edition until it fits; what that spoils, the annealing mends. Counts only, no clock. Not thread-safe.
 */
final class Filling {

    /** Changes tried with one threshold. */
    private static final int PERIOD = 5_000;

    private static final int MOST_DOUBLINGS = 6;
    private static final int MOST_CHANGES = 100_000;
    /** So often something missing is put where others are; else all neighbourhoods are asked. */
    private static final double INSERT_SHARE = 0.3;

    private final Board board;
    private final Proposals proposals;
    private final RandomGenerator random;
    private final Insert insert = new Insert();
    private final Draft inserting = new Draft();
    private final double unit;
    private final double temperature;

    private int tried;
    private int doublings;
    private long leastBefore;
    private long medium;
    private long hard;
    private long soft;
    private boolean isInsertion;
    private double threshold;

    /** @param heat says what a point of medium cost is worth */
    Filling(Board board, Proposals proposals, RandomGenerator random, Heat heat) {
        this.board = board;
        this.proposals = proposals;
        this.random = random;
        this.unit = Pressure.MOST_SHARE * heat.hardWeight();
        this.temperature = heat.temperature();
        this.medium = board.cost(Level.MEDIUM);
        this.leastBefore = medium;
        setThreshold();
    }

    private void setThreshold() {
        threshold = board.cost(Level.SOFT) + unit * (1 << doublings);
    }

    /** Whether nothing is missing, or enough has been tried. */
    boolean isOver() {
        return board.shortfall().isEmpty() || tried >= MOST_CHANGES || doublings > MOST_DOUBLINGS;
    }

    /** A change to be laid on the board; {@code null} where nothing was found that is worth trying. */
    @Nullable
    Draft next() {
        tried++;
        if (tried % PERIOD == 0) {
            doublings = medium < leastBefore ? 0 : doublings + 1;
            leastBefore = medium;
            setThreshold();
        }
        hard = board.cost(Level.HARD);
        soft = board.cost(Level.SOFT);
        isInsertion = random.nextDouble() < INSERT_SHARE;
        return isInsertion ? insertion() : proposals.next();
    }

    private @Nullable Draft insertion() {
        inserting.clear();
        if (!insert.propose(board, random, inserting)) {
            return null;
        }
        inserting.dropUnchanged();
        return inserting;
    }

    /** What puts something missing where others are may cost a lot; all else, what it may cost in the annealing. */
    private boolean isCheap(boolean places) {
        double dearer = board.cost(Level.SOFT) - soft;
        return (isInsertion || places)
                ? board.cost(Level.SOFT) <= threshold
                : dearer <= 0 || random.nextDouble() < Math.exp(-dearer / temperature);
    }

    /** Whether the change that lies on the board is welcome. */
    boolean accepts() {
        long mediumNow = board.cost(Level.MEDIUM);
        if (board.cost(Level.HARD) > hard || mediumNow > medium || !isCheap(mediumNow < medium)) {
            return false;
        }
        if (mediumNow < medium) {
            medium = mediumNow;
            setThreshold();
        }
        return true;
    }
}
