package org.harmonogram.bench.plot;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * One chart of a picture.
 *
 * @param title above it
 * @param x the axis below
 * @param y the axis at the left
 * @param series what it shows; those without points are in the legend only
 */
public record Panel(String title, Axis x, Axis y, List<Series> series) {

    /** Copies the series. */
    public Panel {
        series = List.copyOf(series);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return points().findAny().isEmpty();
    }

    Axis.Scale xScale() {
        return x.over(xs().min().orElseThrow(), xs().max().orElseThrow());
    }

    Axis.Scale yScale() {
        return y.over(ys().min().orElseThrow(), ys().max().orElseThrow());
    }

    private DoubleStream xs() {
        return points().mapToDouble(Series.Point::x);
    }

    private DoubleStream ys() {
        return points().mapToDouble(Series.Point::y);
    }

    private Stream<Series.Point> points() {
        return series.stream().flatMap(each -> each.points().stream());
    }
}
