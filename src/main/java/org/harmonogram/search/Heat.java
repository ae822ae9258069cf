package org.harmonogram.search;

/**
 * How freely an {@link Annealing} changes its timetable at a moment.
 *
 * @param temperature soft cost; a change that costs so much more is kept once in 2.7 times; above 0
 * @param hardWeight soft cost that one point of hard cost is worth at first, above 0
 * @param mayMiss medium cost that is welcome at the moment, at least 0: with some sessions put aside the others can be
 *     moved about more freely
 */
public record Heat(double temperature, double hardWeight, double mayMiss) {}
