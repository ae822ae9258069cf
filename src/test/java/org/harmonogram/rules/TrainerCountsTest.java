package org.harmonogram.rules;

import static org.harmonogram.rules.CountCheck.given;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Trainers can reach, bear and share their sessions. */
class TrainerCountsTest {

    @Nested
    class TravelTooShortCount {

        @Test
        void counts_a_minute_too_few_for_the_way() {
            given("""
                    venue A: hall
                    venue B: lab
                    way B A 40 min
                    trainer Ewa
                    topic Prawo 2
                    | hall        | lab
                    16.06 09:00 | Prawo 1 Ewa |
                    16.06 10:24 |             | Prawo 1 Ewa
                    """).counts(Rule.TRAVEL_TOO_SHORT, 1);
        }

        @Test
        void looks_past_sessions_without_room() {
            given("""
                    venue A: hall
                    venue B: lab
                    way A B 40 min
                    trainer Ewa
                    topic Prawo 3
                    | hall        | lab         | -
                    16.06 09:00 | Prawo 1 Ewa |             | Prawo 1 Ewa
                    16.06 09:45 |             | Prawo 1 Ewa
                    """).counts(Rule.TRAVEL_TOO_SHORT, 1);
        }

        @Test
        void sees_an_overlap_in_two_venues_as_no_time_at_all() {
            given("""
                    venue A: hall
                    venue B: lab
                    trainer Ewa
                    topic Prawo 4
                    | hall        | lab
                    16.06 09:00 | Prawo 2 Ewa | Prawo 2 Ewa
                    """).counts(Rule.TRAVEL_TOO_SHORT, 1);
        }

        @Test
        void ignores_enough_time_and_one_venue() {
            given("""
                    venue A: hall, aula
                    venue B: lab
                    way A B 40 min
                    trainer Ewa
                    topic Prawo 3
                    | hall        | aula        | lab
                    16.06 08:15 |             | Prawo 1 Ewa |
                    16.06 09:00 | Prawo 1 Ewa |             |
                    16.06 10:25 |             |             | Prawo 1 Ewa
                    """).counts(Rule.TRAVEL_TOO_SHORT, 0);
        }
    }

    @Nested
    class RestTooShortCount {

        @Test
        void counts_a_minute_too_few() {
            given("""
                    trainer Ewa
                    topic Prawo 3
                    16.06 21:15 | Prawo 1 Ewa
                    17.06 08:59 | Prawo 1 Ewa
                    17.06 12:00 | Prawo 1 Ewa
                    """).counts(Rule.REST_TOO_SHORT, 1);
        }

        @Test
        void keeps_to_the_hours_of_the_plan() {
            given("""
                    rule rest-too-short hours 12
                    trainer Ewa
                    topic Prawo 2
                    16.06 21:15 | Prawo 1 Ewa
                    17.06 09:59 | Prawo 1 Ewa
                    """).counts(Rule.REST_TOO_SHORT, 1);
        }

        @Test
        void counts_the_latest_end_after_midnight_too() {
            given("""
                    trainer Ewa
                    topic Prawo 4
                    16.06 23:15 | Prawo 2 Ewa
                    16.06 23:30 | Prawo 1 Ewa
                    17.06 11:44 | Prawo 1 Ewa
                    """).counts(Rule.REST_TOO_SHORT, 1);
        }

        @Test
        void ignores_eleven_hours_and_dates_apart() {
            given("""
                    trainer Ewa, Jan
                    topic Prawo 5
                    16.06 21:15 | Prawo 1 Ewa
                    17.06 09:00 | Prawo 1 Ewa
                    17.06 21:15 | Prawo 1 Ewa
                    18.06 06:00 | Prawo 1 Jan
                    19.06 06:00 | Prawo 1 Ewa
                    """).counts(Rule.REST_TOO_SHORT, 0);
        }
    }

    @Nested
    class StaffTooFewCount {

        @Test
        void counts_each_missing_trainer() {
            given("""
                    trainer Ewa, Jan
                    topic Prawo 4 trainers 3
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 10:45 | Prawo 2
                    """).counts(Rule.STAFF_TOO_FEW, 5);
        }

        @Test
        void counts_a_trainer_who_is_fixed_and_placed_once() {
            given("""
                    trainer Ewa, Jan
                    topic Prawo 2 trainers 2 by Ewa
                    16.06 09:00 | Prawo 2 Ewa
                    """).counts(Rule.STAFF_TOO_FEW, 1);
        }

        @Test
        void ignores_more_than_enough_and_plans_without_trainers() {
            given("""
                    topic Prawo 2
                    16.06 09:00 | Prawo 2
                    """).counts(Rule.STAFF_TOO_FEW, 0);
        }
    }

    @Nested
    class TrainerChangeCount {

        @Test
        void counts_each_trainer_beyond_the_fewest() {
            given("""
                    trainer Ewa, Jan, Ola
                    topic Prawo 6
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 10:45 | Prawo 2 Jan
                    16.06 12:45 | Prawo 2 Ola Ewa
                    """).counts(Rule.TRAINER_CHANGE, 2);
        }

        @Test
        void ignores_as_many_as_are_needed() {
            given("""
                    trainer Ewa, Jan
                    topic Prawo 4 trainers 2
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 10:45 | Prawo 2 Jan
                    """).counts(Rule.TRAINER_CHANGE, 0);
        }

        @Test
        void ignores_other_editions() {
            given("""
                    trainer Ewa, Jan
                    topic Prawo 2
                    edition I, II
                    16.06 09:00 | I Prawo 2 Ewa & II Prawo 2 Jan
                    """).counts(Rule.TRAINER_CHANGE, 0);
        }
    }

    @Nested
    class UnfairLoadCount {

        @Test
        void counts_each_unit_above_the_even_share() {
            given("""
                    trainer Ewa, Jan
                    topic Prawo 5
                    16.06 09:00 | Prawo 2 Ewa
                    17.06 09:00 | Prawo 3 Ewa
                    """).counts(Rule.UNFAIR_LOAD, 2);
        }

        @Test
        void ignores_the_share_rounded_up() {
            given("""
                    trainer Ewa, Jan
                    topic Prawo 5
                    16.06 09:00 | Prawo 3 Ewa
                    """).counts(Rule.UNFAIR_LOAD, 0);
        }
    }

    @Nested
    class TravelCount {

        @Test
        void counts_started_kilometres_from_home_and_back() {
            given("""
                    venue A
                    venue B: lab
                    way A B 40 min 35.5 km
                    trainer Ewa home A
                    topic Prawo 4
                    | lab
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 10:45 | Prawo 2 Ewa
                    """).counts(Rule.TRAVEL, 72);
        }

        @Test
        void counts_minutes_where_no_kilometres_are_given() {
            given("""
                    venue A: hall
                    venue B: lab
                    way A B 40 min
                    trainer Ewa
                    topic Prawo 6
                    | hall        | lab
                    16.06 09:00 | Prawo 2 Ewa |
                    16.06 10:45 |             | Prawo 2 Ewa
                    16.06 12:45 | Prawo 2 Ewa |
                    """).counts(Rule.TRAVEL, 80);
        }

        @Test
        void ignores_the_night_and_sessions_without_room() {
            given("""
                    venue A: hall
                    venue B: lab
                    way A B 40 min
                    trainer Ewa
                    topic Prawo 6
                    | hall        | lab         | -
                    16.06 09:00 | Prawo 2 Ewa |             | Prawo 2 Ewa
                    17.06 09:00 |             | Prawo 2 Ewa |
                    """).counts(Rule.TRAVEL, 0);
        }
    }
}
