package org.harmonogram.bench.run;

import java.time.Duration;
import java.util.List;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Score;

/**
 * What a contender found.
 *
 * @param placements the best it knows
 * @param believed what it believes they cost, by the rules it was given
 * @param elapsed how long it took, without the start of the JVM and the reading of the plan
 * @param moves what it tried, in its own measure; 0 where it has none
 * @param steps of the search, that is, moves kept; 0 where it has none
 * @param end why it ended, in a word or two
 */
record Found(List<Placement> placements, Score believed, Duration elapsed, long moves, long steps, String end) {}
