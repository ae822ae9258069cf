package org.harmonogram.solver;

import java.util.List;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.harmonogram.search.Board;
import org.harmonogram.search.Draft;

/**
 * A board that follows a timetable of Timefold's: sessions whose variables have changed are set down where they lie when
 * somebody wants to read the board, however many variables of theirs changed. Not thread-safe.
 */
final class Mirror {

    private final Board board;
    private final SessionAssignment[] sessions;
    private final boolean[] touched;
    private final int[] touchedSessions;
    private int touchedCount;
    private final Draft draft = new Draft();

    Mirror(Timetable timetable) {
        board = new Board(timetable);
        sessions = timetable.sessions().toArray(SessionAssignment[]::new);
        touched = new boolean[sessions.length];
        touchedSessions = new int[sessions.length];
    }

    /** Whether the board was made for timetables of this structure. */
    boolean fits(Timetable timetable) {
        return timetable.structure() == board.structure()
                && timetable.sessions().size() == sessions.length;
    }

    /** Turns to another copy of the timetable. */
    void show(Timetable timetable) {
        List<SessionAssignment> others = timetable.sessions();
        for (int i = 0; i < sessions.length; i++) {
            sessions[i] = others.get(i);
            touch(i);
        }
    }

    /** A session may have changed, or is about to. */
    void touch(int session) {
        if (!touched[session]) {
            touched[session] = true;
            touchedSessions[touchedCount++] = session;
        }
    }

    /** The board, with every session where its variables say. */
    Board board() {
        if (touchedCount > 0) {
            settle();
        }
        return board;
    }

    private void settle() {
        draft.clear();
        for (int i = 0; i < touchedCount; i++) {
            int index = touchedSessions[i];
            touched[index] = false;
            SessionAssignment session = sessions[index];
            RoomFact room = session.room();
            board.put(
                    draft,
                    board.piece(index),
                    session.start(),
                    room == null ? -1 : room.index(),
                    session.team(),
                    session.minutes());
        }
        touchedCount = 0;
        draft.dropUnchanged();
        board.apply(draft);
    }

    /** The session that a piece of the board stands for. */
    SessionAssignment session(int piece) {
        return sessions[piece];
    }
}
