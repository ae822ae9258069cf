package org.harmonogram.search;

import java.util.Map;
import java.util.SplittableRandom;
import org.harmonogram.domain.Validation;
import org.harmonogram.planning.TimetableMapping;
import org.harmonogram.support.DrawnPlan;

/** Boards of {@link DrawnPlan drawn} plans, and what a single neighbourhood makes of them when next to nothing dearer is kept. */
final class DrawnBoard {

    private static final Heat COLD = new Heat(0.1, 100, 0);

    private DrawnBoard() {}

    static Board board(String text) {
        return new Board(TimetableMapping.timetable(Validation.solvable(DrawnPlan.plan(text))));
    }

    static Annealing annealed(Board board, String neighbourhood, int changes) {
        Moves moves = new Moves(board, Map.of(neighbourhood, 1.0));
        Annealing annealing = new Annealing(board, moves, new SplittableRandom(1));
        annealing.run(COLD, changes);
        return annealing;
    }
}
