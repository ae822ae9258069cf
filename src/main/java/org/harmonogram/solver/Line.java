package org.harmonogram.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Team;
import org.jspecify.annotations.Nullable;

/**
 * The teaching time of one edition as a line of unit-long cells in order of time, over its training days: which topic
 * has which unit. Topics can be moved along the line freely; {@link #write} cuts them into sessions again. Cells that
 * hold anything that cannot be recut (locked, joint, for some groups only, in minutes, off the units) are left out.
 */
final class Line {

    private static final int MOST_CELLS = 400;

    private final Board board;
    private final int unit;
    private final List<Start> cells = new ArrayList<>();
    private final List<Integer> windowOfCell = new ArrayList<>();
    private final List<SessionAssignment> movable = new ArrayList<>();
    private int[] before = {};
    private int[] now = {};
    private @Nullable SessionAssignment[] sessionAt = {};

    private Line(Board board) {
        this.board = board;
        this.unit = board.structure().plan().unitMinutes();
    }

    /** The line of an edition, or {@code null} if there is nothing on it to move. */
    static @Nullable Line of(Board board, Edition edition) {
        Line line = new Line(board);
        List<SessionAssignment> sessions = EditionSessions.of(board, edition);
        line.lay(edition, sessions);
        return line.movable.size() < 2 || line.cells.size() > MOST_CELLS ? null : line;
    }

    private void lay(Edition edition, List<SessionAssignment> sessions) {
        int window = 0;
        for (Day day : board.structure().days(edition).days()) {
            int epochDay = Math.toIntExact(day.date().toEpochDay());
            List<SessionAssignment> ofDay =
                    sessions.stream().filter(session -> isOn(session, epochDay)).toList();
            if (!ofDay.isEmpty()) {
                for (GridItem item : day.windows()) {
                    layWindow(edition, epochDay, item, window, ofDay);
                    window++;
                }
            }
        }
        before = new int[cells.size()];
        sessionAt = new SessionAssignment[cells.size()];
        Arrays.fill(before, -1);
        movable.forEach(this::mark);
        now = before.clone();
    }

    private static boolean isOn(SessionAssignment session, int epochDay) {
        Start start = session.start();
        return start != null && start.epochDay() == epochDay;
    }

    private void layWindow(Edition edition, int epochDay, GridItem item, int window, List<SessionAssignment> ofDay) {
        for (int minute = item.startMinute(); minute + unit <= item.endMinute(); minute += unit) {
            boolean blocked = false;
            for (SessionAssignment session : ofDay) {
                Start start = session.start();
                if (start != null && start.minute() < minute + unit && minute < start.minute() + session.minutes()) {
                    if (!canMove(edition, session, item)) {
                        blocked = true;
                    } else if (!movable.contains(session)) {
                        movable.add(session);
                    }
                }
            }
            if (!blocked) {
                cells.add(new Start(epochDay, minute));
                windowOfCell.add(window);
            }
        }
    }

    private boolean canMove(Edition edition, SessionAssignment session, GridItem item) {
        Requirement requirement = session.requirement();
        Start start = session.start();
        return start != null
                && !session.isStartLocked()
                && !session.isLengthLocked()
                && requirement.topic().minutes() == null
                && requirement.editions().size() == 1
                && requirement.groups().size() == Math.max(1, edition.groups().size())
                && start.minute() >= item.startMinute()
                && start.minute() + session.minutes() <= item.endMinute()
                && (start.minute() - item.startMinute()) % unit == 0;
    }

    private void mark(SessionAssignment session) {
        Start start = session.start();
        for (int i = 0; i < cells.size() && start != null; i++) {
            Start cell = cells.get(i);
            if (cell.epochDay() == start.epochDay()
                    && cell.minute() >= start.minute()
                    && cell.minute() < start.minute() + session.minutes()) {
                before[i] = session.requirement().index();
                sessionAt[i] = session;
            }
        }
    }

    /** By cell: the requirement that has it, by index; -1 if it is free. To be rearranged by the caller. */
    int[] cells() {
        return now;
    }

    /**
     * Cuts what the cells say into sessions, and puts what changes into the draft.
     *
     * @return whether every stretch could be cut into sessions of legal lengths
     */
    boolean write(Draft draft) {
        boolean[] changed = changedWindows();
        for (SessionAssignment session : movable) {
            int cell = cellOf(session);
            if (cell >= 0 && changed[windowOfCell.get(cell)]) {
                draft.takeOut(session);
            }
        }
        int i = 0;
        while (i < now.length) {
            int end = i + 1;
            while (end < now.length && belongsTogether(end - 1, end)) {
                end++;
            }
            if (now[i] >= 0 && changed[windowOfCell.get(i)] && !cut(i, end, draft)) {
                return false;
            }
            i = end;
        }
        return true;
    }

    private int cellOf(SessionAssignment session) {
        for (int i = 0; i < sessionAt.length; i++) {
            if (sessionAt[i] == session) {
                return i;
            }
        }
        return -1;
    }

    private boolean[] changedWindows() {
        int windows = windowOfCell.isEmpty() ? 0 : windowOfCell.get(windowOfCell.size() - 1) + 1;
        boolean[] changed = new boolean[windows];
        for (int i = 0; i < now.length; i++) {
            if (now[i] != before[i]) {
                changed[windowOfCell.get(i)] = true;
            }
        }
        return changed;
    }

    private boolean belongsTogether(int a, int b) {
        return now[a] == now[b]
                && windowOfCell.get(a).equals(windowOfCell.get(b))
                && cells.get(a).minute() + unit == cells.get(b).minute();
    }

    /** Cuts the cells from {@code from} to {@code to} into sessions, as long as is legal. */
    private boolean cut(int from, int to, Draft draft) {
        Requirement requirement = board.structure().requirements().get(now[from]);
        int at = from;
        while (at < to) {
            int minutes = EarliestFit.length(requirement, (to - at) * unit, (to - at) * unit);
            SessionAssignment piece = minutes <= 0 ? null : findFree(requirement, draft);
            if (piece == null) {
                return false;
            }
            draft.put(piece, cells.get(at), roomAt(at, piece), teamFor(piece, requirement), minutes);
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

    /** The room of whoever had the cell, or else of the nearest cell that somebody had. */
    private @Nullable RoomFact roomAt(int cell, SessionAssignment piece) {
        for (int distance = 0; distance < sessionAt.length; distance++) {
            SessionAssignment left = cell - distance >= 0 ? sessionAt[cell - distance] : null;
            SessionAssignment right = cell + distance < sessionAt.length ? sessionAt[cell + distance] : null;
            SessionAssignment nearest = left != null ? left : right;
            if (nearest != null) {
                return nearest.room();
            }
        }
        return piece.room();
    }

    /** The team the topic had. */
    private Team teamFor(SessionAssignment piece, Requirement requirement) {
        for (SessionAssignment session : movable) {
            if (session.requirement() == requirement) {
                return session.team();
            }
        }
        return piece.team();
    }
}
