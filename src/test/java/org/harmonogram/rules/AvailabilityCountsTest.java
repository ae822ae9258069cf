package org.harmonogram.rules;

import static org.harmonogram.rules.CountCheck.given;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sessions lie where people, rooms, topics and editions may have them. */
class AvailabilityCountsTest {

    @Nested
    class TrainerUnqualifiedCount {

        @Test
        void counts_each_trainer_who_may_not_teach_the_topic() {
            given("""
                    trainer Ewa topics Prawo, Jan topics Prawo, Ola
                    topic Prawo 2, Kino 2
                    16.06 09:00 | Kino 2 Ewa Jan Ola
                    """).counts(Rule.TRAINER_UNQUALIFIED, 2);
        }

        @Test
        void counts_fixed_trainers_too() {
            given("""
                    trainer Ewa topics Prawo
                    topic Prawo 2, Kino 2 by Ewa
                    16.06 09:00 | Kino 2
                    """).counts(Rule.TRAINER_UNQUALIFIED, 1);
        }

        @Test
        void ignores_the_qualified() {
            given("""
                    trainer Ewa topics Prawo, Jan
                    topic Prawo 2, Kino 2
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 10:45 | Kino 2 Jan
                    """).counts(Rule.TRAINER_UNQUALIFIED, 0);
        }
    }

    @Nested
    class TrainerUnavailableCount {

        @Test
        void counts_each_absent_trainer() {
            given("""
                    trainer Ewa unavailable 16.06, Jan unavailable MON -12:00, Ola
                    topic Prawo 2
                    16.06 09:00 | Prawo 2 Ewa Jan Ola
                    """).counts(Rule.TRAINER_UNAVAILABLE, 2);
        }

        @Test
        void counts_a_session_in_two_periods_once() {
            given("""
                    trainer Ewa unavailable 16.06 unavailable 09:00-10:00
                    topic Prawo 2
                    16.06 09:00 | Prawo 2 Ewa
                    """).counts(Rule.TRAINER_UNAVAILABLE, 1);
        }

        @Test
        void sees_one_minute() {
            given("""
                    trainer Ewa unavailable 16.06 09:45-12:00
                    topic Prawo 2
                    16.06 09:01 | Prawo 1 Ewa
                    16.06 11:59 | Prawo 1 Ewa
                    """).counts(Rule.TRAINER_UNAVAILABLE, 2);
        }

        @Test
        void ignores_sessions_up_to_and_from_the_ends() {
            given("""
                    trainer Ewa unavailable 16.06 09:45-12:00
                    topic Prawo 2
                    16.06 09:00 | Prawo 1 Ewa
                    16.06 12:00 | Prawo 1 Ewa
                    """).counts(Rule.TRAINER_UNAVAILABLE, 0);
        }

        @Test
        void ignores_the_date_after_a_session_past_midnight() {
            given("""
                    trainer Ewa unavailable 17.06
                    topic Prawo 2
                    16.06 23:30 | Prawo 2 Ewa
                    """).counts(Rule.TRAINER_UNAVAILABLE, 0);
        }
    }

    @Nested
    class RoomUnavailableCount {

        @Test
        void counts_once_where_room_and_venue_are_closed() {
            given("""
                    venue A closed 16.06: hall closed MON
                    topic Prawo 2
                    | hall
                    16.06 09:00 | Prawo 2
                    """).counts(Rule.ROOM_UNAVAILABLE, 1);
        }

        @Test
        void sees_either_closed() {
            given("""
                    venue A closed 16.06: hall
                    venue B: lab closed 17.06 10:00-11:00
                    topic Prawo 4
                    | hall    | lab
                    16.06 09:00 | Prawo 2 |
                    17.06 09:00 |         | Prawo 2
                    """).counts(Rule.ROOM_UNAVAILABLE, 2);
        }

        @Test
        void ignores_other_times_and_sessions_without_room() {
            given("""
                    venue A closed 16.06 10:30-12:00: hall
                    topic Prawo 4
                    | hall    | -
                    16.06 09:00 | Prawo 2 |
                    16.06 10:45 |         | Prawo 2
                    """).counts(Rule.ROOM_UNAVAILABLE, 0);
        }
    }

    @Nested
    class TopicUnavailableCount {

        @Test
        void counts_sessions_partly_in_a_closed_time() {
            given("""
                    topic Prawo 4 unavailable 16.06 10:00-12:00, Kino 2
                    16.06 09:00 | Prawo 2
                    16.06 11:59 | Prawo 2 & Kino 2
                    """).counts(Rule.TOPIC_UNAVAILABLE, 2);
        }

