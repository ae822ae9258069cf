package org.harmonogram.bench.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmonogram.bench.suite.RunKey;
import org.harmonogram.bench.verdict.Comparison.Judgement;
import org.harmonogram.domain.Score;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static List<Outcome> costs(String instance, long... soft) {
        List<Outcome> outcomes = new ArrayList<>();
        for (long cost : soft) {
            outcomes.add(outcome(instance, outcomes.size() + 1, new Score(0, 0, cost)));
        }
        return outcomes;
    }

    private static Outcome outcome(String instance, long seed, Score score) {
        return new Outcome(new RunKey(instance, "ours", seed), score);
    }

    private static Comparison comparison(Map<String, List<Outcome>> ours, Map<String, List<Outcome>> theirs) {
        return Comparison.of("ours", "baseline", ours, theirs);
    }

    @Nested
    class Intervals {

        @Test
        void figures_that_never_differ_leave_no_doubt() {
            Interval interval = Bootstrap.meanDifference(
                    List.of(new Bootstrap.Pair(List.of(12.0, 12.0, 12.0), List.of(10.0, 10.0))));

            assertThat(interval).isEqualTo(new Interval(2, 2, 2));
        }

        /**
         * Of n figures with a standard deviation s, the mean has one of s / √n; 95 % lie within 1.96 of it. Here: the
         * figures 0 to 99, s = √((100² − 1) / 12) and with the correction for drawing √(100 / 99) times as much.
         */
        @Test
        void the_interval_of_a_mean_is_as_wide_as_theory_says() {
            List<Double> figures = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                figures.add((double) i);
            }
            double expected = 1.96 * Math.sqrt((100 * 100 - 1) / 12.0) * Math.sqrt(100 / 99.0) / 10;

            Interval interval = Bootstrap.meanDifference(List.of(new Bootstrap.Pair(figures, List.of(0.0))));

            assertThat(interval.value()).isEqualTo(49.5);
            assertThat(interval.high() - interval.value()).isCloseTo(expected, within(expected * 0.06));
            assertThat(interval.value() - interval.low()).isCloseTo(expected, within(expected * 0.06));
        }

        /** All draws of two figures are 0, 0.5 or 1 on average, at 1 : 2 : 1; stretched by √2 about the mean. */
        @Test
        void of_two_figures_the_extremes_are_the_interval() {
            Interval interval = Bootstrap.meanDifference(List.of(new Bootstrap.Pair(List.of(0.0, 1.0), List.of(0.0))));

            assertThat(interval.low()).isCloseTo(0.5 - Math.sqrt(0.5), within(1e-9));
            assertThat(interval.high()).isCloseTo(0.5 + Math.sqrt(0.5), within(1e-9));
        }

        @Test
        void the_same_figures_have_the_same_interval_each_time() {
            List<Bootstrap.Pair> pairs = List.of(new Bootstrap.Pair(List.of(3.0, 8.0, 5.0), List.of(4.0, 4.5, 9.0)));

            assertThat(Bootstrap.meanDifference(pairs)).isEqualTo(Bootstrap.meanDifference(pairs));
        }
    }

    @Nested
    class Spreads {

        @Test
        void the_median_of_an_even_number_is_the_worse_of_the_middle_two() {
            Spread spread = Spread.of(costs("a", 40, 10, 20, 30));

            assertThat(spread.median()).isEqualTo(new Score(0, 0, 30));
            assertThat(spread.least()).isEqualTo(new Score(0, 0, 10));
            assertThat(spread.most()).isEqualTo(new Score(0, 0, 40));
        }

        @Test
        void a_failed_run_is_worse_than_any_score() {
            Spread spread = Spread.of(
                    List.of(new Outcome(new RunKey("a", "ours", 1), null), outcome("a", 2, new Score(9, 0, 0))));

            assertThat(spread.least()).isEqualTo(new Score(9, 0, 0));
            assertThat(spread.median()).isNull();
            assertThat(spread.usable()).isZero();
        }
    }

    @Nested
    class Comparisons {

        @Test
        void the_ratio_is_the_geometric_mean_over_instances() {
            // (1 + 1) / (3 + 1) = 1/2 and (31 + 1) / (3 + 1) = 8: their geometric mean is 2.
            Comparison comparison = comparison(
                    Map.of("a", costs("a", 1, 1), "b", costs("b", 31, 31)),
                    Map.of("a", costs("a", 3, 3), "b", costs("b", 3, 3)));

            assertThat(comparison.ratio().value()).isCloseTo(2, within(1e-9));
            assertThat(comparison.wins()).isEqualTo(1);
            assertThat(comparison.losses()).isEqualTo(1);
            assertThat(comparison.ties()).isZero();
        }

        @Test
        void runs_that_all_cost_more_are_worse_beyond_doubt() {
            Comparison comparison =
                    comparison(Map.of("a", costs("a", 50, 52, 54)), Map.of("a", costs("a", 20, 22, 21)));

            assertThat(comparison.judgement()).isEqualTo(Judgement.WORSE);
            assertThat(comparison.ratio().low()).isGreaterThan(1);
            assertThat(comparison.changed()).isEqualTo(3);
        }

        @Test
        void runs_that_all_cost_less_are_better_beyond_doubt() {
            assertThat(comparison(Map.of("a", costs("a", 20, 22, 21)), Map.of("a", costs("a", 50, 52, 54)))
                            .judgement())
                    .isEqualTo(Judgement.BETTER);
        }

        @Test
        void runs_that_overlap_say_nothing() {
            assertThat(comparison(Map.of("a", costs("a", 20, 40, 30)), Map.of("a", costs("a", 25, 35, 28)))
                            .judgement())
                    .isEqualTo(Judgement.UNCLEAR);
        }

        @Test
        void one_run_says_nothing_however_bad_it_is() {
            assertThat(comparison(Map.of("a", costs("a", 900)), Map.of("a", costs("a", 10)))
                            .judgement())
                    .isEqualTo(Judgement.UNCLEAR);
        }

        @Test
        void the_same_scores_for_the_same_seeds_are_the_same() {
            Comparison comparison =
                    comparison(Map.of("a", costs("a", 5, 7)), Map.of("a", costs("a", 5, 7), "b", costs("b", 1)));

            assertThat(comparison.judgement()).isEqualTo(Judgement.SAME);
            assertThat(comparison.runs()).isEqualTo(2);
            assertThat(comparison.changed()).isZero();
        }

        @Test
        void a_plan_that_could_always_be_used_and_cannot_any_more_is_worse() {
            List<Outcome> broken = List.of(
                    outcome("a", 1, new Score(0, 0, 1)),
                    outcome("a", 2, new Score(0, 1, 0)),
                    outcome("a", 3, new Score(0, 0, 1)));

            Comparison comparison = comparison(Map.of("a", broken), Map.of("a", costs("a", 90, 90, 90)));

            assertThat(comparison.judgement()).isEqualTo(Judgement.WORSE);
            assertThat(comparison.leftOut()).containsExactly("a");
            assertThat(comparison.ratio()).isNull();
        }

        @Test
        void a_plan_that_could_not_be_used_before_either_is_only_left_out() {
            List<Outcome> broken = List.of(outcome("a", 1, new Score(3, 0, 1)), outcome("a", 2, new Score(2, 0, 1)));

            assertThat(comparison(Map.of("a", broken), Map.of("a", List.of(outcome("a", 1, new Score(1, 0, 0)))))
                            .judgement())
                    .isEqualTo(Judgement.UNCLEAR);
        }
    }

    @Nested
    class References {

        @Test
        void medians_are_set_against_what_others_reached() {
            ReferenceComparison comparison = ReferenceComparison.of(
                    "ours",
                    "winner",
                    Map.of(
                            "a", costs("a", 3, 1, 2),
                            "b", costs("b", 11),
                            "c", List.of(outcome("c", 1, new Score(1, 0, 0))),
                            "unknown", costs("unknown", 4)),
                    Map.of("a", 5.0, "b", 2.0, "c", 9.0));

            // (2 + 1) / (5 + 1) = 1/2 and (11 + 1) / (2 + 1) = 4.
            assertThat(comparison.ratio()).isCloseTo(Math.sqrt(2), within(1e-9));
            assertThat(comparison.compared()).containsExactlyInAnyOrder("a", "b");
            assertThat(comparison.reached()).containsExactly("a");
            assertThat(comparison.unusable()).containsExactly("c");
        }
    }
}
