package org.harmonogram.search;

import java.util.Arrays;

/**
 * What a {@link BestDates} has come to so far: for each state the cheapest way known, and in which order they are to be gone
 * on from (E. W. Dijkstra, A Note on Two Problems in Connexion with Graphs, 1959). In arrays, because there are many. Used
 * again and again; not thread-safe.
 */
final class Labels {

    /** No label: where a way begins. */
    static final int NONE = -1;

    private static final int FIRST_CAPACITY = 1 << 12;
    /** The table has so many times as many places as there are labels at most. */
    private static final int SPARE = 4;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] states = new long[FIRST_CAPACITY];
    private double[] costs = new double[FIRST_CAPACITY];
    private int[] befores = new int[FIRST_CAPACITY];
    private int[] parts = new int[FIRST_CAPACITY];
    private int size;

    /** Position of the label of a state, by hash of the state; open addressing. */
    private int[] table = new int[SPARE * FIRST_CAPACITY];

    /** A binary heap of labels, the least bound first. A label may be in it again with a lower one. */
    private int[] heap = new int[FIRST_CAPACITY];

    private double[] bounds = new double[FIRST_CAPACITY];
    private int heapSize;
    private boolean[] done = new boolean[FIRST_CAPACITY];

    /** Forgets all. */
    void clear() {
        size = 0;
        heapSize = 0;
        Arrays.fill(table, NONE);
    }

    /** How many states have been reached. */
    int size() {
        return size;
    }

    long state(int label) {
        return states[label];
    }

    double cost(int label) {
        return costs[label];
    }

    /** The label it was reached from. */
    int before(int label) {
        return befores[label];
    }

    /** What was laid last, as it was offered. */
    int part(int label) {
        return parts[label];
    }

    /**
     * A way to a state, kept if there is none as cheap.
     *
     * @param bound what the whole will cost at least
     * @param part what is laid last
     */
    void offer(long state, double cost, double bound, int before, int part) {
        int at = find(state);
        int label = table[at];
        if (label == NONE) {
            label = add(state, at);
        } else if (costs[label] <= cost) {
            return;
        }
        costs[label] = cost;
        befores[label] = before;
        parts[label] = part;
        push(label, bound);
    }

    /** The label to go on from next, each once; {@link #NONE} if there is none left. */
    int next() {
        while (heapSize > 0) {
            int label = heap[0];
            heapSize--;
            sink(heap[heapSize], bounds[heapSize]);
            if (!done[label]) {
                done[label] = true;
                return label;
            }
        }
        return NONE;
    }

    private int find(long state) {
        int mask = table.length - 1;
        int at = (int) ((state * SPREAD) >>> Integer.SIZE) & mask;
        while (table[at] != NONE && states[table[at]] != state) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private int add(long state, int at) {
        if (size == states.length) {
            grow();
            return add(state, find(state));
        }
        table[at] = size;
        states[size] = state;
        done[size] = false;
        return size++;
    }

    private void grow() {
        int capacity = 2 * size;
        states = Arrays.copyOf(states, capacity);
        costs = Arrays.copyOf(costs, capacity);
        befores = Arrays.copyOf(befores, capacity);
        parts = Arrays.copyOf(parts, capacity);
        done = Arrays.copyOf(done, capacity);
        table = new int[SPARE * capacity];
        Arrays.fill(table, NONE);
        for (int label = 0; label < size; label++) {
            table[find(states[label])] = label;
        }
    }

    private void push(int label, double bound) {
        if (heapSize == heap.length) {
            heap = Arrays.copyOf(heap, 2 * heapSize);
            bounds = Arrays.copyOf(bounds, 2 * heapSize);
        }
        int at = heapSize++;
        while (at > 0 && bounds[(at - 1) / 2] > bound) {
            moveTo(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
        heap[at] = label;
        bounds[at] = bound;
    }

    /** Puts a label into the gap at the top, and moves it down to where it belongs. */
    private void sink(int label, double bound) {
        int at = 0;
        int child = 1;
        while (child < heapSize) {
            if (child + 1 < heapSize && bounds[child + 1] < bounds[child]) {
                child++;
            }
            if (bounds[child] >= bound) {
                break;
            }
            moveTo(at, child);
            at = child;
            child = 2 * at + 1;
        }
        heap[at] = label;
        bounds[at] = bound;
    }

    private void moveTo(int at, int from) {
        heap[at] = heap[from];
        bounds[at] = bounds[from];
    }
}
