package org.harmonogram.rules;

import static org.harmonogram.rules.CountCheck.given;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nobody has more units or days than is allowed. */
class LimitCountsTest {

    @Nested
    class TooManyUnitsADayCount {

        @Test
        void counts_units_of_a_trainer_above_the_limit() {
            given("""
                    trainer Ewa maxUnitsPerDay 2
                    topic Prawo 6
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 10:45 | Prawo 2 Ewa
                    """).counts(Rule.TOO_MANY_UNITS_A_DAY, 2);
        }

        @Test
        void adds_minutes_before_it_rounds() {
            given("""
                    trainer Ewa maxUnitsPerDay 3
                    topic Prawo 150 min pieces 50-50
                    16.06 09:00 | Prawo 50 Ewa
                    16.06 10:45 | Prawo 50 Ewa
                    16.06 12:45 | Prawo 50 Ewa
                    """).counts(Rule.TOO_MANY_UNITS_A_DAY, 1);
        }

        @Test
        void counts_each_group_of_an_edition() {
            given("""
                    topic Prawo 3
                    edition I groups a b maxUnitsPerDay 2
                    16.06 09:00 | Prawo 3
                    """).counts(Rule.TOO_MANY_UNITS_A_DAY, 2);
        }

        @Test
        void ignores_the_limit_itself_other_dates_and_groups() {
            given("""
                    trainer Ewa maxUnitsPerDay 2
                    topic Prawo 2
                    edition I groups a b maxUnitsPerDay 2 split Prawo
                    16.06 09:00 | a Prawo 2 Ewa & b Prawo 1
                    17.06 09:00 | b Prawo 1 Ewa
                    """).counts(Rule.TOO_MANY_UNITS_A_DAY, 0);
        }
    }

    @Nested
    class TooManyUnitsCount {

        @Test
        void counts_units_above_the_limit_of_all_dates() {
            given("""
                    trainer Ewa maxUnits 3
                    topic Prawo 6
                    16.06 09:00 | Prawo 2 Ewa
                    17.06 09:00 | Prawo 2 Ewa
                    18.06 09:00 | Prawo 1 Ewa
                    """).counts(Rule.TOO_MANY_UNITS, 2);
        }

        @Test
        void ignores_the_limit_itself() {
            given("""
                    trainer Ewa maxUnits 4, Jan
                    topic Prawo 6
                    16.06 09:00 | Prawo 2 Ewa
                    17.06 09:00 | Prawo 2 Ewa
                    18.06 09:00 | Prawo 2 Jan
                    """).counts(Rule.TOO_MANY_UNITS, 0);
        }
    }

    @Nested
    class TooManyDaysCount {

        @Test
        void counts_training_days_above_the_limit() {
            given("""
                    topic Prawo 6
                    edition I maxDays 1
                    16.06 09:00 | Prawo 1
                    16.06 10:45 | Prawo 1
                    17.06 09:00 | Prawo 2
                    18.06 09:00 | Prawo 2
                    """).counts(Rule.TOO_MANY_DAYS, 2);
        }

        @Test
        void ignores_the_limit_itself() {
            given("""
                    topic Prawo 6
                    edition I maxDays 2
                    16.06 09:00 | Prawo 2
                    17.06 09:00 | Prawo 2
                    """).counts(Rule.TOO_MANY_DAYS, 0);
        }
    }

    @Nested
    class NotPlacedCount {

        @Test
        void counts_units_that_are_missing() {
            given("""
                    topic Prawo 4, Kino 2
                    16.06 09:00 | Prawo 3
                    """).counts(Rule.NOT_PLACED, 3);
        }

        @Test
        void counts_started_units_of_minutes() {
            given("""
                    topic Prawo 100 min pieces 40-60
                    16.06 09:00 | Prawo 50
                    """).counts(Rule.NOT_PLACED, 2);
        }

        @Test
        void counts_a_session_without_start_as_missing() {
            given("""
                    topic Prawo 4
                    unplaced | Prawo 2
                    16.06 09:00 | Prawo 2
                    """).counts(Rule.NOT_PLACED, 2);
        }

        @Test
        void ignores_surplus_elsewhere_and_unknown_lengths() {
            given("""
                    topic Prawo 2, Etyka
                    16.06 09:00 | Prawo 4
                    """).counts(Rule.NOT_PLACED, 0);
        }
    }

    @Nested
    class SurplusUnitsCount {

        @Test
        void counts_units_beyond_what_is_asked() {
            given("""
                    topic Prawo 3, Kino 100 min pieces 40-120
                    16.06 09:00 | Prawo 2 & Kino 101
                    16.06 10:45 | Prawo 2
                    """).counts(Rule.SURPLUS_UNITS, 2);
        }

        @Test
        void ignores_what_is_asked_and_unknown_lengths() {
            given("""
                    topic Prawo 2, Etyka
                    16.06 09:00 | Prawo 2 & Etyka 2
                    """).counts(Rule.SURPLUS_UNITS, 0);
        }
    }

    @Nested
    class UnwantedTimeCount {

        @Test
        void counts_started_units_in_avoided_time() {
            given("""
                    topic Prawo 4
                    edition I avoids 16.06 12:14-
                    16.06 10:45 | Prawo 2
                    16.06 12:45 | Prawo 2
                    """).counts(Rule.UNWANTED_TIME, 3);
        }

        @Test
        void counts_units_outside_preferred_time() {
            given("""
                    trainer Ewa prefers TUE
                    topic Prawo 4
                    16.06 09:00 | Prawo 2 Ewa
                    17.06 09:00 | Prawo 2 Ewa
                    """).counts(Rule.UNWANTED_TIME, 2);
        }

        @Test
        void counts_each_edition_and_each_trainer() {
            given("""
                    trainer Ewa avoids MON, Jan prefers TUE
                    topic Prawo 2
                    edition I avoids MON, II avoids 16.06
                    joint Prawo I II
                    16.06 09:00 | I+II Prawo 2 Ewa Jan
                    """).counts(Rule.UNWANTED_TIME, 8);
        }

        @Test
        void ignores_the_ends_of_avoided_time() {
            given("""
                    trainer Ewa avoids 10:30-12:45
                    topic Prawo 4
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 12:45 | Prawo 2 Ewa
                    """).counts(Rule.UNWANTED_TIME, 0);
        }
    }
}
