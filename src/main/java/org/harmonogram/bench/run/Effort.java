package org.harmonogram.bench.run;

import java.time.Duration;

/**
 * What a run took.
 *
 * @param elapsed of the solver, without the start of the JVM and the reading of the plan
 * @param processor time of all threads of the process, its start included
 * @param moves tried, in the solver's own measure; 0 where it has none
 * @param steps of the search, that is, moves kept; 0 where it has none
 * @param end why it ended, in a word or two
 * @param heapMegabytes most that was ever on the heap, garbage included, at least 0
 * @param residentMegabytes most that the process ever had in memory, where the system tells; else 0
 */
public record Effort(
        Duration elapsed,
        Duration processor,
        long moves,
        long steps,
        String end,
        long heapMegabytes,
        long residentMegabytes) {

    /** Nothing is known. */
    static final Effort UNKNOWN = new Effort(Duration.ZERO, Duration.ZERO, 0, 0, "failed", 0, 0);

    /** Moves tried a second; 0 if no time has passed. */
    public long movesPerSecond() {
        long millis = elapsed.toMillis();
        return millis == 0 ? 0 : moves * 1000 / millis;
    }
}
