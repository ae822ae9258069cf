package org.harmonogram.io.ctt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.io.ctt.Tiny.SOLUTION;
import static org.harmonogram.io.ctt.Tiny.TEXT;
import static org.harmonogram.io.ctt.Tiny.costs;

import java.util.Map;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What formulation UD2 counts, counted by hand on {@link Tiny}. */
class CttCostsTest {

    private static String with(String line, String other) {
        assertThat(SOLUTION).contains(line + "\n");
        return SOLUTION.replace(line + "\n", other.isEmpty() ? "" : other + "\n");
    }

    private static String instanceWith(String line, String other) {
        assertThat(TEXT).contains(line + "\n");
        return TEXT.replace(line + "\n", other + "\n");
    }

    @Test
    void the_solution_they_start_from_costs_nothing() {
        assertThat(Check.of(Tiny.plan(TEXT, SOLUTION)).score()).isEqualTo(Score.ZERO);
    }

    @Nested
    class Lectures {

        @Test
        void one_too_few_is_not_placed() {
            assertThat(costs(TEXT, with("seminar small 1 3", ""))).isEqualTo(Map.of(Rule.NOT_PLACED, 1L));
        }

        @Test
        void one_too_many_breaks_a_hard_rule() {
            String surplus = SOLUTION + "seminar small 1 2\n";
            assertThat(costs(TEXT, surplus)).isEqualTo(Map.of(Rule.SURPLUS_UNITS, 1L));
            assertThat(Check.of(Tiny.plan(TEXT, surplus)).score()).isEqualTo(new Score(1, 0, 0));
        }

        @Test
        void nothing_placed_is_all_missing_and_all_days_are_too_few() {
            assertThat(costs(TEXT, ""))
                    .isEqualTo(Map.of(Rule.NOT_PLACED, 7L, Rule.FEWER_DAYS_THAN_ASKED, 5L * (2 + 1 + 1 + 1)));
        }
    }

    @Nested
    class Conflicts {

        @Test
        void two_courses_of_a_curriculum_in_one_period_clash() {
            assertThat(costs(TEXT, with("botany small 0 1", "botany small 0 2")))
                    .isEqualTo(Map.of(Rule.GROUP_CLASH, 1L, Rule.ISOLATED_SESSION, 2L));
        }

        @Test
        void two_courses_of_a_teacher_clash_without_a_common_curriculum() {
            String bobTeachesBoth = instanceWith("seminar Dan 2 1 10", "seminar Bob 2 1 10");
            assertThat(costs(bobTeachesBoth, with("seminar small 0 3", "seminar large 0 0")))
                    .isEqualTo(Map.of(Rule.TRAINER_CLASH, 1L, Rule.ROOM_CHANGE, 1L));
        }

        @Test
        void one_pair_with_a_common_teacher_and_curriculum_breaks_both_rules() {
            assertThat(costs(TEXT, with("chemistry small 1 1", "chemistry small 1 0")))
                    .isEqualTo(Map.of(Rule.GROUP_CLASH, 1L, Rule.TRAINER_CLASH, 1L));
        }

        @Test
        void two_lectures_of_a_course_of_no_curriculum_clash_by_its_teacher() {
            assertThat(costs(TEXT, with("seminar small 0 3", "seminar large 1 3")))
                    .isEqualTo(Map.of(Rule.TRAINER_CLASH, 1L, Rule.ROOM_CHANGE, 1L));
        }

        @Test
        void courses_without_a_common_curriculum_or_teacher_may_coincide() {
            assertThat(costs(TEXT, with("seminar small 0 3", "seminar small 0 2")))
                    .isEmpty();
        }
    }

    @Nested
    class RoomOccupancy {

        @Test
        void two_lectures_in_a_room_are_a_pair() {
            assertThat(costs(TEXT, with("seminar small 0 3", "seminar small 0 0")))
                    .isEqualTo(Map.of(Rule.ROOM_CLASH, 1L));
        }

        @Test
        void three_lectures_in_a_room_are_three_pairs() {
            String two = with("seminar small 0 3", "seminar small 0 0");
            assertThat(costs(TEXT, two.replace("chemistry small 1 1", "chemistry small 0 0")))
                    .containsEntry(Rule.ROOM_CLASH, 3L);
        }
    }