        @Test
        void ignores_sessions_up_to_and_from_the_ends() {
            given("""
                    topic Prawo 4 unavailable 16.06 10:30-12:00
                    16.06 09:00 | Prawo 2
                    16.06 12:00 | Prawo 2
                    """).counts(Rule.TOPIC_UNAVAILABLE, 0);
        }

        @Test
        void looks_at_the_topic_of_the_session_where_topics_are_split() {
            given("""
                    topic Prawo 4 unavailable 16.06 10:00-12:00, Kino 2, Etyka 2
                    edition I groups a b split Prawo
                    16.06 10:45 | a Prawo 2 & b Prawo 2 & Kino 2 & Etyka 2
                    """).counts(Rule.TOPIC_UNAVAILABLE, 2);
        }
    }

    @Nested
    class EditionUnavailableCount {

        @Test
        void counts_dates_outside_the_calendar_or_after_its_end() {
            given("""
                    topic Prawo 6
                    edition I uses 16.06..18.06 except 17.06 endBy 17.06
                    16.06 09:00 | Prawo 2
                    17.06 09:00 | Prawo 2
                    18.06 09:00 | Prawo 2
                    """).counts(Rule.EDITION_UNAVAILABLE, 2);
        }

        @Test
        void counts_each_edition_of_a_joint_session() {
            given("""
                    topic Prawo 2
                    edition I uses 16.06, II uses 16.06, III uses 17.06
                    joint Prawo I II III
                    17.06 09:00 | I+II+III Prawo 2
                    """).counts(Rule.EDITION_UNAVAILABLE, 2);
        }

        @Test
        void counts_rooms_that_are_not_listed() {
            given("""
                    room hall, lab
                    topic Prawo 4
                    edition I rooms hall
                    | hall    | lab
                    16.06 09:00 | Prawo 2
                    16.06 10:45 |         | Prawo 2
                    """).counts(Rule.EDITION_UNAVAILABLE, 1);
        }

        @Test
        void leaves_missing_rooms_to_another_rule() {
            given("""
                    room hall
                    topic Prawo 2
                    edition I rooms hall
                    16.06 09:00 | Prawo 2
                    """).counts(Rule.EDITION_UNAVAILABLE, 0);
        }
    }

    @Nested
    class RoomMissingCount {

        @Test
        void counts_a_session_without_room_once() {
            given("""
                    room hall
                    topic Prawo 2
                    edition I rooms hall, II rooms hall
                    joint Prawo I II
                    16.06 09:00 | I+II Prawo 2
                    """).counts(Rule.ROOM_MISSING, 1);
        }

        @Test
        void ignores_dates_that_list_none() {
            given("""
                    room hall
                    topic Prawo 4
                    edition I uses 16.06 rooms hall uses 17.06
                    | hall    | -
                    16.06 09:00 | Prawo 2 |
                    17.06 09:00 |         | Prawo 2
                    18.06 09:00 |         | Prawo 2
                    """).counts(Rule.ROOM_MISSING, 0);
        }
    }

    @Nested
    class OutsideWindowCount {

        @Test
        void counts_sessions_that_cross_a_break_or_miss_the_windows() {
            given("""
                    topic Prawo 6
                    16.06 10:00 | Prawo 1
                    16.06 08:30 | Prawo 1
                    16.06 09:00 | Prawo 4
                    """).counts(Rule.OUTSIDE_WINDOW, 3);
        }

        @Test
        void counts_a_joint_session_once() {
            given("""
                    grid G 12:00-13:30
                    topic Prawo 2
                    edition I, II
                    joint Prawo I II
                    16.06 09:00 | I+II Prawo 2
                    """).counts(Rule.OUTSIDE_WINDOW, 1);
        }

        @Test
        void sees_one_minute_too_many() {
            given("""
                    topic Prawo 90 min pieces 1-91
                    16.06 09:00 | Prawo 91
                    """).counts(Rule.OUTSIDE_WINDOW, 1);
        }

        @Test
        void ignores_sessions_off_the_steps_and_dates_without_a_grid() {
            given("""
                    topic Prawo 4
                    edition I uses 16.06
                    16.06 09:00 | Prawo 2
                    16.06 10:47 | Prawo 1
                    17.06 06:00 | Prawo 1
                    """).counts(Rule.OUTSIDE_WINDOW, 0);
        }
    }
}
