package org.harmonogram.search;

import java.util.random.RandomGenerator;

/** Two placed sessions exchange their starts and rooms, or only their trainers. */
final class Swap implements Neighbourhood {

    private final boolean trainersOnly;

    Swap(boolean trainersOnly) {
        this.trainersOnly = trainersOnly;
    }

    @Override
    public String name() {
        return trainersOnly ? "swap-trainers" : "swap";
    }

    @Override
    public boolean isUseful(Board board) {
        return !trainersOnly || board.hasTeamsToChoose();
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        Piece a = Pick.placedPiece(board, random);
        Piece b = Pick.otherPlacedPiece(board, random);
        if (a == null || b == null || a == b) {
            return false;
        }
        return trainersOnly ? swapTrainers(a, b, draft) : swapPlaces(a, b, draft);
    }

    private static boolean swapTrainers(Piece a, Piece b, Draft draft) {
        if (a.team.equals(b.team) || !a.mayHave(b.team) || !b.mayHave(a.team)) {
            return false;
        }
        draft.put(a, a.time, a.room, b.team, a.minutes);
        draft.put(b, b.time, b.room, a.team, b.minutes);
        return true;
    }

    private static boolean swapPlaces(Piece a, Piece b, Draft draft) {
        if (a.isLike(b) || a.isStartLocked() || b.isStartLocked() || !a.fits(b.time) || !b.fits(a.time)) {
            return false;
        }
        draft.move(a, b.time, Pick.roomOr(a, b.room));
        draft.move(b, a.time, Pick.roomOr(b, a.room));
        return true;
    }
}
