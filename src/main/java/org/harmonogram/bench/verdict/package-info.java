/** What the runs of a suite say: medians, ratios with their intervals, wins and losses, tables. */
@NullMarked
package org.harmonogram.bench.verdict;

import org.jspecify.annotations.NullMarked;
