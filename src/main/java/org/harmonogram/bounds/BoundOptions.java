package org.harmonogram.bounds;

import java.time.Duration;
import java.util.List;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/**
 * How long and how hard to prove.
 *
 * @param time longest time all together, above zero; what is proven by then is kept
 * @param workers strategies that search side by side, 1 to 64, each on a thread of its own; with one worker and only a
 *     {@code deterministicLimit} the same plan gives the same bound on every machine
 * @param deterministicLimit most work for each part of the proof, in CP-SAT's deterministic seconds, which on a usual machine
 *     take about as many real ones; absent: none
 * @param seed of CP-SAT's random choices, at least 0
 * @param hints placements to begin with, best those of a good plan; they never change what is proven, only how soon
 * @param known what some plan costs, by every rule: what is no cheaper need not be looked at, which makes proofs much sooner.
 *     If nothing is cheaper, this cost is the limit; so it has to be the cost of a plan that the limit is to hold for. Absent: none
 */
public record BoundOptions(
        Duration time,
        int workers,
        @Nullable Double deterministicLimit,
        int seed,
        List<Placement> hints,
        @Nullable Score known) {

    /** One minute, with two strategies, from nothing. */
    public static final BoundOptions DEFAULT = new BoundOptions(Duration.ofSeconds(60), 2, null, 1, List.of(), null);

    /** @throws IllegalArgumentException if a number is out of range */
    public BoundOptions {
        hints = List.copyOf(hints);
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("The time is (%s): it must be above zero.".formatted(time));
        }
        if (workers < 1 || workers > 64) {
            throw new IllegalArgumentException("(%d) workers: it must be 1 to 64.".formatted(workers));
        }
        if (seed < 0) {
            throw new IllegalArgumentException("The seed is (%d): it must be at least 0.".formatted(seed));
        }
        if (deterministicLimit != null && !(deterministicLimit > 0)) {
            throw new IllegalArgumentException(
                    "The deterministic limit is (%s): it must be above zero.".formatted(deterministicLimit));
        }
    }

    /** The same with another time. */
    public BoundOptions withTime(Duration newTime) {
        return new BoundOptions(newTime, workers, deterministicLimit, seed, hints, known);
    }

    /** The same with another number of strategies side by side. */
    public BoundOptions withWorkers(int newWorkers) {
        return new BoundOptions(time, newWorkers, deterministicLimit, seed, hints, known);
    }

    /** The same on one thread, and limited by work instead of time, so that it gives the same on every machine. */
    public BoundOptions withDeterministicLimit(double newLimit) {
        return new BoundOptions(Duration.ofDays(7), 1, newLimit, seed, hints, known);
    }

    /** The same with another seed. */
    public BoundOptions withSeed(int newSeed) {
        return new BoundOptions(time, workers, deterministicLimit, newSeed, hints, known);
    }

    /** The same beginning with these placements. */
    public BoundOptions withHints(List<Placement> newHints) {
        return new BoundOptions(time, workers, deterministicLimit, seed, newHints, known);
    }

    /** The same, knowing that some plan costs no more than this. */
    public BoundOptions withKnown(@Nullable Score newKnown) {
        return new BoundOptions(time, workers, deterministicLimit, seed, hints, newKnown);
    }
}
