/**
 * Makes plans that are known to be feasible: a harmonogram is laid out first (planted), then the plan around it. The same
 * kind, number of editions and seed give the same bytes on every machine.
 */
@NullMarked
package org.harmonogram.bench.generate;

import org.jspecify.annotations.NullMarked;
