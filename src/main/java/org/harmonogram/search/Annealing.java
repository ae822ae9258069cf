package org.harmonogram.search;

import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Score;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Team;
import org.jspecify.annotations.Nullable;

/**
 * Simulated annealing on a board (S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi, Optimization by Simulated Annealing, Science
 * 220, 1983): a change that makes the timetable dearer is kept with a probability that falls with what it costs and with
 * the temperature. Hard and medium costs count as a weighted sum with the soft ones ({@link Heat}); which timetable is best is
 * decided level by level. Not thread-safe.
 */
public final class Annealing {

    /** So many proposals in a row may come to nothing. */
    private static final int MOST_FAILURES = 200_000;

    private static final int ANNEALING_FOR_EACH_FILLING = 4;

    private final Board board;
    private final RandomGenerator random;
    private final Proposals proposals;
    private final Pressure pressure = new Pressure();
    private final Draft draft = new Draft();
    private final Incumbent best;
    private long tried;
    private long kept;
    private long nextFilling;

    /** Told where a session lies in the best timetable. */
    public interface Seating {

        /**
         * One session.
         *
         * @param piece the session's index in the timetable
         * @param start {@code null}: it is not placed
         * @param room by position in the plan; negative: none
         * @param team placed with it
         * @param minutes its length
         */
        void seat(int piece, @Nullable Start start, int room, Team team, int minutes);
    }

    /**
     * Begins with the timetable as it lies on the board, which from now on is this object's.
     *
     * @param moves what to try; for that board
     * @param random the only source of chance
     */
    public Annealing(Board board, Moves moves, RandomGenerator random) {
        this.board = board;
        this.random = random;
        this.proposals = new Proposals(board, moves, random);
        this.best = new Incumbent(board);
    }

    /**
     * Tries so many changes.
     *
     * @param heat how freely
     * @return whether so many were found; {@code false}: hardly anything can be changed
     */
    public boolean run(Heat heat, long changes) {
        proposals.warm(heat.temperature());
        int failures = 0;
        for (long left = changes; left > 0; ) {
            Draft change = proposals.next();
            if (change != null) {
                attempt(change, heat);
                left--;
                failures = 0;
            } else if (++failures == MOST_FAILURES) {
                return false;
            }
        }
        return true;
    }

    /**
     * Places what is missing, whatever soft cost that takes; nothing happens where nothing is, or where that was tried not long
     * ago: no more than a fifth of all changes are spent so.
     *
     * @param heat says what a point of medium cost is worth
     * @param isOver asked before each change
     */
    public void fillIn(Heat heat, BooleanSupplier isOver) {
        if (tried < nextFilling || board.shortfall().isEmpty()) {
            return;
        }
        long begin = tried;
        proposals.warm(heat.temperature());
        Filling filling = new Filling(board, proposals, random, heat);
        while (!filling.isOver() && !isOver.getAsBoolean()) {
            tried++;
            Draft change = filling.next();
            if (change != null) {
                board.lay(change);
                if (filling.accepts()) {
                    keep(change);
                } else {
                    board.takeBack();
                }
            }
        }
        nextFilling = tried + ANNEALING_FOR_EACH_FILLING * (tried - begin);
    }

    private void attempt(Draft change, Heat heat) {
        tried++;
        board.focus().note(board.plan());
        pressure.note(board.cost(Level.HARD), board.cost(Level.MEDIUM), heat);
        double before = energy(heat);
        board.lay(change);
        double difference = energy(heat) - before;
        if (difference <= 0 || random.nextDouble() < Math.exp(-difference / heat.temperature())) {
            keep(change);
            if (difference != 0) {
                proposals.succeed();
            }
        } else {
            board.takeBack();
        }
    }

    private void keep(Draft change) {
        best.leave(change);
        board.keep(change);
        best.offer();
        kept++;
    }

    private double energy(Heat heat) {
        return pressure.hardWeight(heat) * board.cost(Level.HARD)
                + pressure.mediumWeight(heat) * board.cost(Level.MEDIUM)
                + board.cost(Level.SOFT);
    }

    /** Goes back to the best timetable so far. */
    public void returnToBest() {
        best.recall(draft);
        board.apply(draft);
        best.reset();
        pressure.reset();
    }

    /** Goes over to the best timetable of another annealing of the same timetable. */
    public void adopt(Annealing other) {
        draft.clear();
        other.forEachBestSeat((piece, start, room, team, minutes) ->
                board.put(draft, board.piece(piece), start, room, team, minutes));
        draft.dropUnchanged();
        board.apply(draft);
        best.reset();
        pressure.reset();
    }

    /** Hands over where every session lies in the best timetable so far. */
    public void forEachBestSeat(Seating seating) {
        for (int i = 0; i < board.size(); i++) {
            Piece piece = board.piece(i);
            int time = best.time(piece);
            seating.seat(
                    i,
                    time == Times.NONE ? null : board.start(time),
                    best.room(piece),
                    best.team(piece),
                    best.minutes(piece));
        }
    }

    /** What the best timetable so far costs. */
    public Score bestScore() {
        return best.score();
    }

    /** Whether the best timetable so far costs nothing. */
    public boolean isPerfect() {
        return best.isPerfect();
    }

    /** How many changes were tried so far. */
    public long tried() {
        return tried;
    }

    /** How many changes were kept so far. */
    public long kept() {
        return kept;
    }
}
