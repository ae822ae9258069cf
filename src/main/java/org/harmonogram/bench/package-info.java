/** Compares solvers: The class Bench runs a suite and writes what came of it. */
@NullMarked
package org.harmonogram.bench;

import org.jspecify.annotations.NullMarked;
