package org.harmonogram.solver;

import java.time.Duration;
import org.harmonogram.domain.Score;

/**
 * How far a search has come.
 *
 * @param elapsed since the start
 * @param score of the best plan so far
 * @param movesPerSecond moves scored a second since the start, at least 0
 * @param share how much of the nearest limit is used up, 0 to 1
 */
public record Progress(Duration elapsed, Score score, long movesPerSecond, double share) {}
