package org.harmonogram.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Team;
import org.jspecify.annotations.Nullable;

/**
 * The training days of one edition as a line of units in order of time: which topic has which unit. Topics can be moved
 * along the line freely; {@link #write} cuts them into sessions again. Units that hold anything that cannot be recut
 * (locked, joint, for some groups only, in minutes, off the units) are left out. Used again and again; not thread-safe.
 */
final class Line {

    private static final int FREE = -1;
    private static final int BLOCKED = -2;

    private final Board board;
    private final Edition edition;
    private final Track track;
    private final int unit;

    /** By cell of the track. */
    private final int[] requirementAt;

    private final @Nullable SessionAssignment[] sessionAt;

    /** The cells of the line, and what they held. */
    private final int[] cellOnLine;

    private final List<SessionAssignment> movable = new ArrayList<>();
    private int[] now = {};
    private int length;
    private int changedWindow = -1;
    private boolean changedAnswer;

    Line(Board board, Edition edition) {
        this.board = board;
        this.edition = edition;
        this.track = new Track(board.structure(), edition);
        this.unit = board.structure().plan().unitMinutes();
        this.requirementAt = new int[track.size()];
        this.sessionAt = new SessionAssignment[track.size()];
        this.cellOnLine = new int[track.size()];
    }

    /**
     * Reads the line as it lies now.
     *
     * @return by place on the line: the requirement that has it, by index; -1 if it is free. To be rearranged by the
     *     caller. Empty if there is nothing to rearrange
     */
    int[] read() {
        Arrays.fill(requirementAt, BLOCKED);
        Arrays.fill(sessionAt, null);
        movable.clear();
        List<SessionAssignment> sessions = EditionSessions.of(board, edition);
        for (SessionAssignment session : sessions) {
            open(session);
        }
        for (SessionAssignment session : sessions) {
            enter(session);
        }
        length = 0;
        for (int cell = 0; cell < requirementAt.length; cell++) {
            if (requirementAt[cell] != BLOCKED) {
                cellOnLine[length++] = cell;
            }
        }
        now = new int[movable.size() < 2 ? 0 : length];
        for (int i = 0; i < now.length; i++) {
            now[i] = requirementAt[cellOnLine[i]];
        }
        return now;
    }

    /** Its date is a training day: the cells of that date are on the line. */
    private void open(SessionAssignment session) {
        Start start = session.start();
        if (start != null) {
            int[] range = track.cellsOn(start.epochDay());
            if (range[0] < range[1] && requirementAt[range[0]] == BLOCKED) {
                Arrays.fill(requirementAt, range[0], range[1], FREE);
            }
        }
    }

    private void enter(SessionAssignment session) {
        Start start = session.start();
        if (start == null) {
            return;
        }
        int[] range = track.cellsOn(start.epochDay());
        int end = start.minute() + session.minutes();
        int first = -1;
        int last = -1;
        for (int cell = range[0]; cell < range[1]; cell++) {
            int minute = track.start(cell).minute();
            if (minute < end && start.minute() < minute + unit) {
                first = first < 0 ? cell : first;
                last = cell;
            }
        }
        if (first < 0) {
            return;
        }
        boolean canMove = canMove(session, start, first, last);
        for (int cell = first; cell <= last; cell++) {
            boolean taken = requirementAt[cell] != FREE;
            requirementAt[cell] = canMove && !taken ? session.requirement().index() : BLOCKED;
            sessionAt[cell] = canMove && !taken ? session : null;
        }
        if (canMove) {
            movable.add(session);
        }
    }

    private boolean canMove(SessionAssignment session, Start start, int first, int last) {
        Requirement requirement = session.requirement();
        return !session.isStartLocked()
                && !session.isLengthLocked()
                && requirement.topic().minutes() == null
                && requirement.editions().size() == 1
                && requirement.groups().size() == Math.max(1, edition.groups().size())
                && track.start(first).minute() == start.minute()
                && track.window(first) == track.window(last)
                && (last - first + 1) * unit == session.minutes();
    }

    /**
     * Cuts what the line says now into sessions, and puts what changes into the draft.
     *
     * @return whether every stretch could be cut into sessions of legal lengths
     */
    boolean write(Draft draft) {
        changedWindow = -1;
        takeOutChanged(draft);
        int i = 0;
        while (i < length) {
            int end = i + 1;
            while (end < length && belongsTogether(end - 1, end)) {
                end++;
            }
            if (now[i] >= 0 && isChanged(window(i)) && !cut(i, end, draft)) {
                return false;
            }
            i = end;
        }
        return true;
    }

    private void takeOutChanged(Draft draft) {
        SessionAssignment previous = null;
        for (int i = 0; i < length; i++) {
            SessionAssignment session = sessionAt[cellOnLine[i]];
            if (session != null && session != previous && isChanged(window(i))) {
                draft.takeOut(session);
            }
            previous = session;
        }
    }

    private int window(int place) {
        return track.window(cellOnLine[place]);
    }

    /** Whether some place in that window has another topic than before; asked for windows in ascending order. */
    private boolean isChanged(int window) {
        if (window != changedWindow) {
            changedWindow = window;
            changedAnswer = false;
            for (int i = 0; i < length && window(i) <= window; i++) {
                if (window(i) == window && now[i] != requirementAt[cellOnLine[i]]) {
                    changedAnswer = true;
                }
            }
        }
        return changedAnswer;
    }

    private boolean belongsTogether(int a, int b) {
        return now[a] == now[b] && window(a) == window(b) && cellOnLine[a] + 1 == cellOnLine[b];
    }

    /** Cuts the places from {@code from} to {@code to} into sessions, as long as is legal. */
    private boolean cut(int from, int to, Draft draft) {
        Requirement requirement = board.structure().requirements().get(now[from]);
        int at = from;
        while (at < to) {
            int minutes = EarliestFit.length(requirement, (to - at) * unit, (to - at) * unit);
            SessionAssignment piece = minutes <= 0 ? null : findFree(requirement, draft);
            if (piece == null) {
                return false;
            }
            draft.put(piece, track.start(cellOnLine[at]), roomAt(at, piece), teamFor(piece), minutes);
            at += minutes / unit;
        }
        return true;
    }

    /** A session of the requirement that is out of the timetable, or that the draft takes out. */
    private @Nullable SessionAssignment findFree(Requirement requirement, Draft draft) {
        for (int index : board.pool(requirement)) {
            SessionAssignment session = board.session(index);
            if (!session.isLengthLocked() && !draft.isPlaced(session)) {
                return session;
            }
        }
        return null;
    }

    /** The room of whoever had the place, or else of the nearest place that somebody had. */
    private @Nullable RoomFact roomAt(int place, SessionAssignment piece) {
        for (int distance = 0; distance < length; distance++) {
            SessionAssignment left = place >= distance ? sessionAt[cellOnLine[place - distance]] : null;
            SessionAssignment right = place + distance < length ? sessionAt[cellOnLine[place + distance]] : null;
            SessionAssignment nearest = left != null ? left : right;
            if (nearest != null) {
                return Pick.roomOr(piece, nearest.room());
            }
        }
        return piece.room();
    }

    /** The team the topic has: that of the piece, if it was in the timetable, else of another piece. */
    private Team teamFor(SessionAssignment piece) {
        if (!piece.isPlaced()) {
            for (SessionAssignment session : movable) {
                if (session.requirement().index() == piece.requirement().index()) {
                    return Pick.teamOr(piece, session.team());
                }
            }
        }
        return piece.team();
    }
}
