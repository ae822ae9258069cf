package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.Timetable;

/** Places what is missing, by {@link EarliestFit}, and leaves alone what is placed. */
final class Construction implements PhaseCommand<Timetable> {

    @Override
    public void changeWorkingSolution(ScoreDirector<Timetable> director, BooleanSupplier isPhaseTerminated) {
        Board board = new Board(director.getWorkingSolution());
        Draft draft = new Draft();
        EarliestFit fit = new EarliestFit(board, draft);
        for (Requirement requirement : inOrder(board)) {
            if (isPhaseTerminated.getAsBoolean()) {
                break;
            }
            draft.clear();
            fit.placeMissing(requirement, 0);
            draft.applyTo(director);
        }
    }

    /** Topics taught to several editions first: they have the fewest places to go. Then by edition and programme. */
    private static List<Requirement> inOrder(Board board) {
        Comparator<Requirement> jointFirst =
                Comparator.comparingInt(requirement -> -requirement.editions().size());
        return board.structure().requirements().stream().sorted(jointFirst).toList();
    }
}
