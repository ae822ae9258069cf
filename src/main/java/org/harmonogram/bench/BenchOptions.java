package org.harmonogram.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a suite is run.
 *
 * @param results the folder for everything that comes of it
 * @param jobs so many runs go on side by side, at least 1
 * @param again whether to repeat finished runs
 * @param baseline what to hold the results against; absent: nothing
 */
public record BenchOptions(
        Path results, int jobs, boolean again, @Nullable Path baseline) {}
