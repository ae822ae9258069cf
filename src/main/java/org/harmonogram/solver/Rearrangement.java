package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Team;
import org.harmonogram.planning.Timetable;
import org.jspecify.annotations.Nullable;

/** The one kind of move: some sessions go elsewhere, get other trainers, are cut anew, appear or disappear, at once. */
final class Rearrangement extends AbstractMove<Timetable> {

    private final Neighbourhood origin;
    private final SessionAssignment[] sessions;
    private final @Nullable Start[] starts;
    private final @Nullable RoomFact[] rooms;
    private final Team[] teams;
    private final int[] minutes;

    Rearrangement(
            Neighbourhood origin,
            SessionAssignment[] sessions,
            @Nullable Start[] starts,
            @Nullable RoomFact[] rooms,
            Team[] teams,
            int[] minutes) {
        this.origin = origin;
        this.sessions = sessions;
        this.starts = starts;
        this.rooms = rooms;
        this.teams = teams;
        this.minutes = minutes;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Timetable> director) {
        return true;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Timetable> director) {
        for (int i = 0; i < sessions.length; i++) {
            apply(director, sessions[i], starts[i], rooms[i], teams[i], minutes[i]);
        }
    }

    /** Changes the variables of a session that differ; of one that is taken out, the start only. */
    static void apply(
            ScoreDirector<Timetable> director,
            SessionAssignment session,
            @Nullable Start start,
            @Nullable RoomFact room,
            Team team,
            int minutes) {
        Start oldStart = session.start();
        if (start == null ? oldStart != null : !start.equals(oldStart)) {
            director.beforeVariableChanged(session, "start");
            session.setStart(start);
            director.afterVariableChanged(session, "start");
        }
        if (start == null) {
            return;
        }
        if (room != session.room()) {
            director.beforeVariableChanged(session, "room");
            session.setRoom(room);
            director.afterVariableChanged(session, "room");
        }
        if (!team.equals(session.team())) {
            director.beforeVariableChanged(session, "team");
            session.setTeam(team);
            director.afterVariableChanged(session, "team");
        }
        if (minutes != session.minutes()) {
            director.beforeVariableChanged(session, "minutes");
            session.setMinutes(minutes);
            director.afterVariableChanged(session, "minutes");
        }
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return List.of(sessions);
    }

    @Override
    public Collection<?> getPlanningValues() {
        return Arrays.asList(starts);
    }

    @Override
    public String getSimpleMoveTypeDescription() {
        return origin.name();
    }

    @Override
    public String toString() {
        return origin.name() + Arrays.toString(sessions);
    }
}
