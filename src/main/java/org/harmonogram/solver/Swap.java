package org.harmonogram.solver;

import java.util.random.RandomGenerator;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;

/** Two placed sessions exchange their starts and rooms, or only their trainers. */
final class Swap implements Neighbourhood {

    private final boolean trainersOnly;

    Swap(boolean trainersOnly) {
        this.trainersOnly = trainersOnly;
    }

    @Override
    public String name() {
        return trainersOnly ? "swap-trainers" : "swap";
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        SessionAssignment a = Pick.placedSession(board, random);
        SessionAssignment b = Pick.placedSession(board, random);
        if (a == null || b == null || a == b) {
            return false;
        }
        return trainersOnly ? swapTrainers(a, b, draft) : swapPlaces(board, a, b, draft);
    }

    private static boolean swapTrainers(SessionAssignment a, SessionAssignment b, Draft draft) {
        if (!a.teams().contains(b.team()) || !b.teams().contains(a.team())) {
            return false;
        }
        draft.put(a, a.start(), a.room(), b.team(), a.minutes());
        draft.put(b, b.start(), b.room(), a.team(), b.minutes());
        return true;
    }

    private static boolean swapPlaces(Board board, SessionAssignment a, SessionAssignment b, Draft draft) {
        Start startOfA = a.start();
        Start startOfB = b.start();
        if (startOfA == null
                || startOfB == null
                || a.isStartLocked()
                || b.isStartLocked()
                || !Pick.fits(board, a, startOfB)
                || !Pick.fits(board, b, startOfA)) {
            return false;
        }
        draft.put(a, startOfB, Pick.roomOr(a, b.room()), a.team(), a.minutes());
        draft.put(b, startOfA, Pick.roomOr(b, a.room()), b.team(), b.minutes());
        return true;
    }
}
