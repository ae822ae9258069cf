package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Team;
import org.harmonogram.planning.Timetable;
import org.jspecify.annotations.Nullable;

/** The one kind of move: some sessions go elsewhere, get other trainers, are cut anew, appear or disappear, at once. */
final class Rearrangement extends AbstractMove<Timetable> {

    private final String origin;
    private final Target[] targets;

    /**
     * Where a session is to lie.
     *
     * @param start {@code null}: it is taken out, and nothing else of it changes
     */
    record Target(
            SessionAssignment session,
            @Nullable Start start,
            @Nullable RoomFact room,
            Team team,
            int minutes) {

        /** Changes the variables that differ. */
        void apply(ScoreDirector<Timetable> director) {
            if (!Objects.equals(start, session.start())) {
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
    }

    /** @param origin what the move does, in a word */
    Rearrangement(String origin, Target[] targets) {
        this.origin = origin;
        this.targets = targets;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Timetable> director) {
        return true;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Timetable> director) {
        for (Target target : targets) {
            target.apply(director);
        }
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return Arrays.stream(targets).map(Target::session).toList();
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
