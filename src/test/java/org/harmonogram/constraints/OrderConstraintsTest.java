package org.harmonogram.constraints;

import static org.harmonogram.constraints.RuleCheck.rule;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderConstraintsTest {

    @Nested
    class TopicOrder {

        @Test
        void counts_each_pair_in_the_wrong_order() {
            var plan = """
                    topic Prawo 9, Etyka 9 after Prawo
                    16.06 09:00 | Etyka 1
                    16.06 10:45 | Prawo 1
                    17.06 09:00 | Etyka 1
                    17.06 10:45 | Prawo 1
                    """;
            rule(Rule.TOPIC_ORDER).given(plan).costs(2 + 1);
        }

        @Test
        void sees_a_start_one_minute_before_the_end_and_ignores_one_at_the_end() {
            var plan = """
                    topic Prawo 9, Etyka 9 after Prawo, Praca 9 after Prawo
                    16.06 09:00 | Prawo 2
                    16.06 10:29 | Etyka 1
                    16.06 10:30 | Praca 1
                    unplaced    | Praca 1
                    """;
            rule(Rule.TOPIC_ORDER).given(plan).costs(1);
        }

        @Test
        void ignores_other_groups_and_counts_a_joint_pair_once() {
            var plan = """
                    topic Prawo 9, Etyka 9 after Prawo
                    edition I groups a b split Prawo Etyka
                    edition II, III
                    joint Prawo II III
                    joint Etyka II III
                    16.06 09:00 | a Etyka 1 & II+III Etyka 1
                    16.06 10:45 | b Prawo 1 & II+III Prawo 1
                    """;
            rule(Rule.TOPIC_ORDER).given(plan).costs(1);
        }
    }

    @Nested
    class TopicInterrupted {

        @Test
        void counts_the_units_of_others_between_the_first_and_the_last_start() {
            var plan = """
                    topic Prawo 9, Etyka 9, Praca 9
                    16.06 09:00 | Prawo 2
                    16.06 10:45 | Etyka 2
                    16.06 12:45 | Praca 1
                    17.06 09:00 | Prawo 2
                    """;
            rule(Rule.TOPIC_INTERRUPTED).given(plan).costs(2 + 1);
        }

        @Test
        void counts_started_units_of_each_session() {
            var plan = """
                    topic Prawo 9, Film 46 min, Apel 10 min
                    16.06 09:00 | Prawo 2
                    16.06 10:45 | Film
                    16.06 11:31 | Apel
                    16.06 12:45 | Prawo 2
                    """;
            rule(Rule.TOPIC_INTERRUPTED).given(plan).costs(2 + 1);
        }

        @Test
        void counts_topics_that_interrupt_each_other_each_way() {
            var plan = """
                    topic Prawo 9, Etyka 9
                    16.06 09:00 | Prawo 1
                    16.06 09:45 | Etyka 1
                    16.06 10:45 | Prawo 1
                    16.06 11:30 | Etyka 1
                    """;
            rule(Rule.TOPIC_INTERRUPTED).given(plan).costs(1 + 1);
        }

        @Test
        void ignores_starts_together_with_the_first_or_last_and_those_of_other_groups() {
            var plan = """
                    topic Prawo 9, Etyka 9
                    edition I, II
                    16.06 09:00 | I Prawo 1 & I Etyka 1
                    16.06 10:45 | II Etyka 1
                    16.06 12:45 | I Prawo 1 & I Etyka 1
                    """;
            rule(Rule.TOPIC_INTERRUPTED).given(plan).costs(0);
        }

        @Test
        void ignores_the_same_topic_of_another_group() {
            var plan = """
                    topic Prawo 9
                    edition I groups a b split Prawo
                    16.06 09:00 | a Prawo 1
                    16.06 10:45 | b Prawo 1
                    16.06 12:45 | a Prawo 1
                    """;
            rule(Rule.TOPIC_INTERRUPTED).given(plan).costs(0);
        }
    }

    @Nested
    class OutOfProgrammeOrder {

        @Test
        void counts_each_pair_of_topics_by_their_first_starts() {
            var plan = """
                    topic Prawo 9, Etyka 9, Praca 9
                    16.06 09:00 | Praca 1
                    16.06 10:45 | Etyka 1
                    16.06 12:45 | Prawo 1
                    17.06 09:00 | Praca 1
                    """;
            rule(Rule.OUT_OF_PROGRAMME_ORDER).given(plan).costs(3);
        }

        @Test
        void ignores_equal_starts_other_editions_and_topics_that_are_not_placed() {
            var plan = """
                    topic Prawo 9, Etyka 9, Praca 9
                    edition I, II
                    16.06 09:00 | II Etyka 1
                    16.06 10:45 | I Prawo 1 & I Etyka 1
                    unplaced    | II Prawo 1
                    """;
            rule(Rule.OUT_OF_PROGRAMME_ORDER).given(plan).costs(0);
        }

        @Test
        void sees_one_minute() {
            var plan = """
                    topic Prawo 9, Etyka 9
                    16.06 09:01 | Prawo 1
                    16.06 09:00 | Etyka 1
                    """;
            rule(Rule.OUT_OF_PROGRAMME_ORDER).given(plan).costs(1);
        }
    }
}
