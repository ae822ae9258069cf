package org.harmonogram.solver;

import java.time.Duration;
import java.util.function.Consumer;
import org.harmonogram.domain.SolveSettings;
import org.jspecify.annotations.Nullable;

/**
 * How long to look, and who is told. The first limit reached ends the search; it also ends where nothing can be better.
 *
 * @param time at most this long; {@code null}: no limit
 * @param unimproved stop after this long without a better plan; {@code null}: no limit
 * @param steps at most this many steps of the search, one being one change tried; same plan, seed and steps, with one
 *     thread, give the same result on every machine; {@code null}: no limit
 * @param seed of the random numbers
 * @param threads searches side by side, each with random numbers of its own, from 1; they go on from the best of all
 * @param mode how moves are scored and checked
 * @param settings how plans are looked for
 * @param progress told of every better plan and at least once a second; called by the solving thread, must return soon
 */
public record SolveOptions(
        @Nullable Duration time,
        @Nullable Duration unimproved,
        @Nullable Long steps,
        long seed,
        int threads,
        Mode mode,
        SearchSettings settings,
        Consumer<Progress> progress) {

    /** Half a minute, five seconds without a better plan, seed 1, one thread, nobody told. */
    public static final SolveOptions DEFAULT = new SolveOptions(
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            null,
            1,
            1,
            Mode.COUNTERS,
            SearchSettings.DEFAULT,
            progress -> {});

    /** How moves are scored and checked. */
    public enum Mode {
        /** By the counters of the rules; what users want. */
        COUNTERS,
        /** By the constraint streams; slower, for comparison. */
        STREAMS,
        /** By the counters, each score compared with the constraint streams; very slow, for tests. */
        FULL_ASSERT
    }

    /** @throws IllegalArgumentException if a limit is not above zero, there is none at all, or there are no threads */
    public SolveOptions {
        requirePositive(time, "time");
        requirePositive(unimproved, "unimproved");
        if (steps != null && steps < 0) {
            throw new IllegalArgumentException("(steps) is (%d): it must be at least 0.".formatted(steps));
        }
        if (threads < 1) {
            throw new IllegalArgumentException("(threads) is (%d): it must be at least 1.".formatted(threads));
        }
        if (time == null && unimproved == null && steps == null) {
            throw new IllegalArgumentException("A search without time, unimproved time or steps never ends.");
        }
    }

    private static void requirePositive(@Nullable Duration duration, String name) {
        if (duration != null && (duration.isNegative() || duration.isZero())) {
            throw new IllegalArgumentException("(%s) is (%s): it must be above zero.".formatted(name, duration));
        }
    }

    /** The defaults with what a plan says about solving. If it says how much time, all of it is used unless it
     * says more. */
    public static SolveOptions of(SolveSettings settings) {
        SolveOptions options = DEFAULT;
        Duration time = settings.time();
        if (time != null) {
            options = options.withTime(time).withUnimproved(null);
        }
        Duration unimproved = settings.unimproved();
        if (unimproved != null) {
            options = options.withUnimproved(unimproved);
        }
        Long seed = settings.seed();
        return seed == null ? options : options.withSeed(seed);
    }

    /** These options with another limit of time. */
    public SolveOptions withTime(@Nullable Duration newTime) {
        return new SolveOptions(newTime, unimproved, steps, seed, threads, mode, settings, progress);
    }

    /** These options with another limit of time without a better plan. */
    public SolveOptions withUnimproved(@Nullable Duration newUnimproved) {
        return new SolveOptions(time, newUnimproved, steps, seed, threads, mode, settings, progress);
    }

    /** These options with a limit of steps only, so that the result is the same on every machine. */
    public SolveOptions withStepsOnly(long newSteps) {
        return new SolveOptions(null, null, newSteps, seed, threads, mode, settings, progress);
    }

    /** These options with another seed. */
    public SolveOptions withSeed(long newSeed) {
        return new SolveOptions(time, unimproved, steps, newSeed, threads, mode, settings, progress);
    }

    /** These options with so many searches side by side. */
    public SolveOptions withThreads(int newThreads) {
        return new SolveOptions(time, unimproved, steps, seed, newThreads, mode, settings, progress);
    }

    /** These options with another way of looking for plans. */
    public SolveOptions withSettings(SearchSettings newSettings) {
        return new SolveOptions(time, unimproved, steps, seed, threads, mode, newSettings, progress);
    }

    /** These options with another way of scoring. */
    public SolveOptions withMode(Mode newMode) {
        return new SolveOptions(time, unimproved, steps, seed, threads, newMode, settings, progress);
    }

    /** These options with somebody told. */
    public SolveOptions withProgress(Consumer<Progress> newProgress) {
        return new SolveOptions(time, unimproved, steps, seed, threads, mode, settings, newProgress);
    }
}
