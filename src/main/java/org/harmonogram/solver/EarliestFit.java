package org.harmonogram.solver;

import org.harmonogram.domain.Level;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.Choices;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Team;
import org.jspecify.annotations.Nullable;

/**
 * Places what is missing of requirements, one after the other, each at the earliest starts where no hard rule is broken
 * anew, cut as long as fits, in the room and with the trainers that cost least there. In programme order this is how a
 * planner fills an empty harmonogram. Works on the board by trying; not thread-safe.
 */
final class EarliestFit {

    /** Above this many pairs of room and team only so many are tried, spread evenly. */
    private static final int MOST_TRIALS = 60;

    private final Board board;
    private final Draft draft;

    private @Nullable RoomFact bestRoom;
    private Team bestTeam = Team.NOBODY;

    /**
     * @param board on which sessions are tried and left standing where they fit; the caller ends the trial
     * @param draft gets the sessions placed
     */
    EarliestFit(Board board, Draft draft) {
        this.board = board;
        this.draft = draft;
    }

    /** Places what is missing of a requirement, from that slot on, beginning anew with the first at the end. */
    void placeMissing(Requirement requirement, int firstSlot) {
        Slots slots = board.slots(requirement);
        int missing = requirement.requiredMinutes() - board.placedMinutes(requirement);
        for (int i = 0; i < slots.size() && missing > 0; i++) {
            SessionAssignment piece = findFreePiece(requirement, missing);
            if (piece == null) {
                return;
            }
            missing -= tryPiece(piece, slots, (firstSlot + i) % slots.size(), missing);
        }
    }

    /** A session of the requirement that sits nowhere and may be placed; one with a locked length first. */
    private @Nullable SessionAssignment findFreePiece(Requirement requirement, int missing) {
        SessionAssignment free = null;
        for (int index : board.pool(requirement)) {
            SessionAssignment session = board.session(index);
            if (!session.isStartLocked() && !board.working(session).isPlaced()) {
                if (session.isLengthLocked() && session.minutes() <= missing) {
                    return session;
                }
                if (!session.isLengthLocked()) {
                    free = session;
                }
            }
        }
        return free;
    }

    /** Places the piece in that slot if it fits; returns the minutes placed, 0 if it does not. */
    private int tryPiece(SessionAssignment piece, Slots slots, int slot, int missing) {
        Requirement requirement = piece.requirement();
        Start start = slots.start(slot);
        int freeUntil = board.plan().freeUntil(requirement, board.day(start), start.minute());
        int free = Math.min(freeUntil - start.minute(), slots.minutesLeft(slot));
        int minutes = piece.isLengthLocked() ? piece.minutes() : length(requirement, free, missing);
        if (freeUntil < 0 || minutes > free || minutes <= 0) {
            return 0;
        }
        if (!findBest(piece, start, slots.rooms(slot), minutes)) {
            return 0;
        }
        board.tryAt(piece, start, bestRoom, bestTeam, minutes);
        draft.put(piece, start, bestRoom, bestTeam, minutes);
        return minutes;
    }

    /** The longest legal length up to {@code free} that leaves nothing, or enough for another session; 0 if none. */
    static int length(Requirement requirement, int free, int missing) {
        int quantum = requirement.quantumMinutes();
        int longest = Math.min(Math.min(free, missing), requirement.mostMinutes()) / quantum * quantum;
        for (int minutes = longest; minutes >= requirement.leastMinutes(); minutes -= quantum) {
            int left = missing - minutes;
            if (left == 0 || left >= requirement.leastMinutes()) {
                return minutes;
            }
        }
        return 0;
    }

    /** Finds the room and team that cost least there; {@code false} if each breaks a hard rule anew. */
    private boolean findBest(SessionAssignment piece, Start start, RoomFact[] rooms, int minutes) {
        Choices choices = piece.choices();
        int roomCount = piece.isRoomLocked() ? 1 : Math.max(1, rooms.length);
        int teamCount = piece.isTeamLocked() ? 1 : Math.max(1, choices.teams().size());
        long hardBefore = board.cost(Level.HARD);
        long bestSoft = Long.MAX_VALUE;
        long pairs = (long) roomCount * teamCount;
        long stride = Math.max(1, pairs / MOST_TRIALS);
        for (long pair = 0; pair < pairs; pair += stride) {
            RoomFact room =
                    piece.isRoomLocked() ? piece.room() : rooms.length == 0 ? null : rooms[(int) (pair / teamCount)];
            Team team = piece.isTeamLocked() || choices.teams().isEmpty()
                    ? piece.team()
                    : choices.teams().get((int) (pair % teamCount));
            board.beginTrial();
            board.tryAt(piece, start, room, team, minutes);
            if (board.cost(Level.HARD) <= hardBefore && board.cost(Level.SOFT) < bestSoft) {
                bestSoft = board.cost(Level.SOFT);
                bestRoom = room;
                bestTeam = team;
            }
            board.endTrial();
        }
        return bestSoft < Long.MAX_VALUE;
    }
}
