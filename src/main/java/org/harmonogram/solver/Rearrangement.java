package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.harmonogram.planning.Seat;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;

/** The one kind of move: some sessions go elsewhere, get other trainers, are cut anew, appear or disappear, at once. */
final class Rearrangement extends AbstractMove<Timetable> {

    private final String origin;
    private final Seat[] seats;

    /** Changes the variables of a session that differ from the seat; of one that is taken out, nothing but its start. */
    static void apply(Seat seat, ScoreDirector<Timetable> director) {
        SessionAssignment session = seat.session();
        if (!Objects.equals(seat.start(), session.start())) {
            director.beforeVariableChanged(session, "start");
            session.setStart(seat.start());
            director.afterVariableChanged(session, "start");
        }
        if (seat.start() == null) {
            return;
        }
        if (seat.room() != session.room()) {
            director.beforeVariableChanged(session, "room");
            session.setRoom(seat.room());
            director.afterVariableChanged(session, "room");
        }
        if (!seat.team().equals(session.team())) {
            director.beforeVariableChanged(session, "team");
            session.setTeam(seat.team());
            director.afterVariableChanged(session, "team");
        }
        if (seat.minutes() != session.minutes()) {
            director.beforeVariableChanged(session, "minutes");
            session.setMinutes(seat.minutes());
            director.afterVariableChanged(session, "minutes");
        }
    }

    /** @param origin what the move does, in a word */
    Rearrangement(String origin, Seat[] seats) {
        this.origin = origin;
        this.seats = seats;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Timetable> director) {
        return true;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Timetable> director) {
        for (Seat seat : seats) {
            apply(seat, director);
        }
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return Arrays.stream(seats).map(Seat::session).toList();
    }

    @Override
    public Collection<?> getPlanningValues() {
        return List.of();
    }

    @Override
    public String getSimpleMoveTypeDescription() {
        return origin;
    }

    @Override
    public String toString() {
        return origin + getPlanningEntities();
    }
}
