package org.harmonogram.solver;

import java.util.Arrays;
import org.harmonogram.planning.SessionAssignment;

/**
 * Where the sessions of the last change lay before it, to recognise the change that takes it back. Timefold does a move,
 * asks for the score, and most often undoes the move: then the working plan need not count again.
 */
final class Settling {

    private int[] sessions = new int[16];
    private Seat[] seats = newSeats(16);
    private int size;

    private static Seat[] newSeats(int length) {
        Seat[] seats = new Seat[length];
        Arrays.setAll(seats, i -> new Seat());
        return seats;
    }

    void clear() {
        size = 0;
    }

    /** The session lay there and is about to be set down elsewhere. */
    void note(int session, Seat seat) {
        if (size == sessions.length) {
            sessions = Arrays.copyOf(sessions, size * 2);
            seats = Arrays.copyOf(seats, size * 2);
            System.arraycopy(newSeats(size), 0, seats, size, size);
        }
        sessions[size] = session;
        seats[size].copyFrom(seat);
        size++;
    }

    int size() {
        return size;
    }

    int session(int i) {
        return sessions[i];
    }

    boolean has(int session) {
        for (int i = 0; i < size; i++) {
            if (sessions[i] == session) {
                return true;
            }
        }
        return false;
    }

    /** Whether each session of the change lies again where it lay before. */
    boolean isTakenBack(SessionAssignment[] all) {
        for (int i = 0; i < size; i++) {
            if (!seats[i].isOf(all[sessions[i]])) {
                return false;
            }
        }
        return size > 0;
    }
}
