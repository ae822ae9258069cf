package org.harmonogram.constraints;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.harmonogram.planning.SessionAssignment;

/**
 * A collector of sessions of the project's own. Kept as a constant, it is equal to itself wherever it is used, so that
 * Timefold collects once for all constraints.
 *
 * @param supplier of an empty container
 * @param accumulator puts a session into a container and returns what takes it out again; a session may have been
 *     moved by then, so what is taken out must not be asked of it a second time
 * @param finisher what a container says now
 */
record Collecting<C, R>(
        Supplier<C> supplier, BiFunction<C, SessionAssignment, Runnable> accumulator, Function<C, R> finisher)
        implements UniConstraintCollector<SessionAssignment, C, R> {}
