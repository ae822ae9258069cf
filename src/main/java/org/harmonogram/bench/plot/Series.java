package org.harmonogram.bench.plot;

import java.util.List;

/**
 * Figures that belong together, and one colour in every panel of a picture.
 *
 * @param name in the legend
 * @param line how its points are joined
 * @param points in the order they are joined
 */
public record Series(String name, Line line, List<Point> points) {

    /** How points are joined. */
    public enum Line {
        /** Straight from each to the next, every point marked. */
        STRAIGHT,
        /** Level until the next point: what holds until something better is found. Points are not marked. */
        STEPS
    }

    /**
     * One figure.
     *
     * @param x along the axis below
     * @param y along the axis at the left
     */
    public record Point(double x, double y) {}

    /** Copies the points. */
    public Series {
        points = List.copyOf(points);
    }
}
