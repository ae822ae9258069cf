/** What is compared: suites, configurations of solvers, instances, and the reading of their files. */
@NullMarked
package org.harmonogram.bench.suite;

import org.jspecify.annotations.NullMarked;
