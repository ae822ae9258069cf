package org.harmonogram.io.ctt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.harmonogram.support.Golden.assertGolden;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Grid;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Validation;
import org.harmonogram.io.json.PlanWriter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CttReaderTest {

    private static final Path TOY = Path.of("benchmarks/itc2007/instances/toy.ectt");
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private static Plan plan(String text) {
        return CttReader.read(text).plan();
    }

    private static List<String> issues(String text) {
        InvalidPlanException invalid = catchThrowableOfType(InvalidPlanException.class, () -> CttReader.read(text));
        assertThat(invalid).as("what is thrown").isNotNull();
        return invalid.issues().stream().map(CttReaderTest::shown).toList();
    }

    private static String shown(Issue issue) {
        return (issue.at() + " " + issue.code().id() + " " + String.join("|", issue.values())).strip();
    }

    /** The file with another text in place of one that occurs once. */
    private static String replaced(String old, String other) {
        assertThat(Tiny.TEXT.split(Pattern.quote(old), -1)).hasSize(2);
        return Tiny.TEXT.replace(old, other);
    }

    @Nested
    class Mapping {

        @Test
        void an_extended_instance_is_this_plan_file() {
            assertGolden("ctt-toy.json", PlanWriter.write(CttReader.read(TOY).plan()));
        }

        @Test
        void what_ud2_does_not_count_is_named_in_warnings_in_both_languages() {
            List<Issue> warnings = CttReader.read(TOY).warnings();

            assertThat(warnings).allMatch(warning -> warning.code().isWarning());
            assertGolden(
                    "ctt-toy-warnings.txt",
                    warnings.stream()
                            .map(warning -> "%s%n  %s%n  %s%n"
                                    .formatted(
                                            shown(warning), warning.sentence(Locale.ENGLISH), warning.sentence(POLISH)))
                            .collect(Collectors.joining()));
        }

        @Test
        void a_plain_instance_has_no_warnings_and_its_ids_are_the_files() {
            CttFile tiny = CttReader.read(Tiny.TEXT);

            assertThat(tiny.warnings()).isEmpty();
            Plan plan = tiny.plan();
            assertThat(plan.programmes().get(0).topics())
                    .extracting(Topic::id)
                    .containsExactly("algebra", "botany", "chemistry", "seminar");
            assertThat(plan.trainers()).extracting("id").containsExactly("Ann", "Bob", "Dan");
            assertThat(plan.editions().get(0).groups())
                    .extracting(Edition.Group::id)
                    .containsExactly("first");
            assertThat(plan.venues().get(0).rooms()).extracting("id").containsExactly("small", "large");
        }

        @Test
        void a_course_of_no_curriculum_has_no_groups_also_where_there_are_no_curricula_at_all() {
            assertThat(groups(plan(Tiny.TEXT), "seminar")).isEmpty();
            Plan none =
                    plan(replaced("first 3 algebra botany chemistry\n", "").replace("Curricula: 1", "Curricula: 0"));
            assertThat(Validation.issues(none)).isEmpty();
            assertThat(groups(none, "algebra")).isEmpty();
        }

        private static List<?> groups(Plan plan, String course) {
            return Structure.of(plan).requirements().stream()
                    .filter(requirement -> requirement.topic().id().equals(course))
                    .map(Requirement::groups)
                    .findFirst()
                    .orElseThrow();
        }

        @ParameterizedTest
        @CsvSource({"1, 60, 09:00", "15, 60, 23:00", "16, 59, 23:44", "96, 9, 22:24"})
        void periods_are_windows_of_a_unit_that_end_before_midnight(int periods, int unitMinutes, LocalTime end) {
            Plan plan = plan(replaced("Periods_per_day: 4", "Periods_per_day: " + periods)
                    .replace("algebra 0 3", "algebra 0 0"));
            Grid grid = plan.grids().get(0);

            assertThat(plan.unitMinutes()).isEqualTo(unitMinutes);
            assertThat(grid.windows()).hasSize(periods);
            assertThat(grid.windows().get(0).start()).isEqualTo(LocalTime.of(8, 0));
            assertThat(grid.windows().get(periods - 1).end()).isEqualTo(end);
            assertThat(IntStream.range(1, periods))
                    .allMatch(i -> grid.windows()
                            .get(i)
                            .start()
                            .equals(grid.windows().get(i - 1).end()));
            assertThat(grid.windows()).extracting(GridItem::stepMinutes).containsOnlyNulls();
        }

        @Test
        void days_follow_each_other_from_a_monday_on() {
            Plan plan = plan(replaced("Days: 2", "Days: 9"));
            assertThat(Structure.of(plan).days(plan.editions().get(0)).days())
                    .extracting("date")
                    .hasSize(9)
                    .startsWith(LocalDate.of(2007, 10, 1))
                    .endsWith(LocalDate.of(2007, 10, 9));
        }

        @Test
        void line_ends_of_windows_blanks_and_tabs_make_no_difference() {
            String other = Tiny.TEXT.replace(" ", " \t ").replace("\n", "  \r\n");
            assertThat(plan(other)).isEqualTo(plan(Tiny.TEXT));
        }

        @Test
        void what_follows_the_end_is_ignored() {
            assertThat(plan(Tiny.TEXT + "anything\n")).isEqualTo(plan(Tiny.TEXT));
        }

        @Test
        void constraints_stated_twice_hold_once() {
            String twice =
                    replaced("algebra 0 3", "algebra 0 3\nalgebra 0 3").replace("Constraints: 1", "Constraints: 2");
            assertThat(plan(twice)).isEqualTo(plan(Tiny.TEXT));
        }

        @Test
        void many_courses_with_double_lectures_are_several_notes() {
            String courses = IntStream.range(0, 91)
                    .mapToObj(i -> "course" + i + " Ann 1 1 1 1\n")
                    .collect(Collectors.joining());
            Plan plan = plan(replaced("seminar Dan 2 1 10\n", "seminar Dan 2 1 10 0\n" + courses)
                    .replace("Courses: 4", "Courses: 95"));
            assertThat(plan.heading().notes()).hasSize(2).element(1).isEqualTo("Double lectures: course90");
        }
    }

    @Nested
    class Faulty {

        @Test
        void all_faults_are_reported_at_once_in_the_order_of_the_file() {
            assertThat(issues("""
                    Name: Bad
                    Courses: 3
                    Room: 2
                    Days: five
                    Periods_per_day: 97
                    Curricula: 1
                    Days: 5
                    Min_Max_Daily_Lectures: 3
                    nonsense

                    COURSES:
                    algebra Ann 2 2
                    botany Bob 0 1 20
                    botany Bob 2 1 20
                    chemistry Cid two 1 -5 2

                    ROOMS:
                    small many

                    CURRICULA:
                    first 3 algebra botany botany geometry

                    LECTURES:
                    algebra 1

                    UNAVAILABILITY_CONSTRAINTS:
                    algebra 4
                    geometry 0 0
                    algebra 366 96

                    ROOM_CONSTRAINTS:
                    algebra huge
                    """))
                    .containsExactly(
                            "missing-key END.",
                            "2 count-differs Courses|3|4",
                            "3 unknown-key-unlike-any Room|Name, Courses, Rooms, Days, Periods_per_day, Curricula,"
                                    + " Min_Max_Daily_Lectures, Constraints, UnavailabilityConstraints, RoomConstraints",
                            "4 wrong-type five|1",
                            "5 out-of-range 97|1|96",
                            "7 doubled-key Days",
                            "8 line-malformed Min_Max_Daily_Lectures: 3|Min_Max_Daily_Lectures: <least> <most>",
                            "9 line-malformed nonsense|Name: …",
                            "12 line-malformed algebra Ann 2 2|<course> <teacher> <lectures> <days> <students> [<double>]",
                            "13 out-of-range 0|1|10000",
                            "14 doubled-id botany|COURSES",
                            "15 wrong-type two|1",
                            "15 out-of-range -5|0|1000000",
                            "15 out-of-range 2|0|1",
                            "18 wrong-type many|0",
                            "21 count-differs first|3|4",
                            "21 named-twice botany",
                            "21 unknown-id geometry|COURSES",
                            "23 unknown-key-unlike-any LECTURES:|COURSES:, ROOMS:, CURRICULA:, UNAVAILABILITY_CONSTRAINTS:,"
                                    + " ROOM_CONSTRAINTS:",
                            "27 line-malformed algebra 4|<course> <day> <period>",
                            "28 unknown-id geometry|COURSES",
                            "29 out-of-range 366|0|365",
                            "29 out-of-range 96|0|95",
                            "32 unknown-id huge|ROOMS");
        }

        @Test
        void what_is_missing_altogether_is_named_and_what_refers_to_it_is_not_called_unknown() {
            assertThat(issues("CURRICULA:\nfirst 1 algebra\nEND.\n"))
                    .containsExactly(
                            "missing-key Name",
                            "missing-key Days",
                            "missing-key Periods_per_day",
                            "missing-key COURSES:",
                            "missing-key ROOMS:");
        }

        @Test
        void an_empty_file_is_no_instance() {
            assertThat(issues("")).contains("missing-key END.", "missing-key Name");
        }

        @Test
        void empty_lists_of_courses_and_rooms_are_too_short() {
            assertThat(issues("""
                    Name: Empty
                    Days: 1
                    Periods_per_day: 1
                    COURSES:
                    ROOMS:
                    CURRICULA:
                    END.
                    """)).containsExactly("4 too-few 0|1", "5 too-few 0|1");
        }

        @Test
        void a_day_or_period_beyond_the_last_is_out_of_range() {
            assertThat(issues(replaced("algebra 0 3", "algebra 2 4")))
                    .containsExactly("23 out-of-range 2|0|1", "23 out-of-range 4|0|3");
            assertThat(plan(replaced("algebra 0 3", "algebra 1 3")).editions()).hasSize(1);
        }

        @Test
        void a_file_cut_off_in_the_middle_is_told_by_its_end_and_its_counts() {
            String half = Tiny.TEXT.substring(0, Tiny.TEXT.indexOf("CURRICULA:"));
            assertThat(issues(half))
                    .containsExactly("missing-key END.", "missing-key CURRICULA:", "7 count-differs Constraints|1|0");
        }

        @Test
        void a_name_is_needed_and_ids_are_at_most_100_characters_long() {
            String longest = "x".repeat(100);
            assertThat(plan(Tiny.TEXT.replace("Dan", longest)).trainers())
                    .extracting("id")
                    .contains(longest);
            assertThat(issues(Tiny.TEXT.replace("Dan", longest + "x").replace("Name: Tiny", "Name:")))
                    .containsExactly("1 text-blank", "13 text-too-long 101|100");
        }

        @Test
        void a_character_that_does_not_print_is_no_part_of_an_id() {
            assertThat(issues(Tiny.TEXT.replace("Dan", "D\u0001n"))).containsExactly("13 text-unprintable U+0001|2");
        }

        @Test
        void numbers_too_long_for_a_number_are_out_of_range() {
            assertThat(issues(replaced("Days: 2", "Days: 99999999999999999999")))
                    .containsExactly("4 out-of-range 99999999999999999999|1|366");
        }

        @Test
        void of_very_many_faults_the_first_thousand_are_listed() {
            List<String> issues = issues(replaced("algebra 0 3", "algebra\n".repeat(1003)));
            assertThat(issues).hasSize(1001).last().isEqualTo("more-issues 4|1000");
        }
    }
}
