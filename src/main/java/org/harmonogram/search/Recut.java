package org.harmonogram.search;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Requirement;

/** Time goes from one session of a requirement to another, or to a new one elsewhere; a session left empty goes. */
final class Recut implements Neighbourhood {

    @Override
    public String name() {
        return "recut";
    }

    @Override
    public boolean isUseful(Board board) {
        return Arrays.stream(board.pieces()).anyMatch(piece -> !piece.isLengthLocked() && isCuttable(piece));
    }

    private static boolean isCuttable(Piece piece) {
        return piece.requirement().leastMinutes() < piece.requirement().mostMinutes();
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        Piece giver = Pick.placedPiece(board, random);
        if (giver == null || giver.isLengthLocked() || !isCuttable(giver)) {
            return false;
        }
        Requirement requirement = giver.requirement();
        Piece[] pool = board.pool(requirement);
        Piece taker = pool[random.nextInt(pool.length)];
        if (taker == giver || taker.isLengthLocked()) {
            return false;
        }
        int steps = giver.minutes / requirement.quantumMinutes();
        int given = requirement.quantumMinutes() * (1 + random.nextInt(Math.max(1, steps)));
        return give(giver, given, draft) && take(taker, giver, given, random, draft);
    }

    private static boolean give(Piece giver, int given, Draft draft) {
        int left = giver.minutes - given;
        if (left == 0) {
            draft.takeOut(giver);
        } else if (Pick.isLegal(giver.requirement(), left)) {
            draft.put(giver, giver.time, giver.room, giver.team, left);
        } else {
            return false;
        }
        return true;
    }

    private static boolean take(Piece taker, Piece giver, int given, RandomGenerator random, Draft draft) {
        Slots slots = taker.slots();
        int minutes = taker.isPlaced() ? taker.minutes + given : given;
        if (slots.size() == 0 || !Pick.isLegal(taker.requirement(), minutes)) {
            return false;
        }
        int slot = taker.isPlaced() ? slots.find(taker.time) : random.nextInt(slots.size());
        if (slot < 0 || slots.minutesLeft(slot) < minutes) {
            return false;
        }
        if (taker.isPlaced()) {
            draft.put(taker, taker.time, taker.room, taker.team, minutes);
        } else {
            int room = Pick.room(taker, slot, random);
            draft.put(taker, slots.time(slot), room, Pick.teamOr(taker, giver.team), minutes);
        }
        return true;
    }
}
