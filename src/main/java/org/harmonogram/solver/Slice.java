package org.harmonogram.solver;

import org.harmonogram.search.Annealing;

/**
 * A stretch of a cooling, at the end of which all walkers meet: until a moment, or until each walker has tried so
 * many changes. Immutable, shared by the walkers.
 *
 * @param hottest temperature at the start of the cooling
 * @param coldest temperature at its end
 * @param begin of the cooling: in nanoseconds, or changes tried
 * @param length of the cooling, above 0
 * @param end of the slice
 * @param counted whether changes are counted, not time
 */
record Slice(double hottest, double coldest, long begin, long length, long end, boolean counted) {

    /** Changes between two looks at the clock. */
    private static final int BATCH = 50;

    /** The stretch of the same cooling that ends there. */
    Slice until(long newEnd) {
        return new Slice(hottest, coldest, begin, length, newEnd, counted);
    }

    /** How far a walker is: changes it has tried, or the time. */
    private long position(Annealing walker) {
        return counted ? walker.tried() : System.nanoTime();
    }

    boolean isOver(Annealing walker) {
        return position(walker) - end >= 0;
    }

    /** Falls by the same factor in the same time. */
    double temperature(Annealing walker) {
        double gone = Math.min(1, (position(walker) - begin) / (double) length);
        return hottest * Math.pow(coldest / hottest, gone);
    }

    /** How many changes to try before asking again. */
    long batch(Annealing walker) {
        return counted ? Math.min(BATCH, end - walker.tried()) : BATCH;
    }
}
