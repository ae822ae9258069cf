package org.harmonogram.bench.verdict;

import java.util.function.DoubleUnaryOperator;

/**
 * A figure and the bounds within which it lies with a confidence of 95 %.
 *
 * @param low lower bound
 * @param value as measured
 * @param high upper bound
 */
public record Interval(double low, double value, double high) {

    Interval map(DoubleUnaryOperator rising) {
        return new Interval(rising.applyAsDouble(low), rising.applyAsDouble(value), rising.applyAsDouble(high));
    }
}
