package org.harmonogram.bench.run;

import java.util.List;
import org.harmonogram.bench.suite.RunKey;
import org.harmonogram.check.Changes;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/**
 * One run, finished.
 *
 * @param key which run
 * @param score of the plan found, counted afresh by the weights of the plan; absent if the run failed
 * @param changed how many of the placements the plan had have changed, as {@link Changes} counts; absent if it had none, or
 *     the run failed
 * @param failure what went wrong, in a line; absent if nothing did
 * @param effort what it took
 * @param size of the instance
 * @param points better plans on the way, in order of time; none where the search went by other weights
 * @param surroundings what else went on
 * @param inputs fingerprint of instance, configuration and limits: a run is repeated if they have changed
 * @param build the program that ran: its commit, marked if it had changes
 */
public record RunResult(
        RunKey key,
        @Nullable Score score,
        @Nullable Integer changed,
        @Nullable String failure,
        Effort effort,
        Size size,
        List<Point> points,
        Surroundings surroundings,
        String inputs,
        String build) {

    /** @throws IllegalArgumentException if there is neither a score nor a failure, or both */
    public RunResult {
        if ((score == null) == (failure == null)) {
            throw new IllegalArgumentException(
                    "Run (%s) has score (%s) and failure (%s): it must have one.".formatted(key, score, failure));
        }
        points = List.copyOf(points);
    }

    /**
     * The score.
     *
     * @throws IllegalStateException if the run failed
     */
    public Score getScore() {
        if (score == null) {
            throw new IllegalStateException("Run (%s) failed: %s".formatted(key, failure));
        }
        return score;
    }

    /** Whether it found a plan that can be used as it is. */
    public boolean isUsable() {
        return score != null && score.isUsable();
    }

    /** Milliseconds until a plan could be used; negative if none could, or nobody was told of it. */
    public long millisToUsable() {
        return points.stream()
                .filter(point -> point.score().isUsable())
                .mapToLong(point -> point.elapsed().toMillis())
                .findFirst()
                .orElse(-1);
    }

    RunResult with(Surroundings newSurroundings) {
        return new RunResult(key, score, changed, failure, effort, size, points, newSurroundings, inputs, build);
    }
}
