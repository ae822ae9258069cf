package org.harmonogram.solver;

import java.util.random.RandomGenerator;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;

/** Time goes from one session of a requirement to another, or to a new one elsewhere; a session left empty goes. */
final class Recut implements Neighbourhood {

    @Override
    public String name() {
        return "recut";
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        SessionAssignment giver = Pick.placedSession(board, random);
        if (giver == null || giver.isLengthLocked()) {
            return false;
        }
        Requirement requirement = giver.requirement();
        int[] pool = board.pool(requirement);
        SessionAssignment taker = board.session(pool[random.nextInt(pool.length)]);
        if (taker == giver || taker.isLengthLocked() || requirement.leastMinutes() == requirement.mostMinutes()) {
            return false;
        }
        int steps = giver.minutes() / requirement.quantumMinutes();
        int given = requirement.quantumMinutes() * (1 + random.nextInt(Math.max(1, steps)));
        return give(giver, given, draft) && take(board, taker, giver, given, random, draft);
    }

    private static boolean give(SessionAssignment giver, int given, Draft draft) {
        int left = giver.minutes() - given;
        if (left == 0) {
            draft.takeOut(giver);
        } else if (Pick.isLegal(giver.requirement(), left)) {
            draft.put(giver, giver.start(), giver.room(), giver.team(), left);
        } else {
            return false;
        }
        return true;
    }

    private static boolean take(
            Board board,
            SessionAssignment taker,
            SessionAssignment giver,
            int given,
            RandomGenerator random,
            Draft draft) {
        Requirement requirement = taker.requirement();
        Slots slots = board.slots(requirement);
        Start start = taker.start();
        int minutes = start == null ? given : taker.minutes() + given;
        if (slots.size() == 0 || !Pick.isLegal(requirement, minutes)) {
            return false;
        }
        int slot = start == null ? random.nextInt(slots.size()) : slots.find(start);
        if (slot < 0 || slots.minutesLeft(slot) < minutes) {
            return false;
        }
        if (start != null) {
            draft.put(taker, start, taker.room(), taker.team(), minutes);
        } else {
            draft.put(
                    taker,
                    slots.start(slot),
                    Pick.room(taker, slots, slot, random),
                    Pick.teamOr(taker, giver.team()),
                    minutes);
        }
        return true;
    }
}
