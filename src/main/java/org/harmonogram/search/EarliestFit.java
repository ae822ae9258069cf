package org.harmonogram.search;

import org.harmonogram.domain.Level;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.Team;
import org.jspecify.annotations.Nullable;

/**
 * Places what is missing of requirements, one after the other, each at the earliest starts where no hard rule is broken
 * anew, cut as long as fits, in the room and with the trainers that cost least there. In programme order this is how a
 * planner fills an empty harmonogram. Works on the board by trying; not thread-safe.
 */
public final class EarliestFit {

    /** Above this many pairs of room and team only so many are tried, spread evenly. */
    private static final int MOST_TRIALS = 60;

    private final Board board;
    private final Draft draft;

    private int bestRoom;
    private Team bestTeam = Team.NOBODY;

    /**
     * @param board on which sessions are tried and left standing where they fit; the caller ends the trial
     * @param draft gets the sessions placed
     */
    EarliestFit(Board board, Draft draft) {
        this.board = board;
        this.draft = draft;
    }

    /**
     * Places on the board what is missing of a requirement, for good.
     *
     * @return what was placed
     */
    public static Draft place(Board board, Requirement requirement) {
        Draft draft = new Draft();
        board.beginTrial();
        new EarliestFit(board, draft).placeMissing(requirement, 0);
        board.endTrial();
        board.apply(draft);
        return draft;
    }

    /** Places what is missing of a requirement, from that slot on, beginning anew with the first at the end. */
    void placeMissing(Requirement requirement, int firstSlot) {
        Slots slots = board.slots(requirement);
        int missing = requirement.requiredMinutes() - board.placedMinutes(requirement);
        int looked = 0;
        for (int i = 0; i < slots.size() && missing > 0; i++) {
            Piece piece = findFreePiece(requirement, missing);
            if (piece == null) {
                break;
            }
            looked++;
            missing -= tryPiece(piece, (firstSlot + i) % slots.size(), missing);
        }
        board.spend(looked / 4);
    }

    /** A piece of the requirement that sits nowhere and may be placed; one with a locked length first. */
    private @Nullable Piece findFreePiece(Requirement requirement, int missing) {
        Piece free = null;
        for (Piece piece : board.pool(requirement)) {
            if (!piece.isStartLocked() && !piece.twin.isPlaced()) {
                if (piece.isLengthLocked() && piece.minutes <= missing) {
                    return piece;
                }
                if (!piece.isLengthLocked()) {
                    free = piece;
                }
            }
        }
        return free;
    }

    /** Places the piece in that slot if it fits; returns the minutes placed, 0 if it does not. */
    private int tryPiece(Piece piece, int slot, int missing) {
        Requirement requirement = piece.requirement();
        Slots slots = piece.slots();
        int time = slots.time(slot);
        int minute = board.times().minute(time);
        int freeUntil = board.plan().freeUntil(requirement, board.times().day(time), minute);
        int free = Math.min(freeUntil - minute, slots.minutesLeft(slot));
        int minutes = piece.isLengthLocked() ? piece.minutes : length(requirement, free, missing);
        if (freeUntil < 0 || minutes > free || minutes <= 0) {
            return 0;
        }
        if (!findBest(piece, time, slots.rooms(slot), minutes)) {
            return 0;
        }
        board.tryAt(piece, time, bestRoom, bestTeam, minutes);
        draft.put(piece, time, bestRoom, bestTeam, minutes);
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
    private boolean findBest(Piece piece, int time, int[] rooms, int minutes) {
        Team[] teams = piece.teams();
        int roomCount = piece.isRoomLocked() ? 1 : Math.max(1, rooms.length);
        int teamCount = piece.isTeamLocked() ? 1 : Math.max(1, teams.length);
        long hardBefore = board.cost(Level.HARD);
        long bestSoft = Long.MAX_VALUE;
        long pairs = (long) roomCount * teamCount;
        long stride = Math.max(1, pairs / MOST_TRIALS);
        for (long pair = 0; pair < pairs; pair += stride) {
            int room = piece.isRoomLocked()
                    ? piece.room
                    : rooms.length == 0 ? Piece.NO_ROOM : rooms[(int) (pair / teamCount)];
            Team team = piece.isTeamLocked() || teams.length == 0 ? piece.team : teams[(int) (pair % teamCount)];
            board.beginTrial();
            board.tryAt(piece, time, room, team, minutes);
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
