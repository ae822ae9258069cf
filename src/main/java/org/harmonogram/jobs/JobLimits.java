package org.harmonogram.jobs;

import java.time.Duration;

/**
 * How much there may be of what.
 *
 * @param unfinished jobs that wait or are at work, of all callers together, from 1
 * @param unfinishedOfCaller the same, of one caller, from 1
 * @param workers searches at a time in this process, from 0; 0: this process only takes jobs in
 * @param longest a job may search, by all workers together, whatever it asks for
 * @param kept how long ended jobs are kept
 * @param keptOfWorkspace how many ended jobs of a workspace are kept, from 1
 * @param saveEvery how often the best plan is saved at most
 * @param heartbeat how often a worker says that it is alive; after four times that it is taken to be dead
 */
public record JobLimits(
        int unfinished,
        int unfinishedOfCaller,
        int workers,
        Duration longest,
        Duration kept,
        int keptOfWorkspace,
        Duration saveEvery,
        Duration heartbeat) {

    /**
     * 1,000 unfinished jobs, 100 of one caller, as many workers as processors, an hour for each job; ended jobs for 30 days, 1,000 of a
     * workspace.
     */
    public static final JobLimits DEFAULT = new JobLimits(
            1000,
            100,
            Runtime.getRuntime().availableProcessors(),
            Duration.ofHours(1),
            Duration.ofDays(30),
            1000,
            Duration.ofSeconds(2),
            Duration.ofSeconds(5));

    /** @throws IllegalArgumentException if a number is too small or a duration not above zero */
    public JobLimits {
        requireAtLeast(1, unfinished, "unfinished");
        requireAtLeast(1, unfinishedOfCaller, "unfinishedOfCaller");
        requireAtLeast(0, workers, "workers");
        requireAtLeast(1, keptOfWorkspace, "keptOfWorkspace");
        requirePositive(longest, "longest");
        requirePositive(kept, "kept");
        requirePositive(saveEvery, "saveEvery");
        requirePositive(heartbeat, "heartbeat");
    }

    private static void requireAtLeast(int least, int number, String name) {
        if (number < least) {
            throw new IllegalArgumentException("(%s) is (%d): it must be at least %d.".formatted(name, number, least));
        }
    }

    private static void requirePositive(Duration duration, String name) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("(%s) is (%s): it must be above zero.".formatted(name, duration));
        }
    }
}
