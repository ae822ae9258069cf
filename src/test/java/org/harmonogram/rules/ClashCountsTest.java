package org.harmonogram.rules;

import static org.harmonogram.rules.CountCheck.given;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nobody and no room can be in two sessions at once. */
class ClashCountsTest {

    @Nested
    class TrainerClashCount {

        @Test
        void counts_overlapping_sessions_of_one_trainer() {
            given("""
                    trainer Ewa
                    topic Prawo 2, Kino 2
                    16.06 09:00 | Prawo 2 Ewa & Kino 2 Ewa
                    """).counts(Rule.TRAINER_CLASH, 1);
        }

        @Test
        void counts_each_shared_trainer() {
            given("""
                    trainer Ewa, Jan
                    topic Prawo 2, Kino 2
                    16.06 09:00 | Prawo 2 Ewa Jan & Kino 2 Jan Ewa
                    """).counts(Rule.TRAINER_CLASH, 2);
        }

        @Test
        void counts_a_trainer_who_is_fixed_and_placed_once() {
            given("""
                    trainer Ewa
                    topic Prawo 2 by Ewa, Kino 2
                    16.06 09:00 | Prawo 2 Ewa & Kino 2 Ewa
                    """).counts(Rule.TRAINER_CLASH, 1);
        }

        @Test
        void sees_one_shared_minute() {
            given("""
                    trainer Ewa
                    topic Prawo 1, Kino 1
                    16.06 09:00 | Prawo 1 Ewa
                    16.06 09:44 | Kino 1 Ewa
                    """).counts(Rule.TRAINER_CLASH, 1);
        }

        @Test
        void ignores_back_to_back_sessions() {
            given("""
                    trainer Ewa
                    topic Prawo 1, Kino 1
                    16.06 09:00 | Prawo 1 Ewa
                    16.06 09:45 | Kino 1 Ewa
                    """).counts(Rule.TRAINER_CLASH, 0);
        }

        @Test
        void ignores_other_trainers_and_dates() {
            given("""
                    trainer Ewa, Jan
                    topic Prawo 4, Kino 2
                    16.06 09:00 | Prawo 2 Ewa & Kino 2 Jan
                    17.06 09:00 | Prawo 2 Jan
                    """).counts(Rule.TRAINER_CLASH, 0);
        }

        @Test
        void ignores_the_date_after_a_session_past_midnight() {
            given("""
                    trainer Ewa
                    topic Prawo 2, Kino 2
                    16.06 23:30 | Prawo 2 Ewa
                    17.06 00:00 | Kino 2 Ewa
                    """).counts(Rule.TRAINER_CLASH, 0);
        }
    }

    @Nested
    class GroupClashCount {

        @Test
        void counts_a_pair_once_however_many_groups_it_shares() {
            given("""
                    topic Prawo 2, Kino 2
                    edition I groups a b
                    16.06 09:00 | Prawo 2 & Kino 2
                    """).counts(Rule.GROUP_CLASH, 1);
        }

        @Test
        void counts_every_pair() {
            given("""
                    topic Prawo 2, Kino 2, Etyka 2
                    16.06 09:00 | Prawo 2 & Kino 2 & Etyka 2
                    """).counts(Rule.GROUP_CLASH, 3);
        }

        @Test
        void sees_a_joint_session_clash_in_each_edition() {
            given("""
                    topic Prawo 2, Kino 2
                    edition I, II
                    joint Prawo I II
                    16.06 09:00 | I+II Prawo 2 & I Kino 2 & II Kino 2
                    """).counts(Rule.GROUP_CLASH, 2);
        }

        @Test
        void ignores_parallel_sessions_of_different_groups() {
            given("""
                    topic Prawo 2, Kino 2
                    edition I groups a b split Prawo Kino
                    16.06 09:00 | a Prawo 2 & b Kino 2
                    """).counts(Rule.GROUP_CLASH, 0);
        }

        @Test
        void ignores_sessions_nobody_must_attend() {
            given("""
                    topic Prawo 2, Kino 2
                    edition I groups a b only Kino:
                    16.06 09:00 | Prawo 2 & Kino 2
                    """).counts(Rule.GROUP_CLASH, 0);
        }

        @Test
        void ignores_back_to_back_sessions() {
            given("""
                    topic Prawo 1, Kino 1
                    16.06 09:00 | Prawo 1
                    16.06 09:45 | Kino 1
                    """).counts(Rule.GROUP_CLASH, 0);
        }
    }

    @Nested
    class RoomClashCount {

        @Test
        void counts_every_pair_in_one_room() {
            given("""
                    room hall
                    topic Prawo 2
                    edition I, II, III
                    | hall
                    16.06 09:00 | I Prawo 2 & II Prawo 2 & III Prawo 2
                    """).counts(Rule.ROOM_CLASH, 3);
        }

        @Test
        void sees_one_shared_minute() {
            given("""
                    room hall
                    topic Prawo 1
                    edition I, II
                    | hall
                    16.06 09:00 | I Prawo 1
                    16.06 09:44 | II Prawo 1
                    """).counts(Rule.ROOM_CLASH, 1);
        }

        @Test
        void ignores_other_rooms_no_room_and_back_to_back_sessions() {
            given("""
                    room hall, lab
                    topic Prawo 1
                    edition I, II, III, IV, V
                    | hall       | lab         | -
                    16.06 09:00 | I Prawo 1  | II Prawo 1  | III Prawo 1 & IV Prawo 1
                    16.06 09:45 | V Prawo 1
                    """).counts(Rule.ROOM_CLASH, 0);
        }
    }
}
