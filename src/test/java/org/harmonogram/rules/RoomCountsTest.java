package org.harmonogram.rules;

import static org.harmonogram.rules.CountCheck.given;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rooms suit their sessions, and venues their day. */
class RoomCountsTest {

    @Nested
    class RoomTooSmallCount {

        @Test
        void counts_everybody_without_a_seat() {
            given("""
                    room hall 18
                    topic Prawo 2
                    edition I people 20
                    | hall
                    16.06 09:00 | Prawo 2
                    """).counts(Rule.ROOM_TOO_SMALL, 2);
        }

        @Test
        void counts_the_groups_that_attend() {
            given("""
                    room hall 10
                    topic Prawo 2, Kino 2 people 12
                    edition I groups a:9 b:8 split Kino
                    | hall
                    16.06 09:00 | Prawo 2
                    16.06 10:45 | a Kino 2
                    """).counts(Rule.ROOM_TOO_SMALL, 9);
        }

        @Test
        void ignores_rooms_that_hold_everybody_and_unknown_numbers() {
            given("""
                    room hall 20, lab
                    topic Prawo 4
                    edition I people 20, II
                    | hall       | lab
                    16.06 09:00 | I Prawo 2  | I Prawo 2
                    16.06 10:45 | II Prawo 2 | II Prawo 2
                    """).counts(Rule.ROOM_TOO_SMALL, 0);
        }
    }

    @Nested
    class RoomLacksFeatureCount {

        @Test
        void counts_each_missing_feature() {
            given("""
                    room hall has tablica, lab
                    topic Prawo 4 needs tablica ekran
                    | hall    | lab
                    16.06 09:00 | Prawo 2
                    16.06 10:45 |         | Prawo 2
                    """).counts(Rule.ROOM_LACKS_FEATURE, 3);
        }

        @Test
        void ignores_rooms_that_offer_all_and_sessions_without_room() {
            given("""
                    room hall has ekran tablica
                    topic Prawo 4 needs tablica
                    | hall    | -
                    16.06 09:00 | Prawo 2
                    16.06 10:45 |         | Prawo 2
                    """).counts(Rule.ROOM_LACKS_FEATURE, 0);
        }
    }

    @Nested
    class TwoVenuesInADayCount {

        @Test
        void counts_each_venue_beyond_the_first() {
            given("""
                    venue A: hall, aula
                    venue B: lab
                    venue C: kino
                    topic Prawo 8
                    | hall    | aula    | lab     | kino
                    16.06 09:00 | Prawo 1 | Prawo 1 | Prawo 1 | Prawo 1
                    16.06 10:45 | Prawo 1 | Prawo 1 | Prawo 1 | Prawo 1
                    """).counts(Rule.TWO_VENUES_IN_A_DAY, 2);
        }

        @Test
        void counts_each_edition_of_a_joint_session() {
            given("""
                    venue A: hall
                    venue B: lab
                    topic Prawo 4
                    edition I, II
                    joint Prawo I II
                    | hall         | lab
                    16.06 09:00 | I+II Prawo 2 |
                    16.06 10:45 |              | I+II Prawo 2
                    """).counts(Rule.TWO_VENUES_IN_A_DAY, 2);
        }

        @Test
        void ignores_other_dates_and_sessions_without_room() {
            given("""
                    venue A: hall
                    venue B: lab
                    topic Prawo 6
                    | hall    | lab     | -
                    16.06 09:00 | Prawo 2 |         | Prawo 2
                    17.06 09:00 |         | Prawo 2
                    """).counts(Rule.TWO_VENUES_IN_A_DAY, 0);
        }
    }

    @Nested
    class RoomChangeCount {

        @Test
        void counts_rooms_of_an_edition_beyond_the_first() {
            given("""
                    room hall, lab, aula
                    topic Prawo 4, Kino 2
                    | hall    | lab     | aula
                    16.06 09:00 | Prawo 2 |         | Kino 2
                    17.06 09:00 | Prawo 1 | Prawo 1
                    """).counts(Rule.ROOM_CHANGE, 2);
        }

        @Test
        void counts_within_topics_if_told_so() {
            given("""
                    room hall, lab, aula
                    rule room-change per topic
                    topic Prawo 4, Kino 2
                    | hall    | lab     | aula
                    16.06 09:00 | Prawo 2 |         | Kino 2
                    17.06 09:00 | Prawo 1 | Prawo 1
                    """).counts(Rule.ROOM_CHANGE, 1);
        }

        @Test
        void ignores_sessions_without_room_and_other_editions() {
            given("""
                    room hall, lab
                    topic Prawo 4
                    edition I, II
                    | hall      | lab        | -
                    16.06 09:00 | I Prawo 2 | II Prawo 2 | I Prawo 2
                    """).counts(Rule.ROOM_CHANGE, 0);
        }
    }

    @Nested
    class VenueChangeCount {

        @Test
        void counts_venues_of_an_edition_beyond_the_first() {
            given("""
                    venue A: hall, aula
                    venue B: lab
                    topic Prawo 6
                    | hall    | aula    | lab
                    16.06 09:00 | Prawo 2 | Prawo 2
                    17.06 09:00 |         |         | Prawo 2
                    """).counts(Rule.VENUE_CHANGE, 1);
        }

        @Test
        void counts_within_topics_if_told_so() {
            given("""
                    venue A: hall
                    venue B: lab
                    rule venue-change per topic
                    topic Prawo 4, Kino 2, Etyka 4
                    | hall    | lab
                    16.06 09:00 | Prawo 2 | Kino 2 & Etyka 2
                    17.06 09:00 | Etyka 2
                    """).counts(Rule.VENUE_CHANGE, 1);
        }

        @Test
        void ignores_rooms_of_one_venue() {
            given("""
                    venue A: hall, aula
                    topic Prawo 4
                    | hall    | aula
                    16.06 09:00 | Prawo 2 | Prawo 2
                    """).counts(Rule.VENUE_CHANGE, 0);
        }
    }
}
