package org.harmonogram.constraints;

import static org.harmonogram.constraints.RuleCheck.rule;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TopicConstraintsTest {

    @Nested
    class TopicSpread {

        @Test
        void counts_training_days_between_without_the_topic() {
            var plan = """
                    topic Prawo 9, Etyka 9
                    16.06 09:00 | Prawo 2
                    17.06 09:00 | Etyka 2
                    18.06 09:00 | Etyka 2
                    20.06 09:00 | Prawo 2
                    """;
            rule(Rule.TOPIC_SPREAD).given(plan).costs(2);
        }

        @Test
        void ignores_days_with_the_topic_and_days_before_and_after() {
            var plan = """
                    topic Prawo 9, Etyka 9
                    16.06 09:00 | Etyka 2
                    17.06 09:00 | Prawo 2 & Etyka 2
                    18.06 09:00 | Prawo 2 & Etyka 2
                    20.06 09:00 | Prawo 2 & Etyka 2
                    """;
            rule(Rule.TOPIC_SPREAD).given(plan).costs(0);
        }

        @Test
        void counts_a_joint_topic_for_each_edition_by_its_own_days() {
            var plan = """
                    topic Prawo 9, Etyka 9
                    edition I, II
                    joint Prawo I II
                    16.06 09:00 | I+II Prawo 2
                    17.06 09:00 | I Etyka 2
                    18.06 09:00 | I Etyka 2 & II Etyka 2
                    20.06 09:00 | I+II Prawo 2
                    """;
            rule(Rule.TOPIC_SPREAD).given(plan).costs(2 + 1);
        }
    }

    @Nested
    class TopicPieces {

        @Test
        void counts_pieces_beyond_the_fewest_that_hold_what_is_placed() {
            var plan = """
                    topic Prawo 9
                    16.06 09:00 | Prawo 1
                    16.06 10:45 | Prawo 1
                    16.06 12:45 | Prawo 1
                    16.06 13:30 | Prawo 1
                    unplaced    | Prawo 1
                    """;
            rule(Rule.TOPIC_PIECES).given(plan).costs(2);
        }

        @Test
        void ignores_a_piece_for_an_odd_unit() {
            var plan = """
                    topic Prawo 5
                    16.06 09:00 | Prawo 2
                    16.06 10:45 | Prawo 2
                    16.06 12:45 | Prawo 1
                    """;
            rule(Rule.TOPIC_PIECES).given(plan).costs(0);
        }

        @Test
        void reckons_with_the_longest_piece_the_topic_allows() {
            var plan = """
                    topic Prawo 4 pieces 1-1, Film 90 min pieces 30-45
                    16.06 09:00 | Prawo 1
                    16.06 09:45 | Prawo 1
                    16.06 10:45 | Film 30
                    16.06 11:15 | Film 30
                    16.06 11:45 | Film 30
                    """;
            rule(Rule.TOPIC_PIECES).given(plan).costs(1);
        }
    }

    @Nested
    class FewerDaysThanAsked {

        @Test
        void counts_each_missing_date_also_of_a_topic_that_is_not_placed() {
            var plan = """
                    topic Prawo 9 days 3, Etyka 9 days 2
                    16.06 09:00 | Prawo 2
                    16.06 10:45 | Prawo 2
                    unplaced    | Etyka 2
                    """;
            rule(Rule.FEWER_DAYS_THAN_ASKED).given(plan).costs(2 + 2);
        }

        @Test
        void ignores_as_many_as_asked_or_more() {
            var plan = """
                    topic Prawo 9 days 2, Etyka 9
                    16.06 09:00 | Prawo 2
                    17.06 10:45 | Prawo 2
                    18.06 10:45 | Prawo 2
                    """;
            rule(Rule.FEWER_DAYS_THAN_ASKED).given(plan).costs(0);
        }

        @Test
        void counts_each_group_that_has_the_topic_on_its_own() {
            var plan = """
                    topic Prawo 9 days 2
                    edition I groups a b split Prawo
                    16.06 09:00 | a Prawo 2
                    17.06 09:00 | b Prawo 2
                    """;
            rule(Rule.FEWER_DAYS_THAN_ASKED).given(plan).costs(1 + 1);
        }
    }
}