    @Nested
    class Availability {

        @Test
        void a_lecture_in_a_period_in_which_its_course_is_unavailable_counts() {
            assertThat(costs(TEXT, with("algebra large 0 2", "algebra large 0 3")))
                    .isEqualTo(Map.of(Rule.TOPIC_UNAVAILABLE, 1L, Rule.ISOLATED_SESSION, 2L));
        }

        @Test
        void other_courses_and_the_same_period_of_another_day_are_free() {
            String later = SOLUTION.replace("algebra large 1 0", "algebra large 1 3")
                    .replace("chemistry small 1 1", "chemistry small 1 2");
            assertThat(costs(TEXT, later)).isEmpty();
        }
    }

    @Nested
    class RoomCapacity {

        @Test
        void every_student_without_a_seat_counts_in_every_lecture() {
            String crowded = SOLUTION.replace("algebra large", "algebra small");
            assertThat(costs(TEXT, crowded)).isEqualTo(Map.of(Rule.ROOM_TOO_SMALL, 2L * (30 - 20)));
            assertThat(Tiny.plan(TEXT, crowded).level(Rule.ROOM_TOO_SMALL)).isEqualTo(Level.SOFT);
        }

        @Test
        void a_full_room_is_large_enough_and_one_student_more_is_not() {
            String oneMore = instanceWith("botany Bob 2 1 20", "botany Bob 2 1 21");
            assertThat(costs(oneMore, SOLUTION)).isEqualTo(Map.of(Rule.ROOM_TOO_SMALL, 2L));
        }
    }

    @Nested
    class MinimumWorkingDays {

        @Test
        void a_missing_day_costs_five() {
            String oneDay = with("algebra large 0 2", "algebra large 1 2");
            assertThat(costs(TEXT, oneDay)).isEqualTo(Map.of(Rule.FEWER_DAYS_THAN_ASKED, 5L));
        }

        @Test
        void more_days_than_asked_cost_nothing_and_none_may_be_asked() {
            String noneAsked = instanceWith("seminar Dan 2 1 10", "seminar Dan 2 0 10");
            assertThat(costs(noneAsked, with("seminar small 1 3", ""))).isEqualTo(Map.of(Rule.NOT_PLACED, 1L));
            assertThat(costs(noneAsked, SOLUTION)).isEmpty();
        }
    }

    @Nested
    class Compactness {

        @Test
        void each_lecture_without_a_neighbour_costs_two() {
            assertThat(costs(TEXT, with("chemistry small 1 1", "chemistry small 1 2")))
                    .isEqualTo(Map.of(Rule.ISOLATED_SESSION, 2L * 2));
        }

        @Test
        void it_counts_once_for_each_curriculum() {
            String alone = "first 3 algebra botany chemistry";
            String twoMore = instanceWith(alone, alone + "\nsecond 1 chemistry\nthird 2 chemistry seminar")
                    .replace("Curricula: 1", "Curricula: 3");
            assertThat(costs(twoMore, SOLUTION))
                    .as("chemistry in the second and third, both seminars in the third")
                    .isEqualTo(Map.of(Rule.ISOLATED_SESSION, 2L * 4));
        }

        @Test
        void the_last_period_of_a_day_is_no_neighbour_of_the_next_morning() {
            String onlySeminar = instanceWith("first 3 algebra botany chemistry", "first 1 seminar");
            assertThat(costs(
                            onlySeminar,
                            with("seminar small 1 3", "seminar large 1 0")
                                    .replace("algebra large 1 0", "algebra large 1 2")))
                    .isEqualTo(Map.of(Rule.ISOLATED_SESSION, 2L * 2, Rule.ROOM_CHANGE, 1L));
        }

        @Test
        void a_course_of_no_curriculum_is_never_isolated() {
            String nobody = instanceWith("first 3 algebra botany chemistry", "first 0");
            assertThat(costs(nobody, SOLUTION)).isEmpty();
        }
    }

    @Nested
    class RoomStability {

        @Test
        void each_room_of_a_course_beyond_the_first_costs_one() {
            assertThat(costs(TEXT, with("botany small 0 0", "botany large 0 0")))
                    .isEqualTo(Map.of(Rule.ROOM_CHANGE, 1L));
        }
    }
}
