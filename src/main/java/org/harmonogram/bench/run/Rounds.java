package org.harmonogram.bench.run;

import java.time.Duration;
import org.harmonogram.bench.suite.RunLimits;
import org.jspecify.annotations.Nullable;

/** How far a suite has come, and how long it will still take. Not thread-safe. */
final class Rounds {

    private final int total;
    private final int jobs;
    private final @Nullable Duration limit;
    private int done;
    private int kept;
    private Duration taken = Duration.ZERO;

    Rounds(int total, int jobs, RunLimits limits) {
        this.total = total;
        this.jobs = jobs;
        this.limit = limits.time();
    }

    /** A run that had been finished before. */
    void keep() {
        kept++;
        done++;
    }

    void finish(Duration wall) {
        done++;
        taken = taken.plus(wall);
    }

    SuiteProgress progress(RunResult last) {
        return new SuiteProgress(done, total, left(), last);
    }

    /** By the mean of the runs made so far; before the first, by the limit of time. */
    private @Nullable Duration left() {
        int made = done - kept;
        Duration each = made == 0 ? limit : taken.dividedBy(made);
        return each == null ? null : each.multipliedBy(total - done).dividedBy(jobs);
    }
}
