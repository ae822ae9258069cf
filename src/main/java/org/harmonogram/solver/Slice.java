package org.harmonogram.solver;

import org.harmonogram.search.Annealing;
import org.harmonogram.search.Heat;

/**
 * A stretch of a cooling, at the end of which all walkers meet: until a moment, or until each walker has tried so
 * many changes. Immutable, shared by the walkers.
 *
 * @param hottest how freely changes are made at the start of the cooling
 * @param coldest temperature at its end
 * @param begin of the cooling: in nanoseconds, or changes tried
 * @param length of the cooling, above 0
 * @param end of the slice
 * @param counted whether changes are counted, not time
 */
record Slice(Heat hottest, double coldest, long begin, long length, long end, boolean counted) {

    /** Changes between two looks at the clock. */
    private static final int BATCH = 50;

    /** Of a cooling: then nothing may be missing any more. */
    private static final double MISSING_UNTIL = 0.5;

    /** A little later, when most of what was missing has found its place by itself; what placing the rest spoils has to be mended. */
    private static final double WHOLE_FROM = 0.6;

    /** Of a cooling: at the beginning of the first one so much may go to what is missing. */
    private static final double FILLING_UNTIL = 0.1;

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

    /** How much of the cooling is over, 0 to 1. */
    private double gone(Annealing walker) {
        return Math.min(1, (position(walker) - begin) / (double) length);
    }

    /** The temperature falls by the same factor in the same time; what may be missing falls evenly, and is over before. */
    Heat heat(Annealing walker) {
        return heat(gone(walker));
    }

    private Heat heat(double gone) {
        return new Heat(
                hottest.temperature() * Math.pow(coldest / hottest.temperature(), gone),
                hottest.hardWeight(),
                hottest.mayMiss() * Math.max(0, 1 - gone / MISSING_UNTIL));
    }

    /** How freely changes are made as soon as nothing may be missing any more. */
    Heat heatOnceWhole() {
        return heat(WHOLE_FROM);
    }

    /** Whether enough of the cooling has gone to what was missing at its beginning. */
    boolean isFirstFillingOver(Annealing walker) {
        return gone(walker) >= FILLING_UNTIL;
    }

    /** Whether the cooling is over, of which this is a stretch. */
    boolean isCoolingOver(Annealing walker) {
        return position(walker) - (begin + length) >= 0;
    }

    /** Whether what is missing is to be placed at any price. */
    boolean mustBeWhole(Annealing walker) {
        return gone(walker) >= WHOLE_FROM;
    }

    /** How many changes to try before asking again. */
    long batch(Annealing walker) {
        return counted ? Math.min(BATCH, end - walker.tried()) : BATCH;
    }
}
