package org.harmonogram.io.ctt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Structure;
import org.harmonogram.support.DrawnPlan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class SolutionTest {

    private static final Plan PLAN = CttReader.read(Tiny.TEXT).plan();

    private static List<String> issues(Executable action) {
        InvalidPlanException invalid = catchThrowableOfType(InvalidPlanException.class, action::execute);
        assertThat(invalid).as("what is thrown").isNotNull();
        return invalid.issues().stream()
                .map(issue -> (issue.at() + " " + issue.code().id() + " " + String.join("|", issue.values())).strip())
                .toList();
    }

    @Nested
    class Reading {

        @Test
        void a_line_is_a_session_of_one_unit_at_the_beginning_of_its_period() {
            Placement lecture = SolutionReader.read("botany small 1 3", PLAN).get(0);

            assertThat(lecture.topic()).isEqualTo("botany");
            assertThat(lecture.units()).isEqualTo(1);
            assertThat(lecture.room()).isEqualTo("small");
            assertThat(lecture.start()).isEqualTo(LocalDateTime.of(2007, 10, 2, 11, 0));
            assertThat(lecture.trainers()).isEmpty();
            assertThat(Structure.of(PLAN).find(lecture)).isPresent();
        }

        @Test
        void all_faults_are_reported_at_once_with_their_lines() {
            assertThat(issues(() -> SolutionReader.read("""
                            algebra large 0 2
                            geometry huge 0 2

                            algebra large 2 4
                            algebra large 1
                            algebra large one -1
                            """, PLAN)))
                    .containsExactly(
                            "2 unknown-id geometry|topics",
                            "2 unknown-id huge|rooms",
                            "4 out-of-range 2|0|1",
                            "4 out-of-range 4|0|3",
                            "5 line-malformed algebra large 1|<course> <room> <day> <period>",
                            "6 wrong-type one|0",
                            "6 out-of-range -1|0|3");
        }

        @Test
        void too_few_lectures_and_lectures_twice_are_no_faults() {
            assertThat(SolutionReader.read("", PLAN)).isEmpty();
            assertThat(SolutionReader.read("botany small 0 0\n".repeat(5), PLAN))
                    .hasSize(5);
        }

        @Test
        void a_missing_file_is_named(@TempDir Path folder) {
            assertThatThrownBy(() -> SolutionReader.read(folder.resolve("none.sol"), PLAN))
                    .hasMessageContaining("none.sol");
        }
    }

    @Nested
    class Writing {

        @Test
        void lectures_are_written_course_by_course_and_by_time() {
            String shuffled = """
                    seminar small 1 3
                    algebra large 1 0
                    seminar small 0 3
                    algebra large 0 2
                    """;
            assertThat(SolutionWriter.write(PLAN.withPlacements(SolutionReader.read(shuffled, PLAN))))
                    .isEqualTo("""
                            algebra large 0 2
                            algebra large 1 0
                            seminar small 0 3
                            seminar small 1 3
                            """);
        }

        @Test
        void what_is_not_placed_has_no_line() {
            List<Placement> open = SolutionReader.read(Tiny.SOLUTION, PLAN).stream()
                    .map(lecture -> lecture.withPlace(null, null, List.of()))
                    .toList();
            assertThat(SolutionWriter.write(PLAN.withPlacements(open))).isEmpty();
        }

        @Test
        void sessions_that_no_line_can_say_are_all_named() {
            Placement lecture = SolutionReader.read("botany small 1 3", PLAN).get(0);
            LocalDateTime start = LocalDateTime.of(2007, 10, 2, 11, 0);
            Plan plan = PLAN.withPlacements(List.of(
                    lecture,
                    lecture.withPlace(start, null, List.of()),
                    lecture.withPlace(start.plusMinutes(1), "small", List.of()),
                    lecture.withPlace(start.plusDays(1), "small", List.of())));

            assertThat(issues(() -> SolutionWriter.write(plan)))
                    .containsExactly(
                            "/placements/1 lecture-fits-no-line botany|2007-10-02T11:00",
                            "/placements/2 lecture-fits-no-line botany|2007-10-02T11:01",
                            "/placements/3 lecture-fits-no-line botany|2007-10-03T11:00");
        }

        @Test
        void a_plan_of_two_editions_is_not_written() {
            Plan two = DrawnPlan.plan("""
                    topic Prawo 2
                    edition I uses 16.06
                    edition II uses 16.06
                    """);
            assertThat(issues(() -> SolutionWriter.write(two))).containsExactly("lectures-need-one-edition 2");
            assertThat(issues(() -> SolutionReader.read("", two))).containsExactly("lectures-need-one-edition 2");
        }

        @Test
        void a_plan_that_was_no_instance_can_be_written_if_its_sessions_are_lectures() {
            Plan drawn = DrawnPlan.plan("""
                    topic Prawo 2
                    room hall 30
                                | hall
                    16.06 10:45 | Prawo 1
                    18.06 09:00 | Prawo 1
                    """);
            assertThat(SolutionWriter.write(drawn)).isEqualTo("Prawo hall 0 1\nPrawo hall 2 0\n");
        }

        @Test
        void a_session_of_two_units_fits_no_line() {
            Plan twoUnits = DrawnPlan.plan("""
                    topic Prawo 2
                    room hall 30
                                | hall
                    16.06 10:45 | Prawo 2
                    """);
            assertThat(issues(() -> SolutionWriter.write(twoUnits)))
                    .containsExactly("/placements/0 lecture-fits-no-line Prawo|2025-06-16T10:45");
        }
    }
}
