package org.harmonogram.solver;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Edition;
import org.harmonogram.planning.SessionAssignment;

/**
 * Moves topics along the line of an edition's units: a stretch of one topic goes elsewhere and what lies between shifts
 * up, two stretches change places, or two single units do. Sessions are cut anew where they come to lie, so that a topic
 * with odd hours may end in the middle of a window and the next one begin there.
 */
final class Resequence implements Neighbourhood {

    @Override
    public String name() {
        return "resequence";
    }

    @Override
    public int effort() {
        return 3;
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        SessionAssignment session = Pick.placedSession(board, random);
        if (session == null) {
            return false;
        }
        Edition edition = session.requirement().editions().get(0);
        Line line = board.line(edition);
        int[] cells = line.read();
        if (cells.length == 0) {
            return false;
        }
        switch (random.nextInt(4)) {
            case 0 -> swapUnits(cells, random);
            case 1 -> swapStretches(cells, random);
            default -> moveStretch(cells, random);
        }
        return line.write(draft) && !draft.isEmpty();
    }

    private static void swapUnits(int[] cells, RandomGenerator random) {
        int a = random.nextInt(cells.length);
        int b = random.nextInt(cells.length);
        int kept = cells[a];
        cells[a] = cells[b];
        cells[b] = kept;
    }

    private static void moveStretch(int[] cells, RandomGenerator random) {
        int from = random.nextInt(cells.length);
        int start = stretchStart(cells, from);
        int end = stretchEnd(cells, from);
        int to = random.nextInt(cells.length);
        if (to < start) {
            rotate(cells, to, start, end);
        } else if (to >= end) {
            rotate(cells, start, end, to + 1);
        }
    }

    private static void swapStretches(int[] cells, RandomGenerator random) {
        int a = random.nextInt(cells.length);
        int b = random.nextInt(cells.length);
        int first = Math.min(a, b);
        int second = Math.max(a, b);
        int start = stretchStart(cells, first);
        int end = stretchEnd(cells, first);
        int secondStart = stretchStart(cells, second);
        int secondEnd = stretchEnd(cells, second);
        if (end > secondStart) {
            return;
        }
        rotate(cells, start, secondStart, secondEnd);
        int moved = start + secondEnd - secondStart;
        rotate(cells, moved, moved + end - start, secondEnd);
    }

    /** Puts {@code [middle, end)} before {@code [start, middle)}. */
    private static void rotate(int[] cells, int start, int middle, int end) {
        int[] head = Arrays.copyOfRange(cells, start, middle);
        System.arraycopy(cells, middle, cells, start, end - middle);
        System.arraycopy(head, 0, cells, start + end - middle, head.length);
    }

    private static int stretchStart(int[] cells, int at) {
        int start = at;
        while (start > 0 && cells[start - 1] == cells[at]) {
            start--;
        }
        return start;
    }

    private static int stretchEnd(int[] cells, int at) {
        int end = at + 1;
        while (end < cells.length && cells[end] == cells[at]) {
            end++;
        }
        return end;
    }
}
