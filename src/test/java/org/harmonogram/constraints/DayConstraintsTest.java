package org.harmonogram.constraints;

import static org.harmonogram.constraints.RuleCheck.rule;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DayConstraintsTest {

    @Nested
    class TooManyDays {

        private static final String THREE_DAYS = """
                16.06 09:00 | Prawo 1
                16.06 10:45 | Prawo 1
                17.06 09:00 | Prawo 1
                20.06 09:00 | Prawo 1
                """;

        @Test
        void counts_each_day_above_the_limit() {
            rule(Rule.TOO_MANY_DAYS)
                    .given("topic Prawo 9\nedition I maxDays 1\n" + THREE_DAYS)
                    .costs(2);
        }

        @Test
        void ignores_as_many_as_allowed_and_editions_without_a_limit() {
            rule(Rule.TOO_MANY_DAYS)
                    .given("topic Prawo 9\nedition I maxDays 3\n" + THREE_DAYS)
                    .costs(0);
            rule(Rule.TOO_MANY_DAYS).given("topic Prawo 9\n" + THREE_DAYS).costs(0);
        }
    }

    @Nested
    class ExtraDay {

        @Test
        void counts_each_day_beyond_the_fewest_that_hold_the_programme() {
            var plan = """
                    topic Prawo 8
                    16.06 09:00 | Prawo 2
                    17.06 09:00 | Prawo 2
                    18.06 09:00 | Prawo 2
                    """;
            rule(Rule.EXTRA_DAY).given(plan).costs(2);
        }

        @Test
        void allows_one_more_day_for_one_more_unit() {
            var plan = """
                    topic Prawo 9
                    16.06 09:00 | Prawo 2
                    17.06 09:00 | Prawo 2
                    18.06 09:00 | Prawo 2
                    """;
            rule(Rule.EXTRA_DAY).given(plan).costs(1);
        }

        @Test
        void reckons_with_the_longest_days_of_the_calendar() {
            var plan = """
                    grid half 09:00-10:30
                    grid full 09:00-10:30 10:45-12:15
                    topic Prawo 4
                    edition I uses 16.06 grid half uses 17.06 grid full uses 18.06 grid half
                    16.06 09:00 | Prawo 2
                    18.06 09:00 | Prawo 2
                    """;
            rule(Rule.EXTRA_DAY).given(plan).costs(1);
        }

        @Test
        void reckons_with_the_busiest_group() {
            var plan = """
                    topic Prawo 8
                    edition I groups a b split Prawo
                    16.06 09:00 | a Prawo 2
                    17.06 09:00 | b Prawo 2
                    """;
            rule(Rule.EXTRA_DAY).given(plan).costs(1);
        }
    }

    @Nested
    class ScatteredDays {

        @Test
        void counts_days_without_a_neighbour() {
            var plan = """
                    topic Prawo 40
                    16.06 09:00 | Prawo 2
                    18.06 09:00 | Prawo 2
                    19.06 09:00 | Prawo 2
                    21.06 09:00 | Prawo 2
                    """;
            rule(Rule.SCATTERED_DAYS).given(plan).costs(2);
        }

        @Test
        void ignores_editions_that_fit_one_day() {
            var plan = """
                    topic Prawo 8
                    16.06 09:00 | Prawo 2
                    18.06 09:00 | Prawo 2
                    """;
            rule(Rule.SCATTERED_DAYS).given(plan).costs(0);
        }

        @Test
        void takes_the_days_of_another_edition_for_no_neighbours_and_a_month_for_no_border() {
            var plan = """
                    topic Prawo 9
                    edition I uses 16.06..31.07, II uses 16.06..31.07
                    30.06 09:00 | I Prawo 2
                    01.07 09:00 | I Prawo 2
                    02.07 09:00 | II Prawo 2
                    """;
            rule(Rule.SCATTERED_DAYS).given(plan).costs(1);
        }
    }
}
