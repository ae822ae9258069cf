package org.harmonogram.bench.run;

import java.util.function.Consumer;
import org.harmonogram.bench.suite.RunLimits;
import org.harmonogram.domain.Plan;

/** Somebody who solves plans. */
interface Contender {

    /**
     * Looks for the best placements of the plan within the limits.
     *
     * @param better told of better plans on the way; takes no time worth measuring
     */
    Found solve(Plan plan, RunLimits limits, long seed, Consumer<Point> better);
}
