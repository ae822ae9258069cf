package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.Seat;
import org.harmonogram.planning.Timetable;
import org.harmonogram.search.Board;
import org.harmonogram.search.Draft;
import org.harmonogram.search.EarliestFit;
import org.harmonogram.search.MakingRoom;
import org.harmonogram.search.Mending;
import org.jspecify.annotations.Nullable;

/**
 * Places what is missing, by {@link EarliestFit}, and leaves alone what is placed; changes it only where it breaks hard rules, by
 * {@link Mending}, and moves it only where something finds no place otherwise, by {@link MakingRoom}.
 */
final class Construction implements PhaseCommand<Timetable> {

    @Override
    public void changeWorkingSolution(ScoreDirector<Timetable> director, BooleanSupplier isPhaseTerminated) {
        Timetable timetable = director.getWorkingSolution();
        Board board = new Board(timetable);
        Mending mending = new Mending(board);
        applyAll(mending::next, board, director, isPhaseTerminated);
        for (Requirement requirement : inOrder(board)) {
            if (isPhaseTerminated.getAsBoolean()) {
                break;
            }
            apply(board, EarliestFit.place(board, requirement), director);
        }
        MakingRoom making = new MakingRoom(board);
        applyAll(making::next, board, director, isPhaseTerminated);
        director.triggerVariableListeners();
    }

    /** @param changes each made on the board already; {@code null} after the last */
    private static void applyAll(
            Supplier<@Nullable Draft> changes,
            Board board,
            ScoreDirector<Timetable> director,
            BooleanSupplier isPhaseTerminated) {
        while (!isPhaseTerminated.getAsBoolean()) {
            Draft change = changes.get();
            if (change == null) {
                return;
            }
            apply(board, change, director);
        }
    }

    /** Topics taught to several editions first: they have the fewest places to go. Then by edition and programme. */
    private static List<Requirement> inOrder(Board board) {
        Comparator<Requirement> jointFirst =
                Comparator.comparingInt(requirement -> -requirement.editions().size());
        return board.structure().requirements().stream().sorted(jointFirst).toList();
    }

    private static void apply(Board board, Draft draft, ScoreDirector<Timetable> director) {
        Timetable timetable = director.getWorkingSolution();
        List<RoomFact> rooms = timetable.rooms();
        for (int i = 0; i < draft.size(); i++) {
            RoomFact room = draft.room(i) < 0 ? null : rooms.get(draft.room(i));
            Seat seat = new Seat(
                    timetable.sessions().get(draft.piece(i).index()),
                    board.start(draft, i),
                    room,
                    draft.team(i),
                    draft.minutes(i));
            Rearrangement.apply(seat, director);
        }
    }
}
