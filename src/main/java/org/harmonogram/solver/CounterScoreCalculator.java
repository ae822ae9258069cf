package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.harmonogram.domain.Level;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.jspecify.annotations.Nullable;

/** Lets the counters of the rules score Timefold's moves. Made by Timefold, hence public. */
public final class CounterScoreCalculator implements IncrementalScoreCalculator<Timetable, HardMediumSoftLongScore> {

    private @Nullable Board board;

    /** For Timefold. */
    public CounterScoreCalculator() {}

    @Override
    public void resetWorkingSolution(Timetable timetable) {
        Board present = board;
        if (present != null && present.fits(timetable)) {
            present.show(timetable);
        } else {
            board = new Board(timetable);
        }
    }

    /** The board of the working timetable; settled. */
    Board board() {
        Board present = board;
        if (present == null) {
            throw new IllegalStateException("There is no working timetable yet.");
        }
        present.settle();
        return present;
    }

    @Override
    public void beforeEntityAdded(Object entity) {
        throw new UnsupportedOperationException("The sessions of a timetable are all there from the start.");
    }

    @Override
    public void afterEntityAdded(Object entity) {
        throw new UnsupportedOperationException("The sessions of a timetable are all there from the start.");
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        if (board != null) {
            board.touch((SessionAssignment) entity);
        }
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        // The session is set down when the score is asked for: by then all its variables have changed.
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        throw new UnsupportedOperationException("The sessions of a timetable are never removed.");
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        throw new UnsupportedOperationException("The sessions of a timetable are never removed.");
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        Board present = board();
        return HardMediumSoftLongScore.of(
                -present.cost(Level.HARD), -present.cost(Level.MEDIUM), -present.cost(Level.SOFT));
    }
}
