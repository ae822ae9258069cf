package org.harmonogram.bench;

import java.nio.file.Path;
import org.harmonogram.bench.run.Repeat;
import org.jspecify.annotations.Nullable;

/**
 * How a suite is run.
 *
 * @param results the folder for everything that comes of it
 * @param jobs so many runs go on side by side, at least 1
 * @param repeat which finished runs are made anew
 * @param baseline what to hold the results against; absent: nothing
 */
public record BenchOptions(
        Path results, int jobs, Repeat repeat, @Nullable Path baseline) {}
