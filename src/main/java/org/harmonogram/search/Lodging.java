package org.harmonogram.search;

import java.util.random.RandomGenerator;

/** Rooms for the sessions of a draft that go to other starts. */
final class Lodging {

    private static final int NOWHERE = -2;
    private static final int[] NO_CHOICE = {};

    private Lodging() {}

    /**
     * Gives each session of a draft its own room where that is free then, else any free room that suits it. Those before it in
     * the draft choose first.
     *
     * @return the position of the first that found none; -1: all have
     */
    static int assign(Board board, Draft draft, RandomGenerator random) {
        board.markLeaving(draft, true);
        int homeless = -1;
        for (int i = 0; i < draft.size() && homeless < 0; i++) {
            int room = find(board, draft, i, random);
            if (room == NOWHERE) {
                homeless = i;
            } else {
                draft.setRoom(i, room);
            }
        }
        board.markLeaving(draft, false);
        return homeless;
    }

    private static int find(Board board, Draft draft, int i, RandomGenerator random) {
        Piece piece = draft.piece(i);
        int slot = piece.slots().find(draft.time(i));
        int[] rooms =
                slot < 0 || piece.isRoomLocked() ? NO_CHOICE : piece.slots().rooms(slot);
        boolean mayStay = rooms.length == 0 || piece.slots().hasRoom(slot, piece.room);
        if (piece.room == Piece.NO_ROOM || (mayStay && isFree(board, draft, i, piece.room))) {
            return piece.room;
        }
        int begin = rooms.length == 0 ? 0 : random.nextInt(rooms.length);
        for (int j = 0; j < rooms.length; j++) {
            int room = rooms[(begin + j) % rooms.length];
            if (piece.suits(room) && isFree(board, draft, i, room)) {
                return room;
            }
        }
        return NOWHERE;
    }

    /** Whether neither those who stay nor those before in the draft have the room then. */
    private static boolean isFree(Board board, Draft draft, int i, int room) {
        Times times = board.times();
        int day = times.day(draft.time(i));
        int start = times.minute(draft.time(i));
        int end = start + draft.minutes(i);
        for (int j = 0; j < i; j++) {
            int other = times.minute(draft.time(j));
            if (draft.room(j) == room
                    && times.day(draft.time(j)) == day
                    && other < end
                    && start < other + draft.minutes(j)) {
                return false;
            }
        }
        return !board.plan().occupancy().isRoomObstructed(day, start, end, room, board.leaving());
    }
}
