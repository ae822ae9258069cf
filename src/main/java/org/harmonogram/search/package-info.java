/**
 * How better plans are looked for: a board on which sessions are set down and counted, neighbourhoods that propose changes,
 * and the annealing that keeps or takes back what it tries. Knows nothing of how a search is run, timed or reported: that
 * is {@code solver}.
 */
@NullMarked
package org.harmonogram.search;

import org.jspecify.annotations.NullMarked;
