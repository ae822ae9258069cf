package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.support.Golden.assertGolden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harmonogram.io.ctt.CttReader;
import org.harmonogram.io.json.PlanReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Instances and solutions of course timetabling where the commands take plans. */
class CourseTimetablingTest {

    private static final Path ITC = Path.of("benchmarks/itc2007");
    private static final Path TOY = ITC.resolve("instances/toy.ectt");
    private static final Path COMP01 = ITC.resolve("instances/comp01.ctt");
    private static final Path BEST01 = ITC.resolve("best/comp01.sol");

    @TempDir
    private Path folder;

    @Nested
    class Check {

        @ParameterizedTest
        @CsvFileSource(files = "benchmarks/itc2007/reference.csv", numLinesToSkip = 1)
        void the_best_known_solutions_cost_what_the_validator_says(
                String instance,
                long best,
                String winner,
                String winner60s,
                String stock,
                long capacity,
                long days,
                long compactness,
                long stability) {
            Shell.Outcome checked = Shell.pipe()
                    .run(
                            "check",
                            ITC.resolve("instances/" + instance + ".ctt"),
                            "--placements",
                            ITC.resolve("best/" + instance + ".sol"));

            assertThat(checked.exitCode()).isEqualTo(ExitCodes.USABLE);
            assertThat(checked.err()).isEmpty();
            assertThat(checked.out()).contains("All hard rules kept, everything placed; soft cost " + best + ".");
            assertCosts(checked.out(), "room-too-small", capacity);
            assertCosts(checked.out(), "fewer-days-than-asked", days);
            assertCosts(checked.out(), "isolated-session", compactness);
            assertCosts(checked.out(), "room-change", stability);
        }

        private static void assertCosts(String out, String rule, long cost) {
            if (cost == 0) {
                assertThat(out).doesNotContain("(" + rule + ",");
            } else {
                assertThat(out).containsPattern("\\(" + rule + ", soft\\): \\d+ × \\d = " + cost + "\\n");
            }
        }

        @Test
        void placements_may_also_come_from_a_plan_file_and_the_name_may_be_in_capitals() throws IOException {
            Path json = folder.resolve("solved.json");
            Path capitals = Files.copy(COMP01, folder.resolve("COMP01.CTT"));
            Shell.pipe().run("solve", COMP01, "-o", json, "--steps", "0");

            Shell.Outcome checked = Shell.pipe().run("check", capitals, "--placements", json);
            assertThat(checked.err()).isEmpty();
            assertThat(checked.out()).contains("All hard rules kept");
        }

        @Test
        void faults_of_an_instance_are_told_with_their_lines() throws IOException {
            Path bad = Files.writeString(folder.resolve("bad.ctt"), "Name: Bad\nDays: none\nEND.\n");

            Shell.Outcome checked = Shell.pipe().in("pl").run("check", bad);

            assertThat(checked.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
            assertThat(checked.err())
                    .contains("bad.ctt")
                    .contains("\n  Brakuje klucza (COURSES:). Dodaj go.\n")
                    .contains("\n  wiersz 2: Podano wartość (none)");
        }

        @Test
        void faults_of_a_solution_are_told_with_its_name_and_lines() throws IOException {
            Path bad = Files.writeString(folder.resolve("bad.sol"), "c0001 rB 0 4\nc9999 rB 0 9\n");

            Shell.Outcome checked = Shell.pipe().run("check", COMP01, "--placements", bad);

            assertThat(checked.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
            assertThat(checked.err())
                    .contains("bad.sol")
                    .contains("line 2: There is no (c9999) in (topics).")
                    .contains("line 2: The value (9) is out of range: it must be from 0 to 5.");
        }

        @Test
        void a_solution_is_no_plan() {
            Shell.Outcome checked = Shell.pipe().run("check", BEST01);

            assertThat(checked.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
            assertThat(checked.err())
                    .contains("comp01.sol) holds lectures and no plan.")
                    .contains("--placements");
        }
    }

    @Nested
    class Solve {

        @Test
        void an_instance_is_solved_and_its_lectures_are_written() throws IOException {
            Path solution = folder.resolve("toy.sol");

            Shell.Outcome solved = Shell.pipe().run("solve", TOY, "-o", solution, "-q", "--steps", "2000");

            assertThat(solved.exitCode()).isEqualTo(ExitCodes.USABLE);
            assertThat(solved.err())
                    .contains("toy.ectt, line 7: ")
                    .contains("toy.ectt, line 36: (ROOM_CONSTRAINTS) is kept");
            assertThat(Files.readAllLines(solution)).hasSize(16).allMatch(line -> line.matches("\\w+ r[ABC] \\d \\d"));
            assertThat(Shell.pipe().run("check", TOY, "--placements", solution).exitCode())
                    .isEqualTo(ExitCodes.USABLE);
        }

        @Test
        void an_instance_can_be_kept_as_a_plan_file() {
            Path json = folder.resolve("toy.json");

            Shell.pipe().run("solve", TOY, "-o", json, "-q", "--steps", "0");

            assertThat(PlanReader.read(json).withPlacements(List.of()))
                    .isEqualTo(CttReader.read(TOY).plan());
        }

        @Test
        void a_plan_that_is_no_list_of_lectures_is_refused_before_the_search() {
            Path solution = folder.resolve("cus.sol");

            Shell.Outcome solved =
                    Shell.pipe().run("solve", Path.of("data/cus-bialystok-2025/plan.json"), "-o", solution);

            assertThat(solved.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
            assertThat(solved.out()).isEmpty();
            assertThat(solved.err()).contains("cus.sol").contains("(.sol)");
            assertThat(solution).doesNotExist();
        }

        @Test
        void instances_are_not_written() {
            Shell.Outcome solved = Shell.pipe().run("solve", TOY, "-o", folder.resolve("out.ctt"));

            assertThat(solved.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
            assertThat(solved.err()).contains("out.ctt").contains("only read");
        }
    }

    @Nested
    class Show {

        @ParameterizedTest
        @ValueSource(strings = {"edition", "trainer", "room"})
        void a_solution_is_printed_like_any_harmonogram(String view) {
            Shell.Outcome shown = Shell.pipe().run("show", COMP01, "--placements", BEST01, "--by", view);

            assertThat(shown.exitCode()).isEqualTo(ExitCodes.USABLE);
            assertThat(shown.err()).isEmpty();
            assertGolden("show-comp01-by-" + view + ".txt", shown.out());
        }

        @Test
        void the_hours_of_an_instance_are_listed() {
            Shell.Outcome listed = Shell.pipe().run("ledger", COMP01);

            assertThat(listed.exitCode()).isEqualTo(ExitCodes.USABLE);
            assertThat(listed.out()).containsPattern("(?m)^Together +160 ");
        }
    }
}
