package org.harmonogram.bench.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;

/**
 * Better plans of a solver that does not say what they cost, counted only after it has ended, so that the check takes
 * none of its time. Of plans that lie within a twentieth of the time elapsed only the last is kept. Not thread-safe.
 */
final class Betters {

    private static final double RESOLUTION = 1.05;

    private final List<Better> plans = new ArrayList<>();
    private long sinceNanos;

    private record Better(Duration elapsed, List<Placement> placements) {}

    void add(Duration elapsed, List<Placement> placements) {
        long nanos = Math.max(elapsed.toNanos(), Duration.ofMillis(1).toNanos());
        Better better = new Better(elapsed, placements);
        if (plans.size() > 1 && nanos < sinceNanos * RESOLUTION) {
            plans.set(plans.size() - 1, better);
        } else {
            plans.add(better);
            sinceNanos = nanos;
        }
    }

    /** Counts them, and tells in the order they were found. */
    void tell(Plan plan, Consumer<Point> better) {
        for (Better each : plans) {
            Plan placed = plan.withPlacements(each.placements());
            better.accept(new Point(each.elapsed(), Check.of(placed).score()));
        }
    }
}
