package org.harmonogram.constraints;

import static org.harmonogram.constraints.RuleCheck.rule;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AvailabilityConstraintsTest {

    @Nested
    class TrainerUnavailable {

        @Test
        void counts_each_session_and_trainer_once_however_many_periods_it_touches() {
            var plan = """
                    topic Prawo 6 by Jan, Etyka 6
                    trainer Ewa unavailable 16.06 09:00-10:00 unavailable MON -12:00, Jan unavailable 16.06
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 10:45 | Etyka 2 Ewa
                    """;
            rule(Rule.TRAINER_UNAVAILABLE).given(plan).costs(3);
        }

        @Test
        void sees_a_single_minute_and_ignores_what_ends_or_begins_at_the_bounds() {
            var plan = """
                    topic Prawo 9
                    trainer Ewa unavailable 16.06 10:30-10:45, Jan unavailable 16.06 10:29-10:45
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 10:45 | Prawo 2 Ewa
                    17.06 10:30 | Prawo 2 Ewa
                    16.06 09:00 | Prawo 2 Jan
                    """;
            rule(Rule.TRAINER_UNAVAILABLE).given(plan).costs(1);
        }
    }

    @Nested
    class RoomUnavailable {

        @Test
        void counts_a_session_once_if_room_or_venue_is_closed() {
            var plan = """
                    venue A closed 17.06: hall closed 16.06..17.06, lab
                    topic Prawo 9
                                | hall    | lab
                    16.06 09:00 | Prawo 1 | Prawo 1
                    17.06 09:00 | Prawo 1 | Prawo 1
                    """;
            rule(Rule.ROOM_UNAVAILABLE).given(plan).costs(3);
        }

        @Test
        void ignores_sessions_without_room_and_sees_the_last_minute() {
            var plan = """
                    venue A: hall closed 16.06 10:29-, lab closed 16.06 10:30-
                    topic Prawo 9
                                | hall    | lab     | -
                    16.06 09:00 | Prawo 2 | Prawo 2 | Prawo 2
                    """;
            rule(Rule.ROOM_UNAVAILABLE).given(plan).costs(1);
        }
    }

    @Nested
    class TopicUnavailable {

        @Test
        void counts_each_session_of_the_topic_in_the_closed_time() {
            var plan = """
                    topic Prawo 9 unavailable FRI 12:00-, Etyka 9
                    20.06 10:45 | Prawo 2 & Etyka 2
                    20.06 14:30 | Prawo 2 & Etyka 2
                    """;
            rule(Rule.TOPIC_UNAVAILABLE).given(plan).costs(2);
        }

        @Test
        void ignores_the_topic_up_to_the_closed_time_and_on_other_weekdays() {
            var plan = """
                    topic Prawo 9 unavailable FRI 12:15-
                    20.06 10:45 | Prawo 2
                    19.06 14:30 | Prawo 2
                    unplaced    | Prawo 1
                    """;
            rule(Rule.TOPIC_UNAVAILABLE).given(plan).costs(0);
        }
    }

    @Nested
    class UnwantedTime {

        @Test
        void counts_started_units_avoided_by_each_edition_and_trainer() {
            var plan = """
                    topic Prawo 9
                    trainer Ewa avoids 16.06 -09:46
                    edition I avoids 16.06
                    16.06 09:00 | Prawo 2 Ewa
                    """;
            rule(Rule.UNWANTED_TIME).given(plan).costs(2 + 2);
        }

        @Test
        void counts_a_single_avoided_minute_as_a_unit_and_an_exact_unit_as_one() {
            var plan = """
                    topic Prawo 9
                    trainer Ewa avoids 16.06 -09:01, Jan avoids 16.06 -09:45
                    16.06 09:00 | Prawo 2 Ewa Jan
                    """;
            rule(Rule.UNWANTED_TIME).given(plan).costs(1 + 1);
        }

        @Test
        void counts_what_is_not_preferred_and_avoided_time_only_once() {
            var plan = """
                    topic Prawo 9
                    edition I prefers 16.06 09:00-09:45 prefers TUE avoids 16.06 10:00- avoids 16.06 10:15-
                    16.06 09:00 | Prawo 2
                    17.06 09:00 | Prawo 2
                    """;
            rule(Rule.UNWANTED_TIME).given(plan).costs(1);
        }

        @Test
        void ignores_preferred_time_and_all_time_where_nothing_is_said() {
            var plan = """
                    topic Prawo 9
                    trainer Ewa prefers MON, Jan avoids TUE
                    16.06 09:00 | Prawo 2 Ewa Jan
                    unplaced    | Prawo 2 Jan
                    """;
            rule(Rule.UNWANTED_TIME).given(plan).costs(0);
        }
    }
}
