package org.harmonogram.search;

import java.util.Objects;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.Team;
import org.jspecify.annotations.Nullable;

/** Cuts into sessions what a {@link Line} says, wherever it has changed, and puts them into a draft. Used once. */
final class LineWriter {

    private final Board board;
    private final Line line;
    private final Draft draft;
    private final int[] places;
    private final @Nullable Team[] teams;
    private int changedWindow = -1;
    private boolean changedAnswer;

    LineWriter(Board board, Line line, Draft draft) {
        this.board = board;
        this.line = line;
        this.draft = draft;
        this.places = line.places();
        this.teams = line.teams();
    }

    /** As {@link Line#write} says. */
    boolean write() {
        takeOutChanged();
        int i = 0;
        while (i < line.length()) {
            int end = i + 1;
            while (end < line.length() && belongsTogether(end - 1, end)) {
                end++;
            }
            if (places[i] >= 0 && isChanged(i) && !cut(i, end)) {
                return false;
            }
            i = end;
        }
        return true;
    }

    private void takeOutChanged() {
        line.homeless().forEach(draft::takeOut);
        Piece previous = null;
        for (int i = 0; i < line.length(); i++) {
            Piece piece = line.pieceAt(i);
            if (piece != null && piece != previous && isChanged(i)) {
                draft.takeOut(piece);
            }
            previous = piece;
        }
    }

    /** Whether some place in the window of that place has another topic than before; asked for in ascending order. */
    private boolean isChanged(int place) {
        int window = line.windowOf(place);
        if (window != changedWindow) {
            changedWindow = window;
            changedAnswer = false;
            for (int i = place; i < line.length() && line.windowOf(i) == window; i++) {
                changedAnswer |= line.isChangedAt(i);
            }
            for (int i = place - 1; i >= 0 && line.windowOf(i) == window; i--) {
                changedAnswer |= line.isChangedAt(i);
            }
        }
        return changedAnswer;
    }

    private boolean belongsTogether(int a, int b) {
        return places[a] == places[b]
                && line.windowOf(a) == line.windowOf(b)
                && line.followsOn(b)
                && Objects.equals(teams[a], teams[b]);
    }

    /** Cuts the places from {@code from} to {@code to} into sessions, as long as is legal. */
    private boolean cut(int from, int to) {
        Requirement requirement = board.structure().requirements().get(places[from]);
        int at = from;
        while (at < to) {
            int minutes = EarliestFit.length(requirement, (to - at) * line.unit(), (to - at) * line.unit());
            Piece piece = minutes <= 0 ? null : findFree(requirement);
            int time = line.timeOf(at);
            if (piece == null || time == Times.NONE || !piece.slots().fits(time, minutes)) {
                return false;
            }
            Team wanted = teams[at];
            draft.put(
                    piece,
                    time,
                    line.roomAt(at, piece),
                    wanted == null ? teamFor(piece) : Pick.teamOr(piece, wanted),
                    minutes);
            at += minutes / line.unit();
        }
        return true;
    }

    /** A piece of the requirement that is out of the timetable, or that the draft takes out. */
    private @Nullable Piece findFree(Requirement requirement) {
        for (Piece piece : board.pool(requirement)) {
            if (!piece.isLengthLocked() && !draft.isPlaced(piece)) {
                return piece;
            }
        }
        return null;
    }

    /** The team the topic has: that of the piece, if it was in the timetable, else of another piece. */
    private Team teamFor(Piece piece) {
        if (!piece.isPlaced()) {
            for (Piece each : line.movable()) {
                if (each.isOfSameRequirement(piece)) {
                    return Pick.teamOr(piece, each.team);
                }
            }
        }
        return piece.team;
    }
}
