package org.harmonogram.search;

import java.util.random.RandomGenerator;
import org.harmonogram.domain.Level;
import org.harmonogram.rules.Probe;

/**
 * Looks for the start and room of a session that has been taken away, with its team and at its length, where it costs least. What
 * places cost is blurred by the temperature, so that the same question has different answers: with the whole temperature a place would be
 * chosen as often as an annealing would be found there (heat bath). Not thread-safe.
 */
final class CheapestPlace {

    /** Of more slots only so many, drawn by chance, are looked at. */
    private static final int MOST_SLOTS = 64;

    /** Rooms tried in a slot beside the session's own. */
    private static final int OTHER_ROOMS = 4;

    /** Of the temperature: what is found is accepted or refused by it once more. */
    private static final double BLUR = 0.5;

    private final Board board;
    private final RandomGenerator random;
    private final double blur;
    private final Probe probe;

    private int bestTime;
    private int bestRoom;
    private long bestHard;
    private double bestSoft;

    /** What is being looked at. */
    private int time;

    private int day;
    private int minute;
    /** Whether the probe is at that start. */
    private boolean isStarted;

    /** @param temperature of the annealing, in soft cost; 0: nothing is blurred */
    CheapestPlace(Board board, RandomGenerator random, double temperature) {
        this.board = board;
        this.random = random;
        this.blur = BLUR * temperature;
        this.probe = board.plan().probe();
    }

    /** Looks for the place of a piece that lies nowhere; {@code false}: none is free of hard rules that are surely broken. */
    boolean find(Piece piece) {
        bestTime = Times.NONE;
        bestHard = Long.MAX_VALUE;
        bestSoft = Double.MAX_VALUE;
        int[] open = piece.openSlots();
        boolean isAll = open.length <= MOST_SLOTS;
        for (int i = 0; i < Math.min(open.length, MOST_SLOTS); i++) {
            lookAt(piece, isAll ? open[i] : open[random.nextInt(open.length)]);
        }
        return bestTime != Times.NONE;
    }

    private void lookAt(Piece piece, int slot) {
        Slots slots = piece.slots();
        time = slots.time(slot);
        if (piece.minutes > slots.minutesLeft(slot)
                || board.isObstructed(piece, time, piece.minutes, Piece.NO_ROOM, piece.team)) {
            return;
        }
        day = board.times().day(time);
        minute = board.times().minute(time);
        isStarted = false;
        int[] rooms = slots.rooms(slot);
        if (piece.isRoomLocked() || slots.hasRoom(slot, piece.room)) {
            consider(piece, piece.room);
        } else if (rooms.length == 0) {
            consider(piece, Piece.NO_ROOM);
        }
        for (int i = 0; i < OTHER_ROOMS && rooms.length > 0 && !piece.isRoomLocked(); i++) {
            int room = Pick.suitable(piece, rooms, random);
            if (room != piece.room) {
                consider(piece, room);
            }
        }
    }

    private void consider(Piece piece, int room) {
        if (room != Piece.NO_ROOM && isTaken(piece, room)) {
            return;
        }
        if (!isStarted) {
            isStarted = true;
            probe.start(piece.twin, day, minute, piece.minutes, board.trainers(piece, piece.team));
        }
        probe.enter(room);
        board.spend(1);
        long hard = probe.cost(Level.HARD);
        double soft = probe.cost(Level.SOFT) - blur * gumbel();
        if (hard < bestHard || (hard == bestHard && soft < bestSoft)) {
            bestHard = hard;
            bestSoft = soft;
            bestTime = time;
            bestRoom = room;
        }
    }

    private boolean isTaken(Piece piece, int room) {
        return board.plan().occupancy().isRoomObstructed(day, minute, minute + piece.minutes, room, board.leaving());
    }

    /** The greatest of costs blurred so is each with the probability that its own cost has in a heat bath (E. J. Gumbel). */
    private double gumbel() {
        return blur == 0 ? 0 : -Math.log(-Math.log(random.nextDouble()));
    }

    /** The start found, as {@link Times} numbers it. */
    int time() {
        return bestTime;
    }

    /** The room found, by position in the plan; negative: none. */
    int room() {
        return bestRoom;
    }
}
