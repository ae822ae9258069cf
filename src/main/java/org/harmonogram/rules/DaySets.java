package org.harmonogram.rules;

/** A set of days for each of many things; all questions are answered in a few steps per 64 days of the plan. */
final class DaySets {

    private static final int WORD = 64;

    private final int words;
    private final long[] bits;
    private final int[] sizes;

    DaySets(int things, int days) {
        words = (days + WORD - 1) / WORD;
        bits = new long[things * words];
        sizes = new int[things];
    }

    boolean has(int thing, int day) {
        return (bits[thing * words + day / WORD] & bit(day)) != 0;
    }

    void add(int thing, int day) {
        if (!has(thing, day)) {
            bits[thing * words + day / WORD] |= bit(day);
            sizes[thing]++;
        }
    }

    void remove(int thing, int day) {
        if (has(thing, day)) {
            bits[thing * words + day / WORD] &= ~bit(day);
            sizes[thing]--;
        }
    }

    /** How many days the thing has. */
    int size(int thing) {
        return sizes[thing];
    }

    /** How many days the thing has after one day and before another. */
    int between(int thing, int after, int before) {
        int count = 0;
        for (int word = (after + 1) / WORD; word * WORD < before; word++) {
            long mask = -1L;
            if (word * WORD <= after) {
                mask &= -1L << (after + 1 - word * WORD);
            }
            if (before - word * WORD < WORD) {
                mask &= bit(before) - 1;
            }
            count += Long.bitCount(bits[thing * words + word] & mask);
        }
        return count;
    }

    private static long bit(int day) {
        return 1L << day % WORD;
    }
}
