package org.harmonogram.bench.run;

import java.time.Duration;
import org.harmonogram.domain.Score;

/**
 * A better plan on the way.
 *
 * @param elapsed since the solver began, at least 0
 * @param score what it costs, as the solver believes
 */
public record Point(Duration elapsed, Score score) {}
