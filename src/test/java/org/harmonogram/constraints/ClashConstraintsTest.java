package org.harmonogram.constraints;

import static org.harmonogram.constraints.RuleCheck.rule;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClashConstraintsTest {

    @Nested
    class TrainerClash {

        @Test
        void counts_a_trainer_in_two_rooms_at_once() {
            var plan = """
                    trainer Ewa, Jan
                    room hall, lab
                    topic Prawo 4, Etyka 4
                    edition I, II
                                | hall          | lab
                    16.06 09:00 | I Prawo 2 Ewa | II Prawo 2 Ewa & I Etyka 2 Jan
                    """;
            rule(Rule.TRAINER_CLASH).given(plan).costs(1);
        }

        @Test
        void counts_each_pair_and_each_shared_trainer() {
            var plan = """
                    trainer Ewa, Jan
                    topic Prawo 6 by Jan, Etyka 6
                    16.06 09:00 | Prawo 2 Ewa & Etyka 2 Ewa Jan & Etyka 1 Ewa
                    """;
            rule(Rule.TRAINER_CLASH).given(plan).costs(2 + 1 + 1);
        }

        @Test
        void ignores_back_to_back_another_date_and_what_is_not_placed() {
            var plan = """
                    trainer Ewa
                    topic Prawo 9
                    16.06 09:00 | Prawo 1 Ewa
                    16.06 09:45 | Prawo 1 Ewa
                    17.06 09:00 | Prawo 1 Ewa
                    unplaced    | Prawo 1 Ewa & Prawo 1 Ewa
                    """;
            rule(Rule.TRAINER_CLASH).given(plan).costs(0);
        }

        @Test
        void sees_a_single_shared_minute() {
            var plan = """
                    trainer Ewa
                    topic Prawo 9
                    16.06 09:00 | Prawo 1 Ewa
                    16.06 09:44 | Prawo 1 Ewa
                    """;
            rule(Rule.TRAINER_CLASH).given(plan).costs(1);
        }
    }

    @Nested
    class GroupClash {

        @Test
        void counts_each_pair_of_sessions_of_one_group_once() {
            var plan = """
                    topic Prawo 6
                    16.06 09:00 | Prawo 2 & Prawo 1 & Prawo 1
                    """;
            rule(Rule.GROUP_CLASH).given(plan).costs(3);
        }

        @Test
        void counts_once_however_many_groups_are_shared() {
            var plan = """
                    topic Prawo 4, Etyka 4
                    edition I groups a b
                    16.06 09:00 | Prawo 2
                    16.06 10:29 | Etyka 2
                    """;
            rule(Rule.GROUP_CLASH).given(plan).costs(1);
        }

        @Test
        void counts_a_joint_session_against_each_edition() {
            var plan = """
                    topic Prawo 4, Etyka 4
                    edition I, II
                    joint Prawo I II
                    16.06 09:00 | I+II Prawo 2 & I Etyka 2 & II Etyka 2
                    """;
            rule(Rule.GROUP_CLASH).given(plan).costs(2);
        }

        @Test
        void ignores_parallel_groups_other_editions_and_topics_nobody_attends() {
            var plan = """
                    topic Prawo 4, Etyka 4, Targi 90 min
                    edition I groups a b split Prawo only Targi:
                    edition II
                    16.06 09:00 | a Prawo 2 & b Prawo 2 & I Targi & II Etyka 2
                    """;
            rule(Rule.GROUP_CLASH).given(plan).costs(0);
        }

        @Test
        void ignores_back_to_back() {
            var plan = """
                    topic Prawo 4
                    16.06 09:00 | Prawo 1
                    16.06 09:45 | Prawo 1
                    """;
            rule(Rule.GROUP_CLASH).given(plan).costs(0);
        }
    }

    @Nested
    class RoomClash {

        @Test
        void counts_each_pair_in_one_room_once() {
            var plan = """
                    room hall, lab
                    topic Prawo 4
                    edition I, II, III, IV
                                | hall                               | lab
                    16.06 09:00 | I Prawo 2 & II Prawo 2 & III Prawo 2 | IV Prawo 2
                    """;
            rule(Rule.ROOM_CLASH).given(plan).costs(3);
        }

        @Test
        void ignores_sessions_without_a_room_and_back_to_back() {
            var plan = """
                    room hall
                    topic Prawo 4
                    edition I, II
                                | hall       | -
                    16.06 09:00 | I Prawo 1  | I Prawo 1 & II Prawo 1
                    16.06 09:45 | II Prawo 1 |
                    """;
            rule(Rule.ROOM_CLASH).given(plan).costs(0);
        }

        @Test
        void sees_a_single_shared_minute() {
            var plan = """
                    room hall
                    topic Prawo 4, Film 46 min
                    edition I, II
                                | hall
                    16.06 09:00 | I Film
                    16.06 09:45 | II Prawo 1
                    """;
            rule(Rule.ROOM_CLASH).given(plan).costs(1);
        }
    }
}
