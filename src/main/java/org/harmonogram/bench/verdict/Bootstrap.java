package org.harmonogram.bench.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Confidence intervals without assumptions about how costs are distributed: the runs are drawn anew from themselves, many
 * times, within each instance, and the middle 95 % of what comes out is the interval (Efron, Bootstrap methods: another
 * look at the jackknife, 1979). Instances are not drawn: a suite asks about its own instances, not about others like
 * them.
 *
 * <p>A mean drawn from n runs spreads by the factor √((n − 1) / n) too little, which for three seeds is a fifth; each
 * deviation is stretched by the inverse. The draws are seeded: the same runs give the same interval everywhere.
 */
final class Bootstrap {

    private static final int DRAWS = 4000;
    private static final double OUTSIDE_EACH_SIDE = 0.025;
    private static final long SEED = 1;

    private Bootstrap() {}

    /**
     * The figures of one instance on both sides.
     *
     * @param ours at least one figure
     * @param theirs at least one figure
     */
    record Pair(List<Double> ours, List<Double> theirs) {

        Pair {
            ours = List.copyOf(ours);
            theirs = List.copyOf(theirs);
        }
    }

    /** The mean, over the instances, of our mean less theirs. */
    static Interval meanDifference(List<Pair> instances) {
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (Pair pair : instances) {
                sum += drawnMean(pair.ours, random) - drawnMean(pair.theirs, random);
            }
            drawn[draw] = sum / instances.size();
        }
        Arrays.sort(drawn);
        int outside = (int) Math.round(DRAWS * OUTSIDE_EACH_SIDE);
        double measured = instances.stream()
                .mapToDouble(pair -> mean(pair.ours) - mean(pair.theirs))
                .average()
                .orElse(0);
        return new Interval(drawn[outside], measured, drawn[DRAWS - 1 - outside]);
    }

    private static double drawnMean(List<Double> figures, Random random) {
        int n = figures.size();
        double mean = mean(figures);
        if (n == 1) {
            return mean;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += figures.get(random.nextInt(n));
        }
        return mean + Math.sqrt(n / (n - 1.0)) * (sum / n - mean);
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(figure -> figure).average().orElse(0);
    }
}
