package org.harmonogram.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.Team;
import org.harmonogram.rules.WorkingSession;

/**
 * Places something that is missing where others are, and those anew by {@link EarliestFit} where there is room for them: a topic
 * that several editions attend together finds no time that is free for all of them, though each has enough.
 */
final class Insert {

    private static final int MOST_PUT_OUT = 12;

    private final List<WorkingSession> clashes = new ArrayList<>();
    private final List<Requirement> evicted = new ArrayList<>();

    /**
     * Puts a random change into the draft.
     *
     * @param board something is missing on it
     * @param draft empty
     * @return whether there is something in the draft
     */
    boolean propose(Board board, RandomGenerator random, Draft draft) {
        Shortfall shortfall = board.shortfall();
        Piece piece = shortfall.piece(random.nextInt(shortfall.size()));
        int slot = piece == null ? -1 : Pick.slot(piece, random);
        if (piece == null || slot < 0) {
            return false;
        }
        int minutes = minutes(board, piece, slot);
        if (minutes <= 0) {
            return false;
        }
        int time = piece.slots().time(slot);
        int room = Pick.room(piece, slot, random);
        Team team = Pick.team(piece, random);
        clashes.clear();
        board.clashes(piece, time, minutes, room, team, MOST_PUT_OUT + 1, clashes);
        if (clashes.size() > MOST_PUT_OUT || !canLeave(board)) {
            return false;
        }
        board.beginTrial();
        putOut(board, draft);
        board.tryAt(piece, time, room, team, minutes);
        draft.put(piece, time, room, team, minutes);
        placeAgain(board, piece.requirement(), random, draft);
        board.endTrial();
        return true;
    }

    /** How long a session of the piece may be there; 0 if none fits. */
    private static int minutes(Board board, Piece piece, int slot) {
        int left = piece.slots().minutesLeft(slot);
        if (piece.isLengthLocked()) {
            return piece.minutes <= left ? piece.minutes : 0;
        }
        Requirement requirement = piece.requirement();
        return EarliestFit.length(requirement, left, requirement.requiredMinutes() - board.placedMinutes(requirement));
    }

    private void putOut(Board board, Draft draft) {
        evicted.clear();
        for (WorkingSession session : clashes) {
            Piece other = board.piece(session);
            board.takeAway(other);
            draft.takeOut(other);
            if (!evicted.contains(other.requirement())) {
                evicted.add(other.requirement());
            }
        }
    }

    private void placeAgain(Board board, Requirement inserted, RandomGenerator random, Draft draft) {
        Collections.shuffle(evicted, new Random(random.nextLong()));
        EarliestFit fit = new EarliestFit(board, draft);
        fit.placeMissing(inserted, 0);
        for (Requirement other : evicted) {
            fit.placeMissing(other, 0);
        }
    }

    private boolean canLeave(Board board) {
        for (WorkingSession session : clashes) {
            Piece other = board.piece(session);
            if (other.isStartLocked() || other.isLengthLocked()) {
                return false;
            }
        }
        return true;
    }
}
