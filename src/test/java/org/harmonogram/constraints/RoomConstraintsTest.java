package org.harmonogram.constraints;

import static org.harmonogram.constraints.RuleCheck.rule;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoomConstraintsTest {

    @Nested
    class RoomMissing {

        @Test
        void counts_a_session_once_where_one_of_its_editions_lists_rooms() {
            var plan = """
                    room hall
                    topic Prawo 9
                    edition I uses 16.06..17.06 rooms hall, II uses 16.06..17.06 rooms hall, III uses 16.06..17.06
                    joint Prawo I II
                                | hall       | -
                    16.06 09:00 |            | I+II Prawo 1 & III Prawo 1
                    17.06 09:00 | I+II Prawo | III Prawo 1
                    """;
            rule(Rule.ROOM_MISSING).given(plan).costs(1);
        }

        @Test
        void ignores_dates_that_list_none_or_are_outside_the_calendar() {
            var plan = """
                    room hall
                    topic Prawo 9
                    edition I uses 16.06 rooms hall uses 17.06
                    17.06 09:00 | Prawo 1
                    18.06 09:00 | Prawo 1
                    """;
            rule(Rule.ROOM_MISSING).given(plan).costs(0);
        }
    }

    @Nested
    class RoomTooSmall {

        @Test
        void counts_people_without_a_seat() {
            var plan = """
                    room lab 12, hall 30
                    topic Prawo 9, Etyka 9 people 40
                    edition I groups a:10 b:5 split Prawo
                                | lab                    | hall
                    16.06 09:00 | a Prawo 1 & I Etyka 1  | I Etyka 1
                    """;
            rule(Rule.ROOM_TOO_SMALL).given(plan).costs(28 + 10);
        }

        @Test
        void ignores_a_full_room_and_unknown_numbers() {
            var plan = """
                    room lab 12, hall
                    topic Prawo 9
                    edition I people 12, II
                                | lab                    | hall      | -
                    16.06 09:00 | I Prawo 1 & II Prawo 1 | I Prawo 1 | I Prawo 1
                    """;
            rule(Rule.ROOM_TOO_SMALL).given(plan).costs(0);
        }
    }

    @Nested
    class RoomLacksFeature {

        @Test
        void counts_each_missing_feature() {
            var plan = """
                    room lab has tablica, hall
                    topic Prawo 9 needs tablica rzutnik, Etyka 9
                                | lab                | hall
                    16.06 09:00 | Prawo 1 & Etyka 1  | Prawo 1
                    """;
            rule(Rule.ROOM_LACKS_FEATURE).given(plan).costs(1 + 2);
        }

        @Test
        void ignores_sessions_without_a_room() {
            var plan = """
                    room lab has tablica rzutnik
                    topic Prawo 9 needs tablica
                                | lab     | -
                    16.06 09:00 | Prawo 1 | Prawo 1
                    """;
            rule(Rule.ROOM_LACKS_FEATURE).given(plan).costs(0);
        }
    }

    @Nested
    class TwoVenuesInADay {

        @Test
        void counts_each_further_venue_per_edition_and_date() {
            var plan = """
                    venue A: hall, lab
                    venue B: aula
                    venue C: sala
                    topic Prawo 9
                    edition I, II
                                | hall      | lab       | aula       | sala
                    16.06 09:00 | I Prawo 1 | I Prawo 1 | I Prawo 1  | I Prawo 1
                    17.06 09:00 | I Prawo 1 |           | II Prawo 1 | II Prawo 1
                    """;
            rule(Rule.TWO_VENUES_IN_A_DAY).given(plan).costs(2 + 1);
        }

        @Test
        void ignores_other_rooms_of_one_venue_other_dates_and_sessions_without_a_room() {
            var plan = """
                    venue A: hall, lab
                    venue B: aula
                    topic Prawo 9
                                | hall    | lab     | aula    | -
                    16.06 09:00 | Prawo 1 | Prawo 1 |         | Prawo 1
                    17.06 09:00 |         |         | Prawo 1 |
                    """;
            rule(Rule.TWO_VENUES_IN_A_DAY).given(plan).costs(0);
        }
    }

    @Nested
    class VenueAndRoomChange {

        private static final String PLAN = """
                venue A: hall, lab
                venue B: aula
                topic Prawo 9, Etyka 9
                            | hall    | lab               | aula    | -
                16.06 09:00 | Prawo 1 | Prawo 1           |         | Prawo 1
                17.06 09:00 |         | Etyka 1 & Etyka 1 | Etyka 1 |
                """;

        @Test
        void count_each_place_beyond_the_first_of_the_edition() {
            rule(Rule.VENUE_CHANGE).given(PLAN).costs(1);
            rule(Rule.ROOM_CHANGE).given(PLAN).costs(2);
        }

        @Test
        void count_each_place_beyond_the_first_of_a_topic_if_asked() {
            rule(Rule.VENUE_CHANGE)
                    .given("rule venue-change per topic\n" + PLAN)
                    .costs(1);
            rule(Rule.ROOM_CHANGE).given("rule room-change per topic\n" + PLAN).costs(1 + 1);
        }

        @Test
        void ignore_editions_and_topics_that_stay_in_one_room() {
            var plan = """
                    venue A: hall
                    venue B: aula
                    topic Prawo 9
                    edition I, II
                                | hall      | aula
                    16.06 09:00 | I Prawo 1 | II Prawo 1
                    17.06 09:00 | I Prawo 1 | II Prawo 1
                    """;
            rule(Rule.VENUE_CHANGE).given(plan).costs(0);
            rule(Rule.ROOM_CHANGE).given(plan).costs(0);
        }

        @Test
        void count_a_joint_session_for_each_edition() {
            var plan = """
                    venue A: hall
                    venue B: aula
                    topic Prawo 9, Etyka 9
                    edition I, II
                    joint Etyka I II
                                | hall                   | aula
                    16.06 09:00 | I Prawo 1 & II Prawo 1 |
                    17.06 09:00 |                        | I+II Etyka 1
                    """;
            rule(Rule.VENUE_CHANGE).given(plan).costs(2);
            rule(Rule.ROOM_CHANGE).given(plan).costs(2);
        }
    }
}
