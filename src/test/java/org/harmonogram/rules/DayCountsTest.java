package org.harmonogram.rules;

import static org.harmonogram.rules.CountCheck.given;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Days are full, few and next to each other. */
class DayCountsTest {

    @Nested
    class IdleWindowCount {

        @Test
        void counts_started_units_of_free_window_time() {
            given("""
                    topic Prawo 4
                    16.06 09:00 | Prawo 1
                    16.06 12:45 | Prawo 2
                    """).counts(Rule.IDLE_WINDOW, 3);
        }

        @Test
        void counts_each_group() {
            given("""
                    topic Prawo 4
                    edition I groups a b
                    16.06 09:00 | Prawo 2
                    16.06 12:45 | Prawo 2
                    """).counts(Rule.IDLE_WINDOW, 4);
        }

        @Test
        void adds_the_minutes_of_a_day_before_it_rounds() {
            given("""
                    grid G 09:00-12:00
                    topic Prawo 90 min pieces 30-30
                    16.06 09:00 | Prawo 30
                    16.06 09:40 | Prawo 30
                    16.06 10:20 | Prawo 30
                    """).counts(Rule.IDLE_WINDOW, 1);
        }

        @Test
        void ignores_breaks_overlaps_ends_and_dates_without_a_grid() {
            given("""
                    topic Prawo 9
                    edition I uses 16.06
                    16.06 10:45 | Prawo 2
                    16.06 11:30 | Prawo 1
                    16.06 12:45 | Prawo 2
                    17.06 09:00 | Prawo 2
                    17.06 14:30 | Prawo 2
                    """).counts(Rule.IDLE_WINDOW, 0);
        }
    }

    @Nested
    class ExtraDayCount {

        @Test
        void counts_training_days_beyond_the_fewest() {
            given("""
                    topic Prawo 9
                    16.06 09:00 | Prawo 3
                    17.06 09:00 | Prawo 2
                    18.06 09:00 | Prawo 2
                    19.06 09:00 | Prawo 2
                    """).counts(Rule.EXTRA_DAY, 2);
        }

        @Test
        void ignores_the_fewest() {
            given("""
                    topic Prawo 9
                    16.06 09:00 | Prawo 3
                    19.06 09:00 | Prawo 2
                    """).counts(Rule.EXTRA_DAY, 0);
        }
    }

    @Nested
    class ScatteredDaysCount {

        @Test
        void counts_lone_training_days() {
            given("""
                    topic Prawo 9
                    16.06 09:00 | Prawo 3
                    18.06 09:00 | Prawo 2
                    20.06 09:00 | Prawo 2
                    21.06 09:00 | Prawo 2
                    """).counts(Rule.SCATTERED_DAYS, 2);
        }

        @Test
        void ignores_editions_that_fit_one_day() {
            given("""
                    topic Prawo 8
                    16.06 09:00 | Prawo 2
                    18.06 09:00 | Prawo 2
                    """).counts(Rule.SCATTERED_DAYS, 0);
        }

        @Test
        void ignores_dates_next_to_each_other() {
            given("""
                    topic Prawo 9
                    16.06 09:00 | Prawo 2
                    17.06 09:00 | Prawo 2
                    18.06 09:00 | Prawo 2
                    """).counts(Rule.SCATTERED_DAYS, 0);
        }
    }

    @Nested
    class IsolatedSessionCount {

        @Test
        void counts_sessions_two_windows_apart() {
            given("""
                    topic Prawo 4
                    16.06 09:00 | Prawo 2
                    16.06 12:45 | Prawo 2
                    """).counts(Rule.ISOLATED_SESSION, 2);
        }

        @Test
        void counts_each_group() {
            given("""
                    topic Prawo 2
                    edition I groups a b
                    16.06 09:00 | Prawo 2
                    """).counts(Rule.ISOLATED_SESSION, 2);
        }

        @Test
        void ignores_company_in_the_same_or_the_next_window() {
            given("""
                    topic Prawo 4
                    16.06 09:00 | Prawo 1
                    16.06 09:45 | Prawo 1
                    17.06 10:45 | Prawo 1
                    17.06 12:45 | Prawo 1
                    """).counts(Rule.ISOLATED_SESSION, 0);
        }

        @Test
        void ignores_sessions_that_start_in_no_window() {
            given("""
                    topic Prawo 4
                    edition I uses 16.06
                    16.06 08:00 | Prawo 2
                    17.06 09:00 | Prawo 2
                    """).counts(Rule.ISOLATED_SESSION, 0);
        }

        @Test
        void takes_no_company_from_sessions_outside_windows() {
            given("""
                    topic Prawo 4
                    16.06 08:15 | Prawo 1
                    16.06 09:00 | Prawo 2
                    """).counts(Rule.ISOLATED_SESSION, 1);
        }
    }

    @Nested
    class MovedCount {

        @Test
        void counts_units_that_are_not_kept_by_nearness() {
            given("""
                    topic Prawo 12
                    baseline 10.06
                    09.06 09:00 | Prawo 1
                    17.06 09:00 | Prawo 1
                    18.06 09:00 | Prawo 1
                    24.06 09:00 | Prawo 1
                    25.06 09:00 | Prawo 1
                    08.07 09:00 | Prawo 1
                    09.07 09:00 | Prawo 1
                    """).counts(Rule.MOVED, 19);
        }

        @Test
        void keeps_units_however_the_time_is_cut() {
            given("""
                    topic Prawo 2
                    16.06 09:00 | Prawo 1
                    16.06 09:45 | Prawo 1
                    baseline 10.06
                    16.06 09:00 | Prawo 2
                    """).counts(Rule.MOVED, 0);
        }

        @Test
        void counts_the_unit_that_a_shift_leaves() {
            given("""
                    topic Prawo 2
                    16.06 09:45 | Prawo 2
                    baseline 10.06
                    16.06 09:00 | Prawo 2
                    """).counts(Rule.MOVED, 4);
        }

        @Test
        void counts_units_that_begin_a_minute_off() {
            given("""
                    topic Prawo 2
                    16.06 09:01 | Prawo 2
                    baseline 10.06
                    16.06 09:00 | Prawo 2
                    """).counts(Rule.MOVED, 8);
        }

        @Test
        void counts_another_room_and_other_trainers() {
            given("""
                    room hall, lab
                    trainer Ewa, Jan
                    topic Prawo 4
                    | hall            | lab
                    16.06 09:00 |                 | Prawo 1 Ewa
                    17.06 09:00 | Prawo 1 Ewa Jan
                    baseline 10.06
                    | hall
                    16.06 09:00 | Prawo 1 Ewa
                    17.06 09:00 | Prawo 1 Ewa
                    """).counts(Rule.MOVED, 8);
        }

        @Test
        void ignores_the_order_of_trainers_and_what_was_not_placed() {
            given("""
                    trainer Ewa, Jan
                    topic Prawo 4
                    16.06 09:00 | Prawo 1 Ewa Jan
                    baseline 10.06
                    16.06 09:00 | Prawo 1 Jan Ewa
                    unplaced | Prawo 3
                    """).counts(Rule.MOVED, 0);
        }
    }
}
