package org.harmonogram.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Requirement;
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

    private final @Nullable Piece[] pieceAt;

    /** The cells of the line, and what they hold. */
    private final int[] cellOnLine;

    private final int[] now;
    private int length;

    private final List<Piece> movable = new ArrayList<>();
    private int changedWindow = -1;
    private boolean changedAnswer;

    Line(Board board, Edition edition) {
        this.board = board;
        this.edition = edition;
        this.track = new Track(board, edition);
        this.unit = board.structure().plan().unitMinutes();
        this.requirementAt = new int[track.size()];
        this.pieceAt = new Piece[track.size()];
        this.cellOnLine = new int[track.size()];
        this.now = new int[track.size()];
    }

    /** Whether at least two sessions of the edition could ever be on the line and change places. */
    boolean couldMove() {
        return track.hasRoomToMove()
                && board.structure().requirementsOf(edition).stream()
                                .filter(this::isWholeEdition)
                                .mapToInt(requirement -> board.pool(requirement).length)
                                .sum()
                        > 1;
    }

    /**
     * Reads the line as it lies now.
     *
     * @return how many places it has; 0 if there is nothing to rearrange
     */
    int read() {
        Arrays.fill(requirementAt, BLOCKED);
        Arrays.fill(pieceAt, null);
        movable.clear();
        List<Piece> pieces = EditionPieces.of(board, edition);
        pieces.forEach(this::open);
        pieces.forEach(this::enter);
        length = 0;
        for (int cell = 0; cell < requirementAt.length; cell++) {
            if (requirementAt[cell] != BLOCKED) {
                now[length] = requirementAt[cell];
                cellOnLine[length++] = cell;
            }
        }
        return movable.size() < 2 ? 0 : length;
    }

    /** By place on the line: the requirement that has it, by index; -1 if it is free. To be rearranged by the caller. */
    int[] places() {
        return now;
    }

    /** Its date is a training day: the cells of that date are on the line. */
    private void open(Piece piece) {
        int day = board.times().day(piece.time);
        int first = track.firstCell(day);
        int end = track.endCell(day);
        if (first < end && requirementAt[first] == BLOCKED) {
            Arrays.fill(requirementAt, first, end, FREE);
        }
    }

    private void enter(Piece piece) {
        int day = board.times().day(piece.time);
        int start = board.times().minute(piece.time);
        int end = start + piece.minutes;
        int first = -1;
        int last = -1;
        for (int cell = track.firstCell(day); cell < track.endCell(day) && track.minute(cell) < end; cell++) {
            if (start < track.minute(cell) + unit) {
                first = first < 0 ? cell : first;
                last = cell;
            }
        }
        if (first < 0) {
            return;
        }
        boolean canMove = canMove(piece, start, first, last);
        for (int cell = first; cell <= last; cell++) {
            boolean taken = requirementAt[cell] != FREE;
            requirementAt[cell] = canMove && !taken ? piece.requirement().index() : BLOCKED;
            pieceAt[cell] = canMove && !taken ? piece : null;
        }
        if (canMove) {
            movable.add(piece);
        }
    }

    private boolean canMove(Piece piece, int start, int first, int last) {
        return !piece.isStartLocked()
                && !piece.isLengthLocked()
                && isWholeEdition(piece.requirement())
                && track.minute(first) == start
                && track.window(first) == track.window(last)
                && (last - first + 1) * unit == piece.minutes;
    }

    private boolean isWholeEdition(Requirement requirement) {
        return requirement.topic().minutes() == null
                && requirement.editions().size() == 1
                && requirement.groups().size() == Math.max(1, edition.groups().size());
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
            if (now[i] >= 0 && isChanged(i) && !cut(i, end, draft)) {
                return false;
            }
            i = end;
        }
        return true;
    }

    private void takeOutChanged(Draft draft) {
        Piece previous = null;
        for (int i = 0; i < length; i++) {
            Piece piece = pieceAt[cellOnLine[i]];
            if (piece != null && piece != previous && isChanged(i)) {
                draft.takeOut(piece);
            }
            previous = piece;
        }
    }

    private int window(int place) {
        return track.window(cellOnLine[place]);
    }

    /** Whether some place in the window of that place has another topic than before; asked for in ascending order. */
    private boolean isChanged(int place) {
        int window = window(place);
        if (window != changedWindow) {
            changedWindow = window;
            changedAnswer = false;
            for (int i = place; i < length && window(i) == window; i++) {
                changedAnswer |= now[i] != requirementAt[cellOnLine[i]];
            }
            for (int i = place - 1; i >= 0 && window(i) == window; i--) {
                changedAnswer |= now[i] != requirementAt[cellOnLine[i]];
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
            Piece piece = minutes <= 0 ? null : findFree(requirement, draft);
            int time = track.time(cellOnLine[at]);
            if (piece == null || time == Times.NONE || !piece.slots().fits(time, minutes)) {
                return false;
            }
            draft.put(piece, time, roomAt(at, piece), teamFor(piece), minutes);
            at += minutes / unit;
        }
        return true;
    }

    /** A piece of the requirement that is out of the timetable, or that the draft takes out. */
    private @Nullable Piece findFree(Requirement requirement, Draft draft) {
        for (Piece piece : board.pool(requirement)) {
            if (!piece.isLengthLocked() && !draft.isPlaced(piece)) {
                return piece;
            }
        }
        return null;
    }

    /** The room of whoever had the place, or else of the nearest place that somebody had. */
    private int roomAt(int place, Piece piece) {
        for (int distance = 0; distance < length; distance++) {
            Piece left = place >= distance ? pieceAt[cellOnLine[place - distance]] : null;
            Piece right = place + distance < length ? pieceAt[cellOnLine[place + distance]] : null;
            Piece nearest = left != null ? left : right;
            if (nearest != null) {
                return Pick.roomOr(piece, nearest.room);
            }
        }
        return piece.room;
    }

    /** The team the topic has: that of the piece, if it was in the timetable, else of another piece. */
    private Team teamFor(Piece piece) {
        if (!piece.isPlaced()) {
            for (Piece each : movable) {
                if (each.isOfSameRequirement(piece)) {
                    return Pick.teamOr(piece, each.team);
                }
            }
        }
        return piece.team;
    }
}
