package org.harmonogram.rules;

import static org.harmonogram.rules.CountCheck.given;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Topics come in order, in one piece and on enough dates. */
class TopicCountsTest {

    @Nested
    class TopicOrderCount {

        @Test
        void counts_each_pair_in_the_wrong_order() {
            given("""
                    topic Prawo 4, Kino 4 after Prawo
                    16.06 09:00 | Kino 2
                    16.06 10:45 | Prawo 2
                    16.06 12:45 | Prawo 2
                    16.06 14:30 | Kino 2
                    """).counts(Rule.TOPIC_ORDER, 2);
        }

        @Test
        void sees_a_minute_before_the_end() {
            given("""
                    topic Prawo 1, Kino 1 after Prawo
                    16.06 09:00 | Prawo 1
                    16.06 09:44 | Kino 1
                    """).counts(Rule.TOPIC_ORDER, 1);
        }

        @Test
        void sees_an_end_after_midnight() {
            given("""
                    topic Prawo 2, Kino 1 after Prawo
                    16.06 23:30 | Prawo 2
                    17.06 00:59 | Kino 1
                    """).counts(Rule.TOPIC_ORDER, 1);
        }

        @Test
        void ignores_back_to_back_sessions_and_other_groups() {
            given("""
                    topic Prawo 1, Kino 1 after Prawo
                    edition I, II
                    16.06 09:00 | I Prawo 1
                    16.06 09:45 | I Kino 1
                    17.06 09:00 | II Prawo 1
                    17.06 09:45 | II Kino 1
                    """).counts(Rule.TOPIC_ORDER, 0);
        }
    }

    @Nested
    class TopicInterruptedCount {

        @Test
        void counts_started_units_of_another_topic() {
            given("""
                    topic Prawo 4, Kino 3
                    16.06 09:00 | Prawo 2
                    17.06 09:00 | Kino 3
                    18.06 09:00 | Prawo 2
                    """).counts(Rule.TOPIC_INTERRUPTED, 3);
        }

        @Test
        void rounds_each_session_up() {
            given("""
                    topic Prawo 4, Kino 100 min pieces 50-50
                    16.06 09:00 | Prawo 2
                    16.06 10:45 | Kino 50
                    16.06 12:45 | Kino 50
                    16.06 14:30 | Prawo 2
                    """).counts(Rule.TOPIC_INTERRUPTED, 4);
        }

        @Test
        void ignores_topics_at_the_ends_and_of_other_groups() {
            given("""
                    topic Prawo 4, Kino 2, Etyka 2, Film 2
                    edition I groups a b only Prawo:a Film:b
                    16.06 09:00 | Prawo 2 & Kino 2
                    16.06 10:45 | Film 2
                    16.06 12:45 | Prawo 2 & Etyka 2
                    """).counts(Rule.TOPIC_INTERRUPTED, 0);
        }
    }

    @Nested
    class TopicSpreadCount {

        @Test
        void counts_training_days_without_the_topic() {
            given("""
                    topic Prawo 4, Kino 4
                    16.06 09:00 | Prawo 2
                    17.06 09:00 | Kino 2
                    18.06 09:00 | Kino 2
                    20.06 09:00 | Prawo 2
                    """).counts(Rule.TOPIC_SPREAD, 2);
        }

        @Test
        void counts_each_edition_of_a_joint_topic() {
            given("""
                    topic Prawo 4, Kino 2
                    edition I, II
                    joint Prawo I II
                    16.06 09:00 | I+II Prawo 2
                    17.06 09:00 | I Kino 2 & II Kino 2
                    18.06 09:00 | I+II Prawo 2
                    """).counts(Rule.TOPIC_SPREAD, 2);
        }

        @Test
        void ignores_dates_without_training_and_other_editions() {
            given("""
                    topic Prawo 4, Kino 2
                    edition I, II
                    16.06 09:00 | I Prawo 2
                    17.06 09:00 | II Kino 2
                    18.06 09:00 | I Prawo 2 & I Kino 2
                    """).counts(Rule.TOPIC_SPREAD, 0);
        }
    }

    @Nested
    class TopicPiecesCount {

        @Test
        void counts_sessions_beyond_the_fewest() {
            given("""
                    topic Prawo 4
                    16.06 09:45 | Prawo 1
                    16.06 10:45 | Prawo 2
                    16.06 12:45 | Prawo 1
                    """).counts(Rule.TOPIC_PIECES, 1);
        }

        @Test
        void goes_by_the_time_placed() {
            given("""
                    topic Prawo 4
                    16.06 09:00 | Prawo 1
                    16.06 10:45 | Prawo 1
                    """).counts(Rule.TOPIC_PIECES, 1);
        }

        @Test
        void ignores_sessions_as_long_as_can_be_or_longer() {
            given("""
                    topic Prawo 6
                    16.06 09:00 | Prawo 2
                    16.06 10:45 | Prawo 4
                    """).counts(Rule.TOPIC_PIECES, 0);
        }
    }

    @Nested
    class OutOfProgrammeOrderCount {

        @Test
        void counts_each_pair_that_starts_in_the_wrong_order() {
            given("""
                    topic Prawo 4, Kino 2, Etyka 2
                    16.06 09:00 | Etyka 2
                    16.06 10:45 | Kino 2
                    16.06 12:45 | Prawo 2
                    16.06 14:30 | Prawo 2
                    """).counts(Rule.OUT_OF_PROGRAMME_ORDER, 3);
        }

        @Test
        void ignores_equal_starts_other_groups_and_topics_not_placed() {
            given("""
                    topic Prawo 2, Kino 2, Etyka 2, Film 2
                    edition I groups a b only Prawo:a Kino:a Film:b
                    16.06 09:00 | Film 2
                    16.06 10:45 | Prawo 2 & Kino 2
                    """).counts(Rule.OUT_OF_PROGRAMME_ORDER, 0);
        }
    }

    @Nested
    class FewerDaysThanAskedCount {

        @Test
        void counts_dates_that_are_missing() {
            given("""
                    topic Prawo 6 days 3
                    16.06 09:00 | Prawo 2
                    16.06 10:45 | Prawo 2
                    """).counts(Rule.FEWER_DAYS_THAN_ASKED, 2);
        }

        @Test
        void counts_a_topic_not_placed_at_all() {
            given("""
                    topic Prawo 6 days 3, Kino 2
                    """).counts(Rule.FEWER_DAYS_THAN_ASKED, 3);
        }

        @Test
        void ignores_enough_dates() {
            given("""
                    topic Prawo 6 days 2
                    16.06 09:00 | Prawo 2
                    17.06 10:45 | Prawo 2
                    19.06 10:45 | Prawo 2
                    """).counts(Rule.FEWER_DAYS_THAN_ASKED, 0);
        }
    }
}
