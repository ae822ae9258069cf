package org.harmonogram.bench.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/**
 * A configuration, set against another or against a baseline of its own.
 *
 * @param configuration its id
 * @param against the other's id, or the name of the baseline
 * @param instances those that both have
 * @param ratio geometric mean over instances and runs of (our cost + 1) / (their cost + 1), below 1: ours is better;
 *     absent if no instance was solved in all runs of both
 * @param runs that both have, by instance and seed
 * @param changed how many of these have not the same score
 * @param judgement what follows
 */
public record Comparison(
        String configuration,
        String against,
        List<InstanceComparison> instances,
        @Nullable Interval ratio,
        int runs,
        int changed,
        Judgement judgement) {

    /** What a comparison says. */
    public enum Judgement {
        /** Every run has the same score as the other's. */
        SAME,
        /** The whole interval of the ratio lies below 1, and nothing became unusable. */
        BETTER,
        /** The whole interval lies above 1, or a run has no plan that can be used where the other always had one. */
        WORSE,
        /** Too few runs, or too much spread, to say more. */
        UNCLEAR;

        /** The name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Fewer on either side say nothing about spread. */
    private static final int LEAST_RUNS = 2;

    static Comparison of(
            String configuration, String against, Map<String, List<Outcome>> ours, Map<String, List<Outcome>> theirs) {
        List<InstanceComparison> instances = new ArrayList<>();
        List<Bootstrap.Pair> logs = new ArrayList<>();
        boolean enough = true;
        int runs = 0;
        int changed = 0;
        for (String instance : ours.keySet()) {
            List<Outcome> here = Objects.requireNonNull(ours.get(instance));
            List<Outcome> there = theirs.get(instance);
            if (there == null) {
                continue;
            }
            InstanceComparison compared = compare(instance, here, there);
            instances.add(compared);
            runs += Math.toIntExact(countRuns(here, there, (score, other) -> true));
            changed += Math.toIntExact(countRuns(here, there, (score, other) -> !Objects.equals(score, other)));
            if (compared.difference() != null) {
                logs.add(new Bootstrap.Pair(logs(here), logs(there)));
                enough &= here.size() >= LEAST_RUNS && there.size() >= LEAST_RUNS;
            }
        }
        Interval ratio = logs.isEmpty() ? null : Bootstrap.meanDifference(logs).map(Math::exp);
        Judgement judgement = changed == 0 && runs > 0 ? Judgement.SAME : judge(instances, enough ? ratio : null);
        return new Comparison(configuration, against, instances, ratio, runs, changed, judgement);
    }

    private static InstanceComparison compare(String instance, List<Outcome> here, List<Outcome> there) {
        Spread ours = Spread.of(here);
        Spread theirs = Spread.of(there);
        boolean comparable = ours.isAllUsable() && theirs.isAllUsable();
        Interval difference =
                comparable ? Bootstrap.meanDifference(List.of(new Bootstrap.Pair(costs(here), costs(there)))) : null;
        return new InstanceComparison(instance, ours, theirs, difference);
    }

    private static Judgement judge(List<InstanceComparison> instances, @Nullable Interval ratio) {
        if (instances.stream().anyMatch(InstanceComparison::isNewlyUnusable)) {
            return Judgement.WORSE;
        }
        if (ratio == null || (ratio.low() <= 1 && ratio.high() >= 1)) {
            return Judgement.UNCLEAR;
        }
        return ratio.low() > 1 ? Judgement.WORSE : Judgement.BETTER;
    }

    /** Of the runs with the same seed on both sides, those whose scores are as asked for. */
    private static long countRuns(
            List<Outcome> here, List<Outcome> there, BiPredicate<@Nullable Score, @Nullable Score> asked) {
        return here.stream()
                .filter(ours -> there.stream()
                        .anyMatch(theirs ->
                                theirs.key().seed() == ours.key().seed() && asked.test(ours.score(), theirs.score())))
                .count();
    }

    private static List<Double> costs(List<Outcome> outcomes) {
        return outcomes.stream().map(each -> (double) each.cost()).toList();
    }

    private static List<Double> logs(List<Outcome> outcomes) {
        return outcomes.stream().map(each -> Math.log(each.cost() + 1.0)).toList();
    }

    /** Instances with the better median. */
    public long wins() {
        return count(InstanceComparison.Result.WIN);
    }

    /** Instances with the worse median. */
    public long losses() {
        return count(InstanceComparison.Result.LOSS);
    }

    /** Instances with the same median. */
    public long ties() {
        return count(InstanceComparison.Result.TIE);
    }

    private long count(InstanceComparison.Result result) {
        return instances.stream().filter(each -> each.result() == result).count();
    }

    /** Instances left out of the ratio, because some run found no plan that can be used. */
    public List<String> leftOut() {
        return instances.stream()
                .filter(each -> each.difference() == null)
                .map(InstanceComparison::instance)
                .toList();
    }
}
