package org.harmonogram.search;

import java.util.random.RandomGenerator;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.Team;
import org.jspecify.annotations.Nullable;

/** Random choices that several neighbourhoods make. */
final class Pick {

    private static final int TRIES = 8;

    private static final int ROOM_TRIES = 4;

    /** As long as something is missing, one time in so many a piece of it is picked. */
    private static final int MISSING_ONE_IN = 16;

    private static final int ANYWHERE_ONE_IN = 8;

    private Pick() {}

    /** A piece that is placed, or that its requirement still needs; {@code null} if none was hit upon. */
    static @Nullable Piece piece(Board board, RandomGenerator random) {
        Shortfall shortfall = board.shortfall();
        if (!shortfall.isEmpty() && random.nextInt(MISSING_ONE_IN) == 0) {
            return shortfall.piece(random.nextInt(shortfall.size()));
        }
        for (int i = 0; i < TRIES && board.size() > 0; i++) {
            Piece piece = board.focus().pick(random);
            if (piece.isPlaced()
                    || board.placedMinutes(piece.requirement())
                            < piece.requirement().requiredMinutes()) {
                return piece;
            }
        }
        return null;
    }

    /** A piece that is placed; {@code null} if none was hit upon. */
    static @Nullable Piece placedPiece(Board board, RandomGenerator random) {
        for (int i = 0; i < TRIES && board.size() > 0; i++) {
            Piece piece = board.focus().pick(random);
            if (piece.isPlaced()) {
                return piece;
            }
        }
        return null;
    }

    /** A piece that is placed, to change places with one in focus: now and then from anywhere else on the board. */
    static @Nullable Piece otherPlacedPiece(Board board, RandomGenerator random) {
        if (random.nextInt(ANYWHERE_ONE_IN) > 0) {
            return placedPiece(board, random);
        }
        for (int i = 0; i < TRIES && board.size() > 0; i++) {
            Piece piece = board.focus().pickAnywhere(random);
            if (piece.isPlaced()) {
                return piece;
            }
        }
        return null;
    }

    /** A slot for the piece, of those in which it could be at all; -1 if there is none. */
    static int slot(Piece piece, RandomGenerator random) {
        int[] open = piece.openSlots();
        return open.length == 0 ? -1 : open[random.nextInt(open.length)];
    }

    /**
     * A room of the slot's day for the piece: the present one half of the time, if it is listed there, else hardly ever one
     * that is too small or lacks something.
     */
    static int room(Piece piece, int slot, RandomGenerator random) {
        if (piece.isRoomLocked()) {
            return piece.room;
        }
        int[] rooms = piece.slots().rooms(slot);
        if (rooms.length == 0) {
            return Piece.NO_ROOM;
        }
        if (random.nextBoolean() && piece.slots().hasRoom(slot, piece.room)) {
            return piece.room;
        }
        return suitable(piece, rooms, random);
    }

    /** One of the rooms, hardly ever one that is too small for the piece or lacks something; there must be some. */
    static int suitable(Piece piece, int[] rooms, RandomGenerator random) {
        int room = rooms[random.nextInt(rooms.length)];
        for (int i = 0; i < ROOM_TRIES && !piece.suits(room); i++) {
            room = rooms[random.nextInt(rooms.length)];
        }
        return room;
    }

    /** The room wanted, if the piece may use it, else its present one. */
    static int roomOr(Piece piece, int wanted) {
        return wanted >= 0 && piece.mayUse(wanted) ? wanted : piece.room;
    }

    /** Any team that may lead the piece. */
    static Team team(Piece piece, RandomGenerator random) {
        Team[] teams = piece.teams();
        return teams.length == 0 || piece.isTeamLocked() ? piece.team : teams[random.nextInt(teams.length)];
    }

    /** The team wanted, if the piece may have it, else its present one. */
    static Team teamOr(Piece piece, Team wanted) {
        return piece.mayHave(wanted) ? wanted : piece.team;
    }

    /** Whether sessions of the requirement may have that length. */
    static boolean isLegal(Requirement requirement, int minutes) {
        return minutes >= requirement.leastMinutes()
                && minutes <= requirement.mostMinutes()
                && (minutes - requirement.leastMinutes()) % requirement.quantumMinutes() == 0;
    }
}
