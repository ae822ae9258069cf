package org.harmonogram.bench.run;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a suite has come.
 *
 * @param done runs finished, those of earlier starts included
 * @param total of all runs
 * @param left how long the rest will take, by what the runs took so far; absent: nobody can tell yet
 * @param last the run that has just been finished
 */
public record SuiteProgress(int done, int total, @Nullable Duration left, RunResult last) {}
