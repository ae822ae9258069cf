package org.harmonogram.search;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Puts changes forward that are worth trying. Where trainers cannot come along, others are looked for first; what then
 * still breaks a hard rule for sure is mostly dropped. Not thread-safe.
 */
public final class Proposals {

    /** Of the changes that surely break a hard rule only one in so many is put forward: now and then one leads on. */
    private static final int OBSTRUCTED_ONE_IN = 10;

    private final Board board;
    private final Moves moves;
    private final RandomGenerator random;
    private final Draft draft = new Draft();
    private final Restaffing restaffing;
    private int position;

    /** @param random the only source of chance */
    public Proposals(Board board, Moves moves, RandomGenerator random) {
        this.board = board;
        this.moves = moves;
        this.random = random;
        this.restaffing = new Restaffing(board, draft);
    }

    /**
     * Asks one neighbourhood, drawn by the shares.
     *
     * @return what it would change, until the next call; {@code null} where nothing was found that is worth trying
     */
    public @Nullable Draft next() {
        draft.clear();
        if (moves.isEmpty()) {
            return null;
        }
        position = moves.pick(random);
        Neighbourhood neighbourhood = moves.get(position);
        long before = board.operations();
        boolean found = neighbourhood.propose(board, random, draft);
        if (found) {
            draft.dropUnchanged();
            found = !draft.isEmpty() && isWorthTrying();
        }
        long effort = neighbourhood.effort() + board.operations() - before;
        moves.spend(position, found ? effort + 2L * draft.size() : effort);
        return found ? draft : null;
    }

    private boolean isWorthTrying() {
        return !board.isObstructed(draft) || restaffing.mend(random) || random.nextInt(OBSTRUCTED_ONE_IN) == 0;
    }

    /** The annealing has this temperature from now on, in soft cost. */
    void warm(double temperature) {
        moves.warm(temperature);
    }

    /** What was last put forward was kept, and changed the cost. */
    public void succeed() {
        moves.succeed(position);
    }

    /** The name of the neighbourhood last asked. */
    public String origin() {
        return moves.get(position).name();
    }
}
