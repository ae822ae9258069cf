package org.harmonogram.search;

import java.util.List;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.planning.Start;

/** All that an edition has on one date goes to another date, and what it has there comes back. */
final class ShiftDay implements Neighbourhood {

    @Override
    public String name() {
        return "shift-day";
    }

    @Override
    public boolean isUseful(Board board) {
        return board.structure().plan().editions().stream()
                .anyMatch(edition -> board.structure().days(edition).days().size() > 1);
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        Piece piece = Pick.placedPiece(board, random);
        if (piece == null) {
            return false;
        }
        List<Edition> editions = piece.requirement().editions();
        Edition edition = editions.get(random.nextInt(editions.size()));
        List<Day> days = board.structure().days(edition).days();
        if (days.size() < 2) {
            return false;
        }
        int from = board.start(piece.time).epochDay();
        int to = Math.toIntExact(days.get(random.nextInt(days.size())).date().toEpochDay());
        if (from == to) {
            return false;
        }
        for (Piece other : EditionPieces.of(board, edition)) {
            Start start = board.start(other.time);
            if (start.epochDay() == from) {
                shift(board, other, new Start(to, start.minute()), draft);
            } else if (start.epochDay() == to) {
                shift(board, other, new Start(from, start.minute()), draft);
            }
        }
        return !draft.isEmpty();
    }

    /** Keeps the time of day where the other date's grid has it, else stays; takes a listed room. */
    private static void shift(Board board, Piece piece, Start start, Draft draft) {
        int time = board.times().find(start);
        if (!piece.isStartLocked() && time != Times.NONE && piece.fits(time)) {
            draft.move(piece, time, roomThere(piece, piece.slots().find(time)));
        }
    }

    private static int roomThere(Piece piece, int slot) {
        int[] rooms = piece.slots().rooms(slot);
        return piece.isRoomLocked() || rooms.length == 0 || piece.slots().hasRoom(slot, piece.room)
                ? piece.room
                : rooms[0];
    }
}
