package org.harmonogram.bench.run;

import java.time.Duration;

/**
 * What else went on while a run took place.
 *
 * @param loadBefore mean number of running threads of the machine over the last minute; negative where nobody tells
 * @param loadAfter the same when the run had ended
 * @param others processor time of whatever was not this bench; negative where nobody tells
 * @param disturbed whether others took so much that the run's times are in doubt
 */
public record Surroundings(double loadBefore, double loadAfter, Duration others, boolean disturbed) {

    /** Nothing is known. */
    static final Surroundings UNKNOWN = new Surroundings(-1, -1, Duration.ofMillis(-1), false);
}
