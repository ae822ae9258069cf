package org.harmonogram.search;

import java.util.Arrays;
import org.harmonogram.planning.Team;

/** Where pieces are to go, while a neighbourhood puts a change together. Used again and again; not thread-safe. */
public final class Draft {

    private Piece[] pieces = new Piece[16];
    private int[] times = new int[16];
    private int[] rooms = new int[16];
    private Team[] teams = new Team[16];
    private int[] minutes = new int[16];
    private int size;

    /** An empty draft. */
    public Draft() {}

    /** Empties it. */
    public void clear() {
        size = 0;
    }

    /** Forgets all but the first pieces. */
    void shrink(int newSize) {
        size = newSize;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** How many pieces are in it. */
    public int size() {
        return size;
    }

    /** A piece, by position from 0. */
    public Piece piece(int i) {
        return pieces[i];
    }

    boolean has(Piece piece) {
        return find(piece) >= 0;
    }

    private int find(Piece piece) {
        int at = piece.draftPosition;
        return at < size && pieces[at] == piece ? at : -1;
    }

    /** The start of a piece, as {@link Times} numbers it. */
    int time(int i) {
        return times[i];
    }

    /** The room of a piece, by position in the plan; negative: none. */
    public int room(int i) {
        return rooms[i];
    }

    /** The team of a piece. */
    public Team team(int i) {
        return teams[i];
    }

    /** The length of a piece in minutes. */
    public int minutes(int i) {
        return minutes[i];
    }

    void setRoom(int i, int room) {
        rooms[i] = room;
    }

    void setTeam(int i, Team team) {
        teams[i] = team;
    }

    /** Whether the piece has a start once the draft is done. */
    boolean isPlaced(Piece piece) {
        int i = find(piece);
        return (i < 0 ? piece.time : times[i]) != Times.NONE;
    }

    /** Puts a piece somewhere, or somewhere else than the draft said before. */
    void put(Piece piece, int time, int room, Team team, int length) {
        int i = find(piece);
        if (i < 0) {
            i = size;
            grow();
            size++;
            piece.draftPosition = i;
        }
        pieces[i] = piece;
        times[i] = time;
        rooms[i] = room;
        teams[i] = team;
        minutes[i] = length;
    }

    /** Puts a piece at another start, and leaves the rest of it as it is. */
    void move(Piece piece, int time, int room) {
        put(piece, time, room, piece.team, piece.minutes);
    }

    /** Takes a piece out of the timetable. */
    void takeOut(Piece piece) {
        put(piece, Times.NONE, piece.room, piece.team, piece.minutes);
    }

    private void grow() {
        if (size == pieces.length) {
            int length = size * 2;
            pieces = Arrays.copyOf(pieces, length);
            times = Arrays.copyOf(times, length);
            rooms = Arrays.copyOf(rooms, length);
            teams = Arrays.copyOf(teams, length);
            minutes = Arrays.copyOf(minutes, length);
        }
    }

    /** Leaves out the pieces that stay as they are. */
    public void dropUnchanged() {
        int changing = 0;
        for (int i = 0; i < size; i++) {
            if (changes(i)) {
                pieces[changing] = pieces[i];
                times[changing] = times[i];
                rooms[changing] = rooms[i];
                teams[changing] = teams[i];
                minutes[changing] = minutes[i];
                pieces[changing].draftPosition = changing;
                changing++;
            }
        }
        size = changing;
    }

    /** A piece that stays out of the timetable does not change, whatever else is said of it. */
    @SuppressWarnings("ReferenceEquality") // there is one object for each team
    private boolean changes(int i) {
        Piece piece = pieces[i];
        if (times[i] == Times.NONE) {
            return piece.isPlaced();
        }
        return times[i] != piece.time
                || rooms[i] != piece.room
                || teams[i] != piece.team
                || minutes[i] != piece.minutes;
    }
}
