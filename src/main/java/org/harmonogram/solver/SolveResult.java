package org.harmonogram.solver;

import java.time.Duration;
import java.util.Locale;
import org.harmonogram.check.Report;
import org.harmonogram.domain.Plan;

/**
 * What a search found.
 *
 * @param plan the plan with the best placements found
 * @param report that plan checked afresh
 * @param statistics how the search went
 */
public record SolveResult(Plan plan, Report report, Statistics statistics) {

    /** Why a search ended. */
    public enum End {
        /** The time was up. */
        TIME,
        /** No better plan was found for as long as was allowed. */
        UNIMPROVED,
        /** The steps were used up. */
        STEPS,
        /** Nothing can be better. */
        NOTHING_BETTER,
        /** Somebody stopped it. */
        STOPPED;

        /** The name in files and messages, such as {@code nothing-better}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How a search went.
     *
     * @param elapsed from start to end
     * @param moves changes tried
     * @param kept changes kept
     * @param end why it ended
     */
    public record Statistics(Duration elapsed, long moves, long kept, End end) {

        /** Changes tried a second; 0 if no time has passed. */
        public long movesPerSecond() {
            long millis = elapsed.toMillis();
            return millis == 0 ? 0 : moves * 1000 / millis;
        }
    }
}
