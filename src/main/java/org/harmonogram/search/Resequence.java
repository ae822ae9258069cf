package org.harmonogram.search;

import java.util.random.RandomGenerator;

/**
 * Moves topics along the line of an edition's units: a stretch of one topic goes elsewhere and what lies between shifts
 * up, two stretches change places, or two single units do. Sessions are cut anew where they come to lie, so that a topic
 * with odd hours may end in the middle of a window and the next one begin there.
 */
final class Resequence implements Neighbourhood {

    private int[] kept = new int[64];

    @Override
    public String name() {
        return "resequence";
    }

    @Override
    public boolean isUseful(Board board) {
        return Line.couldMoveOn(board);
    }

    @Override
    public int effort() {
        return 3;
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        Piece piece = Pick.placedPiece(board, random);
        if (piece == null) {
            return false;
        }
        Line line = board.line(piece.requirement());
        int length = line.read(Reading.AS_IT_LIES);
        if (length == 0) {
            return false;
        }
        if (kept.length < length) {
            kept = new int[length];
        }
        int[] places = line.places();
        int a = random.nextInt(length);
        int b = random.nextInt(length);
        switch (random.nextInt(4)) {
            case 0 -> swapUnits(places, a, b);
            case 1 -> swapStretches(places, length, Math.min(a, b), Math.max(a, b));
            default -> moveStretch(places, length, a, b);
        }
        return line.write(draft) && !draft.isEmpty();
    }

    private static void swapUnits(int[] places, int a, int b) {
        int topic = places[a];
        places[a] = places[b];
        places[b] = topic;
    }

    private void moveStretch(int[] places, int length, int from, int to) {
        int start = stretchStart(places, from);
        int end = stretchEnd(places, length, from);
        if (to < start) {
            rotate(places, to, start, end);
        } else if (to >= end) {
            rotate(places, start, end, to + 1);
        }
    }

    private void swapStretches(int[] places, int length, int first, int second) {
        int start = stretchStart(places, first);
        int end = stretchEnd(places, length, first);
        int secondStart = stretchStart(places, second);
        int secondEnd = stretchEnd(places, length, second);
        if (end > secondStart) {
            return;
        }
        rotate(places, start, secondStart, secondEnd);
        int moved = start + secondEnd - secondStart;
        rotate(places, moved, moved + end - start, secondEnd);
    }

    /** Puts {@code [middle, end)} before {@code [start, middle)}. */
    private void rotate(int[] places, int start, int middle, int end) {
        System.arraycopy(places, start, kept, 0, middle - start);
        System.arraycopy(places, middle, places, start, end - middle);
        System.arraycopy(kept, 0, places, start + end - middle, middle - start);
    }

    private static int stretchStart(int[] places, int at) {
        int start = at;
        while (start > 0 && places[start - 1] == places[at]) {
            start--;
        }
        return start;
    }

    private static int stretchEnd(int[] places, int length, int at) {
        int end = at + 1;
        while (end < length && places[end] == places[at]) {
            end++;
        }
        return end;
    }
}
