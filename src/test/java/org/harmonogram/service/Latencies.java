package org.harmonogram.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long things took, and what share of them took how long. Thread-safe. */
final class Latencies {

    private static final double NANOSECONDS_OF_MILLISECOND = 1e6;

    private final List<Long> nanoseconds = new ArrayList<>();
    private int failures;

    synchronized void add(long duration) {
        nanoseconds.add(duration);
    }

    /** Something did not succeed; it has no time. */
    synchronized void addFailure() {
        failures++;
    }

    synchronized int failures() {
        return failures;
    }

    synchronized int count() {
        return nanoseconds.size();
    }

    /**
     * The time that this share of all did not exceed, in milliseconds: one of those measured (nearest rank). Not a number if there is
     * none.
     *
     * @param share above 0, at most 1
     */
    synchronized double milliseconds(double share) {
        if (nanoseconds.isEmpty()) {
            return Double.NaN;
        }
        List<Long> sorted = new ArrayList<>(nanoseconds);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1) / NANOSECONDS_OF_MILLISECOND;
    }

    static final String COLUMNS = """
            | what | count | failed | p50, ms | p99, ms | max, ms |
            |---|--:|--:|--:|--:|--:|""";

    /** The row of a table under {@link #COLUMNS}. */
    String row(String what) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %d | %.1f | %.1f | %.1f |",
                what,
                count(),
                failures(),
                milliseconds(0.5),
                milliseconds(0.99),
                milliseconds(1));
    }
}
