package org.harmonogram.search;

import java.util.Arrays;

/**
 * The cheapest order of topics along a line, by dynamic programming over sets of topics (M. Held, R. M. Karp, A Dynamic
 * Programming Approach to Sequencing Problems, 1962): which topics have been laid out, and how many places were left free,
 * says where the next one begins. Used again and again; not thread-safe.
 */
final class BestOrder {

    /** What is asked of the topics to be ordered. */
    interface Topics {

        /** How many there are. */
        int size();

        /** How many places one takes, at least 1. */
        int units(int topic);

        /** The topics, as bits, that must all come before it. */
        int mustPrecede(int topic);

        /** What it costs that a topic comes after those already there, as bits. */
        float order(int topic, int before);

        /** What it costs to begin a topic at a place; infinite if it cannot lie there. */
        float at(int topic, int place);

        /** Begins a topic at a place. */
        void write(int topic, int place);
    }

    private static final int MOST_FREE = 8;

    /** The step that leaves places free. */
    private static final byte FREE = -1;

    /** By set of topics, then by places left free so far. */
    private final float[] best;

    private final byte[] lastStep;
    private final byte[] lastFree;
    private final int[] units;
    private int width;
    private int end;

    /** @param mostTopics that will be ordered at once: memory doubles with each */
    BestOrder(int mostTopics) {
        best = new float[(1 << mostTopics) * (MOST_FREE + 1)];
        lastStep = new byte[best.length];
        lastFree = new byte[best.length];
        units = new int[1 << mostTopics];
    }

    /**
     * Finds the cheapest order.
     *
     * @param length how many places there are
     * @return {@code false} if there is none
     */
    boolean find(Topics topics, Line line, int length) {
        int all = (1 << topics.size()) - 1;
        for (int set = 1; set <= all; set++) {
            units[set] = units[set & (set - 1)] + topics.units(Integer.numberOfTrailingZeros(set));
        }
        int free = Math.min(MOST_FREE, length - units[all]);
        if (free < 0) {
            return false;
        }
        width = free + 1;
        Arrays.fill(best, 0, (all + 1) * width, Float.POSITIVE_INFINITY);
        best[0] = 0;
        for (int set = 0; set < all; set++) {
            for (int left = 0; left < width; left++) {
                if (best[set * width + left] < Float.POSITIVE_INFINITY) {
                    goOn(topics, set, left);
                    leaveFree(line, length, set, left);
                }
            }
        }
        end = cheapest(all);
        return best[end] < Float.POSITIVE_INFINITY;
    }

    private void goOn(Topics topics, int set, int left) {
        float cost = best[set * width + left];
        for (int topic = 0; topic < topics.size(); topic++) {
            int bit = 1 << topic;
            if ((set & bit) == 0 && (topics.mustPrecede(topic) & ~set) == 0) {
                float next = cost + topics.at(topic, units[set] + left) + topics.order(topic, set);
                int to = (set | bit) * width + left;
                if (next < best[to]) {
                    best[to] = next;
                    lastStep[to] = (byte) topic;
                }
            }
        }
    }

    /** Leaves one place free, or the rest of the day. What idle windows cost is seen when all is done. */
    private void leaveFree(Line line, int length, int set, int left) {
        int place = units[set] + left;
        int most = width - 1 - left;
        if (most == 0 || place >= length) {
            return;
        }
        int at = set * width + left;
        leave(at, 1);
        int next = place + 1;
        while (next < length && line.dayOf(next) == line.dayOf(place)) {
            next++;
        }
        if (next - place <= most) {
            leave(at, next - place);
        }
    }

    private void leave(int at, int places) {
        int to = at + places;
        if (best[at] < best[to]) {
            best[to] = best[at];
            lastStep[to] = FREE;
            lastFree[to] = (byte) places;
        }
    }

    private int cheapest(int set) {
        int found = set * width;
        for (int at = found; at < (set + 1) * width; at++) {
            found = best[at] < best[found] ? at : found;
        }
        return found;
    }

    /** Writes the order found to the line. */
    void write(Topics topics, Line line, int length) {
        Arrays.fill(line.places(), 0, length, Line.FREE);
        int at = end;
        while (at > 0) {
            if (lastStep[at] == FREE) {
                at -= lastFree[at];
            } else {
                int set = at / width & ~(1 << lastStep[at]);
                int left = at % width;
                topics.write(lastStep[at], units[set] + left);
                at = set * width + left;
            }
        }
    }
}
