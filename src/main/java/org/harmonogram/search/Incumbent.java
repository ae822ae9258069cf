package org.harmonogram.search;

import org.harmonogram.domain.Level;
import org.harmonogram.domain.Score;
import org.harmonogram.planning.Team;

/**
 * The best timetable so far: what it costs, and where those pieces lie in it that have been moved since. So noting a new
 * one costs as much as was moved since the last, however large the plan. Not thread-safe.
 */
final class Incumbent {

    private final Board board;
    private final int[] times;
    private final int[] rooms;
    private final Team[] teams;
    private final int[] minutes;
    private final boolean[] moved;
    private final int[] movedPieces;
    private int movedCount;
    private long hard;
    private long medium;
    private long soft;

    /** The timetable as it lies on the board. */
    Incumbent(Board board) {
        this.board = board;
        times = new int[board.size()];
        rooms = new int[board.size()];
        teams = new Team[board.size()];
        minutes = new int[board.size()];
        moved = new boolean[board.size()];
        movedPieces = new int[board.size()];
        take();
    }

    /** The board is about to keep the draft: remembers where its pieces lie. */
    void leave(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            Piece piece = draft.piece(i);
            int index = piece.index();
            if (!moved[index]) {
                moved[index] = true;
                movedPieces[movedCount++] = index;
                times[index] = piece.time;
                rooms[index] = piece.room;
                teams[index] = piece.team;
                minutes[index] = piece.minutes;
            }
        }
    }

    /** The board has kept a draft; the timetable on it is the best from now on, if it costs less. */
    boolean offer() {
        long difference = board.cost(Level.HARD) - hard;
        if (difference == 0) {
            difference = board.cost(Level.MEDIUM) - medium;
            if (difference == 0) {
                difference = board.cost(Level.SOFT) - soft;
            }
        }
        if (difference < 0) {
            take();
        }
        return difference < 0;
    }

    private void take() {
        hard = board.cost(Level.HARD);
        medium = board.cost(Level.MEDIUM);
        soft = board.cost(Level.SOFT);
        for (int i = 0; i < movedCount; i++) {
            moved[movedPieces[i]] = false;
        }
        movedCount = 0;
    }

    /** Puts into the draft what brings the board back to the best timetable. */
    void recall(Draft draft) {
        draft.clear();
        for (int i = 0; i < movedCount; i++) {
            int index = movedPieces[i];
            draft.put(board.piece(index), times[index], rooms[index], teams[index], minutes[index]);
        }
        draft.dropUnchanged();
    }

    /** Takes the timetable on the board for the best, whatever it costs. */
    void reset() {
        take();
    }

    int time(Piece piece) {
        return moved[piece.index()] ? times[piece.index()] : piece.time;
    }

    int room(Piece piece) {
        return moved[piece.index()] ? rooms[piece.index()] : piece.room;
    }

    Team team(Piece piece) {
        return moved[piece.index()] ? teams[piece.index()] : piece.team;
    }

    int minutes(Piece piece) {
        return moved[piece.index()] ? minutes[piece.index()] : piece.minutes;
    }

    boolean isPerfect() {
        return hard == 0 && medium == 0 && soft == 0;
    }

    Score score() {
        return new Score(hard, medium, soft);
    }
}
