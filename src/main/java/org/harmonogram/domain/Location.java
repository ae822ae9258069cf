package org.harmonogram.domain;

/**
 * A point on the earth, WGS 84.
 *
 * @param lat latitude in degrees, -90 to 90
 * @param lon longitude in degrees, -180 to 180
 */
public record Location(double lat, double lon) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** @throws IllegalArgumentException if out of range */
    public Location {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("(%s, %s) is not a point on the earth.".formatted(lat, lon));
        }
    }

    /** Kilometres along the great circle (haversine formula, mean earth radius). */
    public double kilometresTo(Location other) {
        double dLat = StrictMath.toRadians(other.lat - lat);
        double dLon = StrictMath.toRadians(other.lon - lon);
        double h = square(StrictMath.sin(dLat / 2))
                + StrictMath.cos(StrictMath.toRadians(lat))
                        * StrictMath.cos(StrictMath.toRadians(other.lat))
                        * square(StrictMath.sin(dLon / 2));
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
