package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Objects;
import org.harmonogram.domain.Level;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.harmonogram.search.Board;
import org.jspecify.annotations.Nullable;

/** Lets the counters of the rules score Timefold's moves. Made by Timefold, hence public. */
public final class CounterScoreCalculator implements IncrementalScoreCalculator<Timetable, HardMediumSoftLongScore> {

    private @Nullable Mirror mirror;

    /** For Timefold. */
    public CounterScoreCalculator() {}

    @Override
    public void resetWorkingSolution(Timetable timetable) {
        Mirror present = mirror;
        if (present != null && present.fits(timetable)) {
            present.show(timetable);
        } else {
            mirror = new Mirror(timetable);
        }
    }

    /** The mirror of the working timetable. */
    Mirror mirror() {
        return Objects.requireNonNull(mirror, "There is no working timetable yet.");
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
        mirror().touch(((SessionAssignment) entity).index());
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
        Board board = mirror().board();
        return HardMediumSoftLongScore.of(-board.cost(Level.HARD), -board.cost(Level.MEDIUM), -board.cost(Level.SOFT));
    }
}
