package org.harmonogram.constraints;

import static org.harmonogram.constraints.RuleCheck.rule;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HoursConstraintsTest {

    @Nested
    class NotPlaced {

        @Test
        void counts_missing_units_per_topic_and_edition() {
            var plan = """
                    topic Prawo 4, Etyka 3
                    edition I, II
                    16.06 09:00 | I Prawo 2
                    16.06 10:45 | I Etyka 2 & II Etyka 3
                    unplaced    | I Prawo 2
                    """;
            rule(Rule.NOT_PLACED).given(plan).costs(2 + 1 + 4);
        }

        @Test
        void counts_started_units_of_minutes() {
            var plan = """
                    topic Film 90 min pieces 15-90
                    16.06 09:00 | Film 44
                    """;
            rule(Rule.NOT_PLACED).given(plan).costs(2);
        }

        @Test
        void ignores_what_is_placed_in_full_or_beyond() {
            var plan = """
                    topic Prawo 4, Etyka 3
                    16.06 09:00 | Prawo 4
                    16.06 10:45 | Etyka 4
                    """;
            rule(Rule.NOT_PLACED).given(plan).costs(0);
        }
    }

    @Nested
    class SurplusUnits {

        @Test
        void counts_units_beyond_what_is_asked() {
            var plan = """
                    topic Prawo 2, Film 45 min pieces 15-45
                    16.06 09:00 | Prawo 2
                    16.06 10:45 | Prawo 1 & Film 45
                    16.06 12:45 | Prawo 1 & Film 15
                    """;
            rule(Rule.SURPLUS_UNITS).given(plan).costs(2 + 1);
        }

        @Test
        void ignores_as_much_as_asked_or_less_and_what_is_not_placed() {
            var plan = """
                    topic Prawo 2, Etyka 2
                    16.06 09:00 | Prawo 2
                    16.06 10:45 | Etyka 1
                    unplaced    | Prawo 2
                    """;
            rule(Rule.SURPLUS_UNITS).given(plan).costs(0);
        }
    }

    @Nested
    class Moved {

        @Test
        void counts_published_units_whose_start_room_or_trainers_differ() {
            var plan = """
                    room hall, lab
                    trainer Ewa, Jan
                    topic Prawo 20
                                | hall        | lab
                    01.07 09:00 | Prawo 2 Ewa |
                    01.07 10:45 |             | Prawo 2 Ewa
                    01.07 12:45 | Prawo 2 Jan |
                    baseline 01.05
                                | hall
                    01.07 09:00 | Prawo 2 Ewa
                    01.07 10:45 | Prawo 2 Ewa
                    01.07 12:45 | Prawo 2 Ewa
                    01.07 14:30 | Prawo 1 Ewa
                    """;
            rule(Rule.MOVED).given(plan).costs(2 + 2 + 1);
        }

        @Test
        void counts_units_not_pieces() {
            var plan = """
                    topic Prawo 20
                    01.07 09:00 | Prawo 1
                    01.07 09:45 | Prawo 2
                    01.07 12:45 | Prawo 3
                    baseline 01.05
                    01.07 09:00 | Prawo 2
                    01.07 13:30 | Prawo 1
                    """;
            rule(Rule.MOVED).given(plan).costs(0);
        }

        @Test
        void costs_more_the_nearer_the_date_is() {
            var plan = """
                    topic Prawo 20
                    baseline 10.06
                    09.06 09:00 | Prawo 1
                    17.06 09:00 | Prawo 1
                    18.06 09:00 | Prawo 1
                    24.06 09:00 | Prawo 1
                    25.06 09:00 | Prawo 1
                    08.07 09:00 | Prawo 1
                    09.07 09:00 | Prawo 1
                    """;
            rule(Rule.MOVED).given(plan).costs(4 + 4 + 3 + 3 + 2 + 2 + 1);
        }

        @Test
        void does_not_take_another_edition_or_half_a_unit_later_for_kept() {
            var plan = """
                    topic Prawo 20
                    edition I, II
                    01.07 09:00 | II Prawo 1
                    01.07 11:07 | I Prawo 1
                    baseline 01.05
                    01.07 09:00 | I Prawo 1
                    01.07 10:45 | I Prawo 1
                    unplaced    | I Prawo 1
                    """;
            rule(Rule.MOVED).given(plan).costs(2);
        }

        @Test
        void counts_a_started_unit_of_minutes_and_fixed_trainers_as_kept() {
            var plan = """
                    trainer Ewa
                    topic Film 90 min pieces 15-90 by Ewa
                    01.07 09:00 | Film 90
                    baseline 01.05
                    01.07 09:00 | Film 50
                    01.07 12:45 | Film 50
                    """;
            rule(Rule.MOVED).given(plan).costs(2);
        }
    }
}
