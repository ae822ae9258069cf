package org.harmonogram.solver;

import java.time.Duration;
import java.util.function.Supplier;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;

/**
 * How far a search has come.
 *
 * @param elapsed since the start
 * @param score of the best plan so far
 * @param movesPerSecond moves scored a second since the start, at least 0
 * @param share how much of the nearest limit is used up, 0 to 1
 * @param best makes the best plan so far, in time proportional to the plan; to be asked, if at all, before whoever is told of
 *     the progress returns, and by the thread that tells
 */
public record Progress(Duration elapsed, Score score, long movesPerSecond, double share, Supplier<Plan> best) {}
