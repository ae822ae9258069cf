package org.harmonogram.search;

import java.util.random.RandomGenerator;

/** A way of changing a timetable a little. */
interface Neighbourhood {

    /** What it does, in a word, for statistics and settings. */
    String name();

    /** Whether it could ever change anything on the board; if not, it need not be asked. */
    default boolean isUseful(Board board) {
        return true;
    }

    /** The annealing has this temperature from now on, in soft cost; 0 before it is told. */
    default void warm(double temperature) {}

    /** What a proposal costs besides what it tries on the board, in about the cost of setting one session down. */
    default int effort() {
        return 1;
    }

    /**
     * Puts a random change into the draft.
     *
     * @param board may be used for trying, between {@link Board#beginTrial} and {@link Board#endTrial}
     * @param random the only source of chance
     * @param draft empty
     * @return whether there is something in the draft; {@code false} where this time nothing was found
     */
    boolean propose(Board board, RandomGenerator random, Draft draft);
}
