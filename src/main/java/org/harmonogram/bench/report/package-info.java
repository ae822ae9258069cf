/** Timefold's own benchmarker, for its report. The only package that uses it. */
@NullMarked
package org.harmonogram.bench.report;

import org.jspecify.annotations.NullMarked;
