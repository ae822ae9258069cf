package org.harmonogram.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.harmonogram.domain.Plan;
import org.harmonogram.support.DrawnPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

    private static final String COURSE = """
            topic Prawo 4, Kino 2
            room mała, duża
            trainer Ewa, Jan
            edition I uses 16.06..17.06
                        | mała        | duża | -
            """;
    private static final String BEFORE = """
            16.06 09:00 | Prawo 2 Ewa |
            16.06 10:45 | Prawo 2 Ewa |
            16.06 12:45 | Kino 2 Jan  |
            """;

    private static int changes(String before, String after) {
        Plan plan = DrawnPlan.plan(COURSE + before);
        return Changes.count(plan, DrawnPlan.plan(COURSE + after).placements());
    }

    @Test
    void what_lies_where_it_lay_has_not_changed() {
        assertThat(changes(BEFORE, BEFORE)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "an hour later;         16.06 12:45;      16.06 13:30",
                "on another date;       16.06 12:45;      17.06 12:45",
                "in another room;       Kino 2 Jan  |;    | Kino 2 Jan",
                "in no room;            Kino 2 Jan  |;    | | Kino 2 Jan",
                "with another trainer;  Kino 2 Jan;       Kino 2 Ewa",
                "with two trainers;     Kino 2 Jan;       Kino 2 Ewa Jan",
                "without its last unit; Kino 2;           Kino 1"
            })
    void a_session_has_changed_that_is(String how, String now, String then) {
        assertThat(changes(BEFORE, BEFORE.replace(now, then))).as(how).isEqualTo(1);
    }

    @Test
    void a_session_that_is_gone_has_changed_and_a_new_one_is_no_change() {
        String first = BEFORE.lines().findFirst().orElseThrow() + "\n";

        assertThat(changes(BEFORE, first)).isEqualTo(2);
        assertThat(changes(first, BEFORE)).isZero();
        assertThat(changes("", BEFORE)).isZero();
    }

    @Test
    void each_session_counts_once_however_much_of_it_has_changed() {
        assertThat(changes(BEFORE, BEFORE.replace("16.06", "17.06").replace("Jan", "Ewa")))
                .isEqualTo(3);
    }

    @Test
    void cutting_a_session_in_two_where_it_lies_changes_nothing() {
        String cut = """
                16.06 12:45 | Kino 1 Jan
                16.06 13:30 | Kino 1 Jan""";

        assertThat(changes(BEFORE, BEFORE.replace("16.06 12:45 | Kino 2 Jan  |", cut)))
                .isZero();
        assertThat(changes(BEFORE.replace("16.06 12:45 | Kino 2 Jan  |", cut), BEFORE))
                .isZero();
    }

    @Test
    void rules_and_baseline_of_the_plan_make_no_difference() {
        String published = """
                rule moved off
                baseline 10.06
                            | mała        | duża | -
                17.06 09:00 |             | Kino 2 Ewa
                """;

        assertThat(changes(BEFORE + published, BEFORE.replace("12:45", "14:30")))
                .isEqualTo(1);
    }
}
