package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.incremental.IncrementalScoreDirector;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Random;
import org.harmonogram.domain.Level;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.jspecify.annotations.Nullable;

/** Hands Timefold an endless row of moves. Made by Timefold, hence public. */
public final class MoveSource implements MoveIteratorFactory<Timetable, Rearrangement> {

    /** So many neighbourhoods in a row may find nothing before the search is told that there is nothing. */
    private static final int MOST_FAILURES = 20_000;

    /** Of the moves that surely break a hard rule only one in so many is scored: now and then one leads on. */
    private static final int OBSTRUCTED_ONE_IN = 10;

    private final Moves moves = new Moves();
    private final Draft draft = new Draft();
    private final long[] costs = new long[Level.values().length];
    private @Nullable Board ownBoard;
    private int proposed = -1;

    /** For Timefold. */
    public MoveSource() {}

    @Override
    public void phaseStarted(ScoreDirector<Timetable> director) {
        proposed = -1;
        ownBoard = director instanceof IncrementalScoreDirector ? null : new Board(director.getWorkingSolution());
    }

    @Override
    public void phaseEnded(ScoreDirector<Timetable> director) {
        ownBoard = null;
    }

    /** Nominal: the row has no end. Timefold multiplies it, so it may not be near the end of its type. */
    @Override
    public long getSize(ScoreDirector<Timetable> director) {
        return Integer.MAX_VALUE;
    }

    @Override
    public Iterator<Rearrangement> createOriginalMoveIterator(ScoreDirector<Timetable> director) {
        throw new UnsupportedOperationException("The moves have no order: ask for random ones.");
    }

    @Override
    public Iterator<Rearrangement> createRandomMoveIterator(ScoreDirector<Timetable> director, Random random) {
        return new Endless(director, random);
    }

    /** The board the counters score on; without counters one that follows the timetable. */
    private Board board(ScoreDirector<Timetable> director) {
        Board own = ownBoard;
        if (own == null) {
            var counters = ((IncrementalScoreDirector<Timetable, ?>) director).getIncrementalScoreCalculator();
            return ((CounterScoreCalculator) counters).board();
        }
        for (SessionAssignment session : own.sessions()) {
            own.touch(session);
        }
        own.settle();
        return own;
    }

    private final class Endless implements Iterator<Rearrangement> {

        private final ScoreDirector<Timetable> director;
        private final Random random;
        private @Nullable Rearrangement next;

        Endless(ScoreDirector<Timetable> director, Random random) {
            this.director = director;
            this.random = random;
        }

        @Override
        public boolean hasNext() {
            for (int failures = 0; next == null && failures < MOST_FAILURES; failures++) {
                next = find();
            }
            return next != null;
        }

        private @Nullable Rearrangement find() {
            Board board = board(director);
            learn(board);
            draft.clear();
            int position = moves.pick(random);
            Neighbourhood neighbourhood = moves.get(position);
            long before = board.operations();
            boolean found = neighbourhood.propose(board, random, draft) && isWorthScoring(board);
            moves.spend(position, neighbourhood.effort() + board.operations() - before);
            if (!found) {
                return null;
            }
            moves.spend(position, draft.size());
            proposed = position;
            return draft.toMove(neighbourhood);
        }

        /** The timetable has another cost than when the last move was proposed: so that move was accepted. */
        private void learn(Board board) {
            if (proposed >= 0 && !board.costsStill(costs)) {
                moves.succeed(proposed);
            }
            proposed = -1;
            board.noteCosts(costs);
        }

        private boolean isWorthScoring(Board board) {
            return !board.isObstructed(draft)
                    || new Restaffing(board, draft).mend(random)
                    || random.nextInt(OBSTRUCTED_ONE_IN) == 0;
        }

        @Override
        public Rearrangement next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException("No session can be moved.");
            }
            Rearrangement found = next;
            next = null;
            return found;
        }
    }
}
