package org.harmonogram.constraints;

import static org.harmonogram.constraints.RuleCheck.rule;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CalendarConstraintsTest {

    @Nested
    class EditionUnavailable {

        @Test
        void counts_sessions_on_other_dates_after_the_end_and_on_holidays() {
            var plan = """
                    holidays pl
                    topic Prawo 9
                    edition I uses 16.06..27.06 except 17.06 endBy 20.06
                    15.06 09:00 | Prawo 1
                    16.06 09:00 | Prawo 1
                    17.06 09:00 | Prawo 1
                    19.06 09:00 | Prawo 1  # Corpus Christi
                    20.06 09:00 | Prawo 1
                    23.06 09:00 | Prawo 1
                    """;
            rule(Rule.EDITION_UNAVAILABLE).given(plan).costs(4);
        }

        @Test
        void counts_rooms_that_are_not_listed_for_the_date() {
            var plan = """
                    room hall, lab
                    topic Prawo 9
                    edition I uses 16.06 rooms hall uses 17.06 rooms lab uses 18.06
                                | hall    | lab     | -
                    16.06 09:00 | Prawo 1 | Prawo 1 | Prawo 1
                    17.06 09:00 | Prawo 1 |         |
                    18.06 09:00 | Prawo 1 |         |
                    """;
            rule(Rule.EDITION_UNAVAILABLE).given(plan).costs(2);
        }

        @Test
        void counts_a_joint_session_for_each_edition() {
            var plan = """
                    topic Prawo 9
                    edition I uses 16.06, II uses 16.06..17.06
                    joint Prawo I II
                    16.06 09:00 | I+II Prawo 1
                    17.06 09:00 | I+II Prawo 1
                    18.06 09:00 | I+II Prawo 1
                    """;
            rule(Rule.EDITION_UNAVAILABLE).given(plan).costs(1 + 2);
        }

        @Test
        void ignores_time_of_day_and_what_is_not_placed() {
            var plan = """
                    topic Prawo 9
                    edition I uses 16.06
                    16.06 05:00 | Prawo 1
                    unplaced    | Prawo 1
                    """;
            rule(Rule.EDITION_UNAVAILABLE).given(plan).costs(0);
        }
    }

    @Nested
    class OutsideWindow {

        @Test
        void counts_sessions_across_a_break_in_a_break_and_beyond_the_windows() {
            var plan = """
                    topic Prawo 9
                    16.06 09:46 | Prawo 1
                    16.06 10:00 | Prawo 2
                    16.06 12:16 | Prawo 1
                    16.06 08:00 | Prawo 1
                    """;
            rule(Rule.OUTSIDE_WINDOW).given(plan).costs(4);
        }

        @Test
        void ignores_sessions_that_fill_a_window_or_lie_anywhere_in_it() {
            var plan = """
                    topic Prawo 9
                    16.06 09:00 | Prawo 2
                    16.06 11:07 | Prawo 1
                    16.06 13:30 | Prawo 1
                    """;
            rule(Rule.OUTSIDE_WINDOW).given(plan).costs(0);
        }

        @Test
        void counts_sessions_across_windows_without_a_break_between() {
            var plan = """
                    grid G 09:00-10:30 10:30-12:00
                    topic Prawo 9
                    16.06 09:45 | Prawo 2
                    """;
            rule(Rule.OUTSIDE_WINDOW).given(plan).costs(1);
        }

        @Test
        void counts_a_joint_session_once_and_ignores_dates_without_a_grid() {
            var plan = """
                    grid G 09:00-10:30
                    grid H 09:30-11:00
                    topic Prawo 9
                    edition I uses 16.06 grid G, II uses 16.06..17.06 grid H
                    joint Prawo I II
                    16.06 09:00 | I+II Prawo 1
                    16.06 07:00 | I+II Prawo 1
                    17.06 09:30 | I+II Prawo 1
                    18.06 07:00 | I+II Prawo 1
                    """;
            rule(Rule.OUTSIDE_WINDOW).given(plan).costs(2);
        }
    }
}
