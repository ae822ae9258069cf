package org.harmonogram.bench.verdict;

import java.util.ArrayList;
import java.util.List;
import org.harmonogram.bench.run.RunResult;
import org.harmonogram.bench.suite.Configuration;
import org.harmonogram.bench.suite.Suite;
import org.harmonogram.bench.verdict.Comparison.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of a suite say.
 *
 * @param withBaseline each configuration that the baseline has, against what it reached there
 * @param withFirst each configuration but the first, against the first
 * @param withReferences each configuration against each reference
 * @param changes what has become of placements that were there before
 */
public record Verdict(
        List<Comparison> withBaseline,
        List<Comparison> withFirst,
        List<ReferenceComparison> withReferences,
        List<PlacementChanges> changes) {

    /** Draws the verdict. */
    public static Verdict of(Suite suite, List<RunResult> runs, @Nullable Baseline baseline) {
        Outcomes outcomes = Outcomes.of(runs.stream().map(Outcome::of).toList());
        List<String> ids =
                suite.configurations().stream().map(Configuration::id).toList();
        List<Comparison> withBaseline = new ArrayList<>();
        if (baseline != null) {
            Outcomes before = Outcomes.of(baseline.outcomes());
            ids.stream()
                    .filter(id -> !before.of(id).isEmpty())
                    .forEach(id -> withBaseline.add(Comparison.of(id, "baseline", outcomes.of(id), before.of(id))));
        }
        String first = ids.get(0);
        List<Comparison> withFirst = ids.stream()
                .skip(1)
                .map(id -> Comparison.of(id, first, outcomes.of(id), outcomes.of(first)))
                .toList();
        List<ReferenceComparison> withReferences = new ArrayList<>();
        for (String id : ids) {
            suite.references()
                    .forEach((name, costs) ->
                            withReferences.add(ReferenceComparison.of(id, name, outcomes.of(id), costs)));
        }
        return new Verdict(withBaseline, withFirst, withReferences, PlacementChanges.of(suite, runs));
    }

    /** Whether some configuration is worse than its baseline beyond doubt. */
    public boolean isWorse() {
        return withBaseline.stream().anyMatch(each -> each.judgement() == Judgement.WORSE);
    }
}
