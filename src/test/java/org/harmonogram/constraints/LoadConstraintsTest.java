package org.harmonogram.constraints;

import static org.harmonogram.constraints.RuleCheck.rule;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LoadConstraintsTest {

    @Nested
    class TooManyUnitsADay {

        @Test
        void counts_units_of_a_trainer_above_the_limit_on_each_date() {
            var plan = """
                    topic Prawo 20
                    trainer Ewa maxUnitsPerDay 2, Jan
                    edition I, II
                    16.06 09:00 | I Prawo 2 Ewa & II Prawo 2 Jan
                    16.06 10:45 | I Prawo 1 Jan & II Prawo 2 Ewa
                    17.06 09:00 | I Prawo 2 Ewa
                    18.06 09:00 | I Prawo 2 Ewa
                    18.06 10:45 | I Prawo 1 Ewa
                    """;
            rule(Rule.TOO_MANY_UNITS_A_DAY).given(plan).costs(2 + 1);
        }

        @Test
        void counts_units_of_each_group_of_an_edition() {
            var plan = """
                    topic Prawo 20, Etyka 20
                    edition I groups a b split Prawo maxUnitsPerDay 3
                    edition II
                    16.06 09:00 | I Etyka 2 & II Etyka 2
                    16.06 10:45 | a Prawo 2 & II Etyka 2
                    16.06 12:45 | b Prawo 1
                    """;
            rule(Rule.TOO_MANY_UNITS_A_DAY).given(plan).costs(1);
        }

        @Test
        void adds_minutes_up_before_it_rounds_them_up() {
            var plan = """
                    topic Film 46 min pieces 23-46
                    trainer Ewa maxUnitsPerDay 1
                    16.06 09:00 | Film 23 Ewa
                    16.06 10:45 | Film 22 Ewa
                    17.06 09:00 | Film 23 Ewa
                    17.06 10:45 | Film 23 Ewa
                    """;
            rule(Rule.TOO_MANY_UNITS_A_DAY).given(plan).costs(1);
        }
    }

    @Nested
    class TooManyUnits {

        @Test
        void counts_units_above_the_limit_over_all_dates() {
            var plan = """
                    topic Prawo 20, Film 46 min
                    trainer Ewa maxUnits 2, Jan
                    16.06 09:00 | Prawo 2 Ewa
                    17.06 09:00 | Film Ewa
                    18.06 09:00 | Prawo 2 Jan
                    """;
            rule(Rule.TOO_MANY_UNITS).given(plan).costs(2);
        }

        @Test
        void ignores_the_limit_itself_and_what_is_not_placed() {
            var plan = """
                    topic Prawo 20
                    trainer Ewa maxUnits 2
                    16.06 09:00 | Prawo 2 Ewa
                    unplaced    | Prawo 2 Ewa
                    """;
            rule(Rule.TOO_MANY_UNITS).given(plan).costs(0);
        }
    }

    @Nested
    class RestTooShort {

        @Test
        void counts_dates_that_follow_on_too_soon() {
            var plan = """
                    topic Prawo 20
                    trainer Ewa, Jan
                    16.06 18:00 | Prawo 1 Ewa
                    16.06 20:16 | Prawo 1 Ewa
                    17.06 07:00 | Prawo 1 Ewa
                    17.06 09:00 | Prawo 1 Jan
                    """;
            rule(Rule.REST_TOO_SHORT).given(plan).costs(1);
        }

        @Test
        void ignores_exactly_eleven_hours_and_a_date_between() {
            var plan = """
                    topic Prawo 20
                    trainer Ewa
                    16.06 20:15 | Prawo 1 Ewa
                    17.06 08:00 | Prawo 1 Ewa
                    17.06 23:00 | Prawo 1 Ewa
                    19.06 00:00 | Prawo 1 Ewa
                    """;
            rule(Rule.REST_TOO_SHORT).given(plan).costs(0);
        }

        @Test
        void asks_for_the_hours_of_the_plan() {
            var plan = """
                    rule rest-too-short hours 12
                    topic Prawo 20
                    trainer Ewa
                    16.06 20:15 | Prawo 1 Ewa
                    17.06 08:00 | Prawo 1 Ewa
                    18.06 08:00 | Prawo 1 Ewa
                    """;
            rule(Rule.REST_TOO_SHORT).given(plan).costs(1);
        }
    }

    @Nested
    class UnfairLoad {

        @Test
        void counts_units_above_the_even_share_rounded_up() {
            var plan = """
                    topic Prawo 5
                    trainer Ewa, Jan
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 10:45 | Prawo 2 Ewa
                    16.06 12:45 | Prawo 1 Ewa
                    """;
            rule(Rule.UNFAIR_LOAD).given(plan).costs(5 - 3);
        }

        @Test
        void reckons_with_the_trainers_each_topic_needs() {
            var plan = """
                    topic Prawo 4 trainers 2, Etyka 4 trainers 0
                    trainer Ewa, Jan
                    16.06 09:00 | Prawo 2 Ewa Jan
                    16.06 10:45 | Prawo 2 Ewa Jan
                    16.06 12:45 | Etyka 1 Jan
                    """;
            rule(Rule.UNFAIR_LOAD).given(plan).costs(1);
        }

        @Test
        void ignores_the_even_share_itself() {
            var plan = """
                    topic Prawo 5
                    trainer Ewa, Jan
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 10:45 | Prawo 1 Ewa
                    16.06 12:45 | Prawo 2 Jan
                    """;
            rule(Rule.UNFAIR_LOAD).given(plan).costs(0);
        }
    }
}
