package org.harmonogram.bench.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One axis of a chart.
 *
 * @param label what it shows, with its unit
 * @param logarithmic whether equal ratios are equally far apart; then every value must be above zero
 */
public record Axis(String label, boolean logarithmic) {

    private static final int TICKS = 5;
    private static final int MOST_DECADES_WITH_STEPS = 2;

    /** The axis over a range of values, as it is drawn. */
    Scale over(double least, double most) {
        return logarithmic ? logarithmic(least, most) : linear(most);
    }

    /**
     * An axis with its ends and ticks.
     *
     * @param logarithmic as that of the axis
     * @param from value at the beginning
     * @param to value at the end, above {@code from}
     * @param ticks values that are marked, ascending
     */
    record Scale(boolean logarithmic, double from, double to, List<Double> ticks) {

        /** Where a value lies, 0 at the beginning, 1 at the end. */
        double share(double value) {
            return logarithmic
                    ? (Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from))
                    : (value - from) / (to - from);
        }
    }

    private static Scale linear(double most) {
        double rough = Math.max(most, 1e-9) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * nice(rough / power);
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; ticks.isEmpty() || ticks.get(ticks.size() - 1) < most; i++) {
            ticks.add(i * step);
        }
        return new Scale(false, 0, ticks.get(ticks.size() - 1), ticks);
    }

    private static double nice(double rough) {
        if (rough <= 1) {
            return 1;
        }
        if (rough <= 2) {
            return 2;
        }
        return rough <= 5 ? 5 : 10;
    }

    /** From one of 1, 2, 5 times a power of ten to another; only powers are marked where they are many. */
    private static Scale logarithmic(double least, double most) {
        int first = (int) Math.floor(Math.log10(least));
        int last = (int) Math.ceil(Math.log10(Math.max(most, least * 1.01)));
        double[] factors = last - first <= MOST_DECADES_WITH_STEPS ? new double[] {1, 2, 5} : new double[] {1};
        List<Double> all = new ArrayList<>();
        for (int power = first; power <= last; power++) {
            for (double factor : factors) {
                all.add(factor * Math.pow(10, power));
            }
        }
        double from = all.stream()
                .filter(tick -> tick <= least * 1.000001)
                .reduce((a, b) -> b)
                .orElse(all.get(0));
        double to = all.stream()
                .filter(tick -> tick >= most * 0.999999 && tick > from)
                .findFirst()
                .orElse(all.get(all.size() - 1));
        return new Scale(
                true,
                from,
                to,
                all.stream().filter(tick -> tick >= from && tick <= to).toList());
    }

    /** A number in few signs: {@code 0.1}, {@code 20}, {@code 5k}, {@code 1M}. */
    static String text(double value) {
        if (value >= 1_000_000) {
            return plain(value / 1_000_000) + "M";
        }
        return value >= 10_000 ? plain(value / 1000) + "k" : plain(value);
    }

    private static String plain(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
