package org.harmonogram.constraints;

import static org.harmonogram.constraints.RuleCheck.rule;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TravelConstraintsTest {

    private static final String TOWNS = """
            venue A: hall, lab
            venue B: aula
            venue C: sala
            way A B 15 min 9.2 km
            way B C 16 min
            topic Prawo 20
            trainer Ewa, Jan home A
            """;

    @Nested
    class TravelTooShort {

        @Test
        void counts_a_pair_with_less_time_between_than_the_way_takes() {
            var plan = """
                                | hall        | aula        | sala
                    16.06 09:00 |             | Prawo 2 Ewa |
                    16.06 10:45 |             |             | Prawo 2 Ewa
                    """;
            rule(Rule.TRAVEL_TOO_SHORT).given(TOWNS + plan).costs(1);
        }

        @Test
        void ignores_a_way_that_just_fits_one_venue_and_another_date() {
            var plan = """
                                | hall        | lab         | aula
                    16.06 09:00 | Prawo 2 Ewa |             |
                    16.06 10:30 |             | Prawo 1 Jan |
                    16.06 10:45 |             |             | Prawo 2 Ewa
                    16.06 11:15 | Prawo 1 Jan |             |
                    17.06 12:30 | Prawo 1 Ewa |             |
                    """;
            rule(Rule.TRAVEL_TOO_SHORT).given(TOWNS + plan).costs(0);
        }

        @Test
        void leaves_sessions_without_a_room_out_of_the_order() {
            var plan = """
                                | hall        | -           | aula
                    16.06 09:00 | Prawo 1 Ewa |             |
                    16.06 09:45 |             | Prawo 1 Ewa |
                    16.06 09:50 |             |             | Prawo 1 Ewa
                    """;
            rule(Rule.TRAVEL_TOO_SHORT).given(TOWNS + plan).costs(1);
        }

        @Test
        void orders_what_starts_together_by_end_then_venue() {
            var plan = """
                                | hall        | aula        | sala
                    16.06 09:00 | Prawo 2 Ewa | Prawo 1 Ewa |
                    16.06 12:45 | Prawo 1 Ewa | Prawo 1 Ewa | Prawo 1 Ewa
                    """;
            // By end: aula, hall; then by venue: hall, aula, sala.
            rule(Rule.TRAVEL_TOO_SHORT).given(TOWNS + plan).costs(1 + 2);
        }

        @Test
        void takes_overlapping_sessions_in_two_venues_as_too_close_even_if_the_way_takes_no_time() {
            var plan = """
                                | hall        | sala
                    16.06 09:00 | Prawo 2 Ewa |
                    16.06 10:00 |             | Prawo 1 Ewa
                    """;
            rule(Rule.TRAVEL_TOO_SHORT).given(TOWNS + plan).costs(1);
        }
    }

    @Nested
    class Travel {

        @Test
        void counts_started_kilometres_or_minutes_between_sessions() {
            var plan = """
                                | hall        | aula        | sala
                    16.06 09:00 | Prawo 1 Ewa |             |
                    16.06 10:45 |             | Prawo 1 Ewa |
                    16.06 12:45 |             |             | Prawo 1 Ewa
                    """;
            rule(Rule.TRAVEL).given(TOWNS + plan).costs(10 + 16);
        }

        @Test
        void counts_the_ways_from_and_to_home_on_each_date() {
            var plan = """
                                | hall        | aula
                    16.06 09:00 |             | Prawo 1 Jan
                    17.06 09:00 | Prawo 1 Jan |
                    17.06 10:45 |             | Prawo 1 Jan
                    """;
            rule(Rule.TRAVEL).given(TOWNS + plan).costs(2 * 10 + 2 * 10);
        }

        @Test
        void ignores_unknown_ways_one_venue_and_sessions_without_a_room() {
            var plan = """
                                | hall        | lab         | sala        | -
                    16.06 09:00 | Prawo 1 Jan |             |             |
                    16.06 10:45 |             | Prawo 1 Jan | Prawo 1 Ewa |
                    16.06 12:45 | Prawo 1 Ewa |             |             | Prawo 1 Jan
                    """;
            rule(Rule.TRAVEL).given(TOWNS + plan).costs(0);
        }

        @Test
        void estimates_ways_from_the_places() {
            var plan = """
                    venue A at 53.0 23.0: hall
                    venue B at 53.1 23.0: aula
                    topic Prawo 20
                    trainer Ewa
                                | hall        | aula
                    16.06 09:00 | Prawo 1 Ewa |
                    16.06 10:45 |             | Prawo 1 Ewa
                    """;
            // A tenth of a degree is 11.12 km as the crow flies, times 1.3, rounded up.
            rule(Rule.TRAVEL).given(plan).costs(15);
        }
    }
}
