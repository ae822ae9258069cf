package org.harmonogram.bench;

import java.util.List;
import org.harmonogram.bench.run.RunResult;
import org.harmonogram.bench.verdict.Verdict;

/**
 * What came of a suite.
 *
 * @param runs that are finished, in the suite's order
 * @param complete whether these are all
 * @param verdict what they say
 */
public record BenchResult(List<RunResult> runs, boolean complete, Verdict verdict) {

    /** Copies the runs. */
    public BenchResult {
        runs = List.copyOf(runs);
    }
}
