package org.harmonogram.search;

import java.util.ArrayList;
import java.util.List;
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

    /** So many pairs of a free room and a free team are tried at most. */
    private static final int MOST_TRIALS = 60;
    /** So many teams in one room, if there are more pairs than that. */
    private static final int MOST_TEAMS = 40;

    private final Board board;
    private final Draft draft;

    /** What is free at the place looked at. */
    private final List<Integer> freeRooms = new ArrayList<>();

    private final List<Team> freeTeams = new ArrayList<>();

    private int bestRoom;
    private Team bestTeam = Team.NOBODY;
    private long bestSoft;

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
        collectFree(piece, time, rooms, minutes);
        bestSoft = Long.MAX_VALUE;
        if ((long) freeRooms.size() * freeTeams.size() <= MOST_TRIALS) {
            for (int room : freeRooms) {
                tryTeams(piece, time, room, minutes, freeTeams.size());
            }
            return bestSoft < Long.MAX_VALUE;
        }
        int teams = Math.min(MOST_TEAMS, freeTeams.size());
        int trials = MOST_TRIALS;
        int next = 0;
        for (; next < freeRooms.size() && trials > 0 && bestSoft == Long.MAX_VALUE; next++) {
            tryTeams(piece, time, freeRooms.get(next), minutes, teams);
            trials -= teams;
        }
        for (; next < freeRooms.size() && trials > 0; next++, trials--) {
            tryPair(piece, time, freeRooms.get(next), bestTeam, minutes);
        }
        return bestSoft < Long.MAX_VALUE;
    }

    /** Lists rooms and teams that are not surely out of the question there. */
    private void collectFree(Piece piece, int time, int[] rooms, int minutes) {
        freeRooms.clear();
        freeTeams.clear();
        if (piece.isRoomLocked() || rooms.length == 0) {
            addRoom(piece, time, piece.isRoomLocked() ? piece.room : Piece.NO_ROOM, minutes);
        }
        for (int i = 0; i < rooms.length && !piece.isRoomLocked(); i++) {
            addRoom(piece, time, rooms[i], minutes);
        }
        if (freeRooms.isEmpty()) {
            return;
        }
        Team[] teams = piece.teams();
        if (piece.isTeamLocked() || teams.length == 0) {
            addTeam(piece, time, piece.team, minutes);
        }
        for (int i = 0; i < teams.length && !piece.isTeamLocked(); i++) {
            addTeam(piece, time, teams[i], minutes);
        }
        board.spend((rooms.length + teams.length) / 16);
    }

    private void addRoom(Piece piece, int time, int room, int minutes) {
        if (!board.isObstructed(piece, time, minutes, room, Team.NOBODY)) {
            freeRooms.add(room);
        }
    }

    private void addTeam(Piece piece, int time, Team team, int minutes) {
        if (!board.isObstructed(piece, time, minutes, Piece.NO_ROOM, team)) {
            freeTeams.add(team);
        }
    }

    /** Tries so many of the free teams in a room: first the one last found best, then others, spread evenly. */
    private void tryTeams(Piece piece, int time, int room, int minutes, int count) {
        int size = freeTeams.size();
        Team last = bestTeam;
        if (count < size && freeTeams.contains(last)) {
            tryPair(piece, time, room, last, minutes);
        }
        for (int i = 0; i < count; i++) {
            int at = (int) ((long) i * size / count) + piece.requirement().index();
            tryPair(piece, time, room, freeTeams.get(count < size ? at % size : i), minutes);
        }
    }

    private void tryPair(Piece piece, int time, int room, Team team, int minutes) {
        long hardBefore = board.cost(Level.HARD);
        board.beginTrial();
        board.tryAt(piece, time, room, team, minutes);
        if (board.cost(Level.HARD) <= hardBefore && board.cost(Level.SOFT) < bestSoft) {
            bestSoft = board.cost(Level.SOFT);
            bestRoom = room;
            bestTeam = team;
        }
        board.endTrial();
    }
}
