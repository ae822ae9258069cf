package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.incremental.IncrementalScoreDirector;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Score;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.Seat;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.harmonogram.search.Board;
import org.harmonogram.search.Draft;
import org.harmonogram.search.Moves;
import org.harmonogram.search.Proposals;
import org.jspecify.annotations.Nullable;

/**
 * Hands Timefold's local search an endless row of the project's own moves, whatever scores them. Made by Timefold, hence
 * public.
 */
public final class MoveSource implements MoveIteratorFactory<Timetable, Rearrangement> {

    /** So many proposals in a row may come to nothing before the search is told that there is nothing. */
    private static final int MOST_FAILURES = 200_000;

    private Map<String, Double> weights = Map.of();
    private @Nullable Row row;

    /** For Timefold. */
    public MoveSource() {}

    /** As {@link SearchSettings#moves}, in one text: {@code relocate=9 kempe-chain=1}. Set by Timefold. */
    public void setMoves(String moves) {
        weights = SearchSettings.parseMoves(moves);
    }

    @Override
    public void phaseStarted(ScoreDirector<Timetable> director) {
        row = null;
    }

    @Override
    public void phaseEnded(ScoreDirector<Timetable> director) {
        row = null;
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

    /** Timefold asks for it at every step: it is the same row that goes on. */
    @Override
    public Iterator<Rearrangement> createRandomMoveIterator(ScoreDirector<Timetable> director, Random random) {
        Row present = row;
        if (present == null) {
            boolean isCounted = director instanceof IncrementalScoreDirector;
            Mirror mirror = isCounted ? countersOf(director) : new Mirror(director.getWorkingSolution());
            present = new Row(mirror, !isCounted, director.getWorkingSolution().rooms(), random);
            row = present;
        }
        present.beginStep();
        return present;
    }

    /** The mirror the counters score on. */
    private static Mirror countersOf(ScoreDirector<Timetable> director) {
        var counters = ((IncrementalScoreDirector<Timetable, ?>) director).getIncrementalScoreCalculator();
        return ((CounterScoreCalculator) counters).mirror();
    }

    private final class Row implements Iterator<Rearrangement> {

        private final Mirror mirror;
        private final boolean followsMoves;
        private final List<RoomFact> rooms;
        private final Proposals proposals;
        private final BitSet proposedInStep = new BitSet();
        private @Nullable Rearrangement next;
        private @Nullable Score cost;

        /** @param followsMoves whether nobody but this row tells the mirror what may have changed */
        Row(Mirror mirror, boolean followsMoves, List<RoomFact> rooms, Random random) {
            this.mirror = mirror;
            this.followsMoves = followsMoves;
            this.rooms = rooms;
            this.proposals = new Proposals(mirror.board(), new Moves(mirror.board(), weights), random);
        }

        /** Any of the moves of the step before may have been made. */
        void beginStep() {
            next = null;
            if (followsMoves) {
                proposedInStep.stream().forEach(mirror::touch);
                proposedInStep.clear();
            }
        }

        @Override
        public boolean hasNext() {
            if (next == null) {
                learn(mirror.board());
                Draft draft = null;
                for (int failures = 0; draft == null && failures < MOST_FAILURES; failures++) {
                    draft = proposals.next();
                }
                next = draft == null ? null : toMove(draft);
            }
            return next != null;
        }

        /** The timetable has another cost than when the last move was proposed: so that move was accepted. */
        private void learn(Board board) {
            Score now = new Score(board.cost(Level.HARD), board.cost(Level.MEDIUM), board.cost(Level.SOFT));
            if (cost != null && !cost.equals(now)) {
                proposals.succeed();
            }
            cost = now;
        }

        private Rearrangement toMove(Draft draft) {
            Seat[] seats = new Seat[draft.size()];
            for (int i = 0; i < seats.length; i++) {
                SessionAssignment session = mirror.session(draft.piece(i).index());
                RoomFact room = draft.room(i) < 0 ? null : rooms.get(draft.room(i));
                seats[i] = new Seat(session, mirror.board().start(draft, i), room, draft.team(i), draft.minutes(i));
                if (followsMoves) {
                    proposedInStep.set(session.index());
                }
            }
            return new Rearrangement(proposals.origin(), seats);
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
