package org.harmonogram.bench.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How the best cost fell. A search finds thousands of better plans in its first second; of those that lie within a
 * twentieth of the time elapsed only the last is kept, so that a run of any length has a few hundred points at most.
 * Not thread-safe.
 */
final class Trajectory {

    private static final double RESOLUTION = 1.05;

    private final List<Point> points = new ArrayList<>();
    private long sinceNanos;

    /** Notes the point if it is better than all before. */
    void add(Point point) {
        Point last = points.isEmpty() ? null : points.get(points.size() - 1);
        if (last != null && point.score().compareTo(last.score()) >= 0) {
            return;
        }
        long nanos = Math.max(point.elapsed().toNanos(), Duration.ofMillis(1).toNanos());
        if (points.size() > 1 && nanos < sinceNanos * RESOLUTION) {
            points.set(points.size() - 1, point);
        } else {
            points.add(point);
            sinceNanos = nanos;
        }
    }

    List<Point> points() {
        return List.copyOf(points);
    }
}
