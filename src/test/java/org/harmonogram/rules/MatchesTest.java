package org.harmonogram.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.rules.CountCheck.given;

import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Test;

/** What a match tells the sentences: which sessions, in which order, and every value they name. */
class MatchesTest {

    @Test
    void a_clash_names_both_sessions_and_what_they_share() {
        var plan = given("""
                room hall
                trainer Ewa
                topic Prawo 2, Kino 2
                edition I groups a b
                            | hall
                16.06 09:00 | Prawo 2 Ewa & Kino 2 Ewa
                """);

        assertThat(plan.matches(Rule.TRAINER_CLASH))
                .containsExactly(new Match(Rule.TRAINER_CLASH, 1, List.of(0, 1), Map.of("trainer", "Ewa")));
        assertThat(plan.matches(Rule.GROUP_CLASH))
                .containsExactly(new Match(Rule.GROUP_CLASH, 1, List.of(0, 1), Map.of("edition", "I", "group", "a")));
        assertThat(plan.matches(Rule.ROOM_CLASH))
                .containsExactly(new Match(Rule.ROOM_CLASH, 1, List.of(0, 1), Map.of("room", "hall")));
    }

    @Test
    void a_topic_out_of_order_comes_before_the_one_it_should_follow() {
        var matches = given("""
                        topic Prawo 2, Kino 2 after Prawo
                        16.06 10:45 | Prawo 2
                        16.06 09:00 | Kino 2
                        """).matches(Rule.TOPIC_ORDER);

        assertThat(matches)
                .containsExactly(
                        new Match(Rule.TOPIC_ORDER, 1, List.of(1, 0), Map.of("topic", "Kino", "otherTopic", "Prawo")));
    }

    @Test
    void a_way_too_short_names_the_venues_and_both_times() {
        var matches = given("""
                        venue A: hall
                        venue B: lab
                        way A B 40 min
                        trainer Ewa
                        topic Prawo 4
                                    | hall        | lab
                        16.06 10:45 |             | Prawo 2 Ewa
                        16.06 09:00 | Prawo 2 Ewa |
                        """).matches(Rule.TRAVEL_TOO_SHORT);

        assertThat(matches)
                .containsExactly(new Match(
                        Rule.TRAVEL_TOO_SHORT,
                        1,
                        List.of(1, 0),
                        Map.of("trainer", "Ewa", "venue", "A", "otherVenue", "B", "limit", "40", "actual", "15")));
    }

    @Test
    void every_way_of_a_day_is_a_match_of_its_own() {
        var matches = given("""
                        venue A
                        venue B: lab
                        venue C: hall
                        way A B 10 min
                        way B C 20 min
                        way C A 30 min
                        trainer Ewa home A
                        topic Prawo 4
                                    | lab         | hall
                        16.06 09:00 | Prawo 2 Ewa |
                        16.06 12:45 |             | Prawo 2 Ewa
                        """).matches(Rule.TRAVEL);

        assertThat(matches).extracting(Match::count).containsExactly(10L, 20L, 30L);
        assertThat(matches).extracting(Match::sessions).containsExactly(List.of(0), List.of(0, 1), List.of(1));
        assertThat(matches.get(2).about())
                .isEqualTo(Map.of("trainer", "Ewa", "date", "2025-06-16", "venue", "C", "otherVenue", "A"));
    }

    @Test
    void missing_time_names_the_requirement_and_its_minutes() {
        var matches = given("""
                        topic Prawo 4, Kino 3
                        edition I groups a b split Kino
                        16.06 09:00 | Prawo 4
                        16.06 12:45 | a Kino 3
                        """).matches(Rule.NOT_PLACED);

        assertThat(matches)
                .containsExactly(new Match(
                        Rule.NOT_PLACED,
                        3,
                        List.of(),
                        Map.of(
                                "requirement", "2",
                                "edition", "I",
                                "group", "b",
                                "topic", "Kino",
                                "limit", "135",
                                "actual", "0")));
    }

    @Test
    void a_moved_session_names_its_place_in_the_baseline() {
        var matches = given("""
                        topic Prawo 4
                        17.06 09:45 | Prawo 2
                        baseline 10.06
                        16.06 09:00 | Prawo 1
                        17.06 09:00 | Prawo 2
                        """).matches(Rule.MOVED);

        assertThat(matches).extracting(Match::count).containsExactly(4L, 4L);
        assertThat(matches.get(1).sessions()).containsExactly(0);
        assertThat(matches.get(1).about())
                .isEqualTo(Map.of(
                        "requirement", "0",
                        "edition", "I",
                        "topic", "Prawo",
                        "date", "2025-06-17",
                        "published", "1",
                        "units", "1",
                        "factor", "4"));
    }

    @Test
    void matches_come_in_the_order_of_the_plan() {
        var matches = given("""
                        room hall
                        topic Prawo 2
                        edition I, II, III
                                    | hall
                        16.06 09:00 | III Prawo 2 & I Prawo 2 & II Prawo 2
                        """).matches(Rule.ROOM_CLASH);

        assertThat(matches).extracting(Match::sessions).containsExactly(List.of(0, 1), List.of(0, 2), List.of(1, 2));
    }
}
