package org.harmonogram.bench.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/**
 * A configuration, set against what others are known to have reached.
 *
 * @param configuration its id
 * @param reference name of the reference
 * @param ratio geometric mean of (our median cost + 1) / (their cost + 1); absent if there is nothing to compare
 * @param compared ids of the instances in it
 * @param unusable ids of the instances whose median plan cannot be used, which are not in it
 * @param reached ids of the instances on which our median is as good or better
 */
public record ReferenceComparison(
        String configuration,
        String reference,
        @Nullable Double ratio,
        List<String> compared,
        List<String> unusable,
        List<String> reached) {

    static ReferenceComparison of(
            String configuration, String reference, Map<String, List<Outcome>> ours, Map<String, Double> theirs) {
        List<String> compared = new ArrayList<>();
        List<String> unusable = new ArrayList<>();
        List<String> reached = new ArrayList<>();
        double logs = 0;
        for (String instance : ours.keySet()) {
            Double cost = theirs.get(instance);
            if (cost == null) {
                continue;
            }
            Score median = Spread.of(Objects.requireNonNull(ours.get(instance))).median();
            if (median == null || !median.isUsable()) {
                unusable.add(instance);
                continue;
            }
            compared.add(instance);
            logs += Math.log((median.soft() + 1) / (cost + 1));
            if (median.soft() <= cost) {
                reached.add(instance);
            }
        }
        Double ratio = compared.isEmpty() ? null : Math.exp(logs / compared.size());
        return new ReferenceComparison(configuration, reference, ratio, compared, unusable, reached);
    }
}
