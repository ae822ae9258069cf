package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import java.util.Arrays;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Team;
import org.harmonogram.planning.Timetable;
import org.jspecify.annotations.Nullable;

/** Where sessions are to go, while a neighbourhood puts a move together. Used again and again; not thread-safe. */
final class Draft {

    private SessionAssignment[] sessions = new SessionAssignment[16];
    private @Nullable Start[] starts = new Start[16];
    private @Nullable RoomFact[] rooms = new RoomFact[16];
    private Team[] teams = new Team[16];
    private int[] minutes = new int[16];
    private int size;

    void clear() {
        size = 0;
    }

    /** Forgets all but the first sessions. */
    void shrink(int newSize) {
        size = newSize;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    SessionAssignment session(int i) {
        return sessions[i];
    }

    /** Whether the session is in the draft. */
    boolean has(SessionAssignment session) {
        return find(session) >= 0;
    }

    private int find(SessionAssignment session) {
        for (int i = 0; i < size; i++) {
            if (sessions[i] == session) {
                return i;
            }
        }
        return -1;
    }

    @Nullable
    Start start(int i) {
        return starts[i];
    }

    @Nullable
    RoomFact room(int i) {
        return rooms[i];
    }

    Team team(int i) {
        return teams[i];
    }

    void setTeam(int i, Team team) {
        teams[i] = team;
    }

    int minutes(int i) {
        return minutes[i];
    }

    /** Sets the marks of the draft's sessions, by session index. */
    void markSessions(boolean[] marks, boolean value) {
        for (int i = 0; i < size; i++) {
            marks[sessions[i].index()] = value;
        }
    }

    /** Whether the session has a start once the draft is done. */
    boolean isPlaced(SessionAssignment session) {
        int i = find(session);
        return i < 0 ? session.isPlaced() : starts[i] != null;
    }

    /** Puts a session somewhere, or somewhere else than the draft said before. */
    void put(SessionAssignment session, @Nullable Start start, @Nullable RoomFact room, Team team, int sessionMinutes) {
        int i = find(session);
        if (i < 0) {
            i = size;
            grow();
            size++;
        }
        sessions[i] = session;
        starts[i] = start;
        rooms[i] = room;
        teams[i] = team;
        minutes[i] = sessionMinutes;
    }

    /** Takes a session out of the timetable. */
    void takeOut(SessionAssignment session) {
        put(session, null, session.room(), session.team(), session.minutes());
    }

    private void grow() {
        if (size == sessions.length) {
            int length = size * 2;
            sessions = Arrays.copyOf(sessions, length);
            starts = Arrays.copyOf(starts, length);
            rooms = Arrays.copyOf(rooms, length);
            teams = Arrays.copyOf(teams, length);
            minutes = Arrays.copyOf(minutes, length);
        }
    }

    /** Does it at once. */
    void applyTo(ScoreDirector<Timetable> director) {
        for (int i = 0; i < size; i++) {
            Rearrangement.apply(director, sessions[i], starts[i], rooms[i], teams[i], minutes[i]);
        }
        director.triggerVariableListeners();
    }

    /** The move that does it, without the sessions that stay as they are; {@code null} if none changes. */
    @Nullable
    Rearrangement toMove(Neighbourhood origin) {
        int changing = 0;
        for (int i = 0; i < size; i++) {
            if (changes(i)) {
                sessions[changing] = sessions[i];
                starts[changing] = starts[i];
                rooms[changing] = rooms[i];
                teams[changing] = teams[i];
                minutes[changing] = minutes[i];
                changing++;
            }
        }
        size = changing;
        return changing == 0
                ? null
                : new Rearrangement(
                        origin,
                        Arrays.copyOf(sessions, changing),
                        Arrays.copyOf(starts, changing),
                        Arrays.copyOf(rooms, changing),
                        Arrays.copyOf(teams, changing),
                        Arrays.copyOf(minutes, changing));
    }

    /** A session that stays out of the timetable does not change, whatever else is said of it. */
    private boolean changes(int i) {
        SessionAssignment session = sessions[i];
        Start start = starts[i];
        if (start == null) {
            return session.isPlaced();
        }
        return !start.equals(session.start())
                || rooms[i] != session.room()
                || minutes[i] != session.minutes()
                || !teams[i].equals(session.team());
    }
}
