/**
 * The embeddable entry point: a plan in, the best plan found out, with its report, statistics, and progress on the way.
 * Begin with {@code PlanSolver}.
 */
@NullMarked
package org.harmonogram.solver;

import org.jspecify.annotations.NullMarked;
