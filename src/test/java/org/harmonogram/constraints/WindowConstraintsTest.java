package org.harmonogram.constraints;

import static org.harmonogram.constraints.RuleCheck.rule;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WindowConstraintsTest {

    @Nested
    class IdleWindow {

        @Test
        void counts_started_units_of_window_time_between_first_and_last() {
            var plan = """
                    topic Prawo 9
                    16.06 09:00 | Prawo 1
                    16.06 14:30 | Prawo 1
                    """;
            rule(Rule.IDLE_WINDOW).given(plan).costs(1 + 2 + 2);
        }

        @Test
        void adds_minutes_up_before_it_rounds_them_up() {
            var plan = """
                    topic Prawo 9, Film 80 min, Kino 80 min
                    16.06 09:00 | Film
                    16.06 10:45 | Kino
                    16.06 12:45 | Prawo 1
                    """;
            rule(Rule.IDLE_WINDOW).given(plan).costs(1);
        }

        @Test
        void ignores_breaks_the_time_before_and_after_and_other_dates() {
            var plan = """
                    topic Prawo 9
                    16.06 09:45 | Prawo 1
                    16.06 10:45 | Prawo 2
                    16.06 12:45 | Prawo 1
                    18.06 14:30 | Prawo 1
                    """;
            rule(Rule.IDLE_WINDOW).given(plan).costs(0);
        }

        @Test
        void counts_each_group_by_itself() {
            var plan = """
                    topic Prawo 9, Etyka 9
                    edition I groups a b split Prawo
                    16.06 09:00 | I Etyka 2
                    16.06 10:45 | a Prawo 2
                    16.06 12:45 | I Etyka 2
                    """;
            rule(Rule.IDLE_WINDOW).given(plan).costs(2);
        }

        @Test
        void ignores_dates_without_a_grid() {
            var plan = """
                    topic Prawo 9
                    edition I uses 16.06
                    17.06 09:00 | Prawo 1
                    17.06 14:30 | Prawo 1
                    """;
            rule(Rule.IDLE_WINDOW).given(plan).costs(0);
        }
    }

    @Nested
    class IsolatedSession {

        @Test
        void counts_sessions_without_another_in_the_window_or_next_to_it() {
            var plan = """
                    topic Prawo 9
                    16.06 09:00 | Prawo 2
                    16.06 12:45 | Prawo 2
                    17.06 09:00 | Prawo 2
                    """;
            rule(Rule.ISOLATED_SESSION).given(plan).costs(3);
        }

        @Test
        void ignores_neighbours_in_the_same_window_or_the_next() {
            var plan = """
                    topic Prawo 9
                    16.06 09:00 | Prawo 1
                    16.06 09:45 | Prawo 1
                    17.06 09:00 | Prawo 1
                    17.06 11:30 | Prawo 1
                    """;
            rule(Rule.ISOLATED_SESSION).given(plan).costs(0);
        }

        @Test
        void leaves_starts_in_no_window_out_also_as_neighbours() {
            var plan = """
                    topic Prawo 9
                    16.06 08:00 | Prawo 1
                    16.06 09:00 | Prawo 2
                    16.06 10:30 | Prawo 1
                    """;
            rule(Rule.ISOLATED_SESSION).given(plan).costs(1);
        }

        @Test
        void counts_each_group_of_a_session_by_itself() {
            var plan = """
                    topic Prawo 9, Etyka 9
                    edition I groups a b c split Prawo
                    16.06 09:00 | I Etyka 2
                    16.06 10:45 | a Prawo 2
                    """;
            rule(Rule.ISOLATED_SESSION).given(plan).costs(2);
        }
    }
}
