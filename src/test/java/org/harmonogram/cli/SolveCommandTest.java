package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.io.json.PlanWriter;
import org.harmonogram.support.DrawnPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolveCommandTest {

    private static final Path CUS = Path.of("data/cus-bialystok-2025/plan.json");
    private static final String EASY = """
            topic Prawo 3, Etyka 1
            """;
    /** Four units for one day of two. */
    private static final String TOO_MUCH = """
            grid G 09:00-10:30
            topic Prawo 4
            edition I uses 16.06
            """;

    @TempDir
    private Path folder;

    private Path file(String drawing) {
        Path file = folder.resolve("plan.json");
        PlanWriter.write(DrawnPlan.plan(drawing), file);
        return file;
    }

    private Path out() {
        return folder.resolve("out.json");
    }

    @Test
    void a_usable_plan_is_printed_with_its_result_and_written() {
        Shell.Outcome solved = Shell.pipe().run("solve", CUS, "--steps", 50, "-o", out());

        assertThat(solved.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(solved.err()).isEmpty();
        assertThat(solved.out())
                .startsWith("Harmonogram szkolenia z zakresu zarządzania i organizacji usług społecznych\nEdycja I\n")
                .contains("Moduł I – 16 czerwca 2025 r. (poniedziałek)")
                .contains("Wszystkie twarde reguły zachowane, wszystko zaplanowane;")
                .contains("Edycja II: zaplanowano 60 godz. dyd. z 60 (45 h), 8 dni")
                .contains("out.json");
        assertThat(Check.of(PlanReader.read(out())).score().isUsable()).isTrue();
    }

    @Test
    void the_same_seed_and_steps_give_the_same_plan() throws IOException {
        Path other = folder.resolve("other.json");

        Shell.pipe().run("solve", CUS, "--steps", 30, "--seed", 7, "-q", "-o", out());
        Shell.pipe().run("solve", CUS, "--steps", 30, "--seed", 7, "-q", "-o", other);

        assertThat(out()).hasSameTextualContentAs(other);
    }

    @Test
    void quiet_prints_the_summary_only() {
        Shell.Outcome solved = Shell.terminal(100).run("solve", file(EASY), "--quiet", "--lang", "en");

        assertThat(solved.out()).startsWith("Result\n").doesNotContain("Prawo");
        assertThat(solved.err()).isEmpty();
    }

    @Test
    void a_report_for_programs_says_how_the_search_went() throws IOException {
        Path report = folder.resolve("report.json");

        Shell.Outcome solved =
                Shell.pipe().run("solve", file(TOO_MUCH), "--steps", 10, "--seed", 7, "-o", out(), "--report", report);

        assertThat(solved.exitCode()).isEqualTo(ExitCodes.BROKEN);
        assertThat(Files.readString(report))
                .contains("\"score\": { \"hard\": 0, \"medium\": 2, \"soft\": ")
                .containsPattern("\"search\": \\{ \"seed\": 7, \"seconds\": [0-9.]+, \"moves\": 10, \"kept\": [0-9]+, ")
                .contains("\"end\": \"steps\" },")
                .contains(
                        "{ \"rule\": \"not-placed\", \"level\": \"medium\", \"weight\": 1, \"count\": 2, \"cost\": 2 },");
        assertThat(out()).exists();
    }

    @Test
    void a_report_that_cannot_be_written_is_refused_before_the_search() {
        for (String command : List.of("solve", "check")) {
            Shell.Outcome refused = Shell.pipe().run(command, file(EASY), "--report", folder);

            assertThat(refused.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).contains("(" + folder + ")");
        }
    }

    @Test
    void a_report_may_not_take_the_place_of_the_plan() {
        Shell.Outcome refused = Shell.pipe().run("solve", file(EASY), "-o", out(), "--report", out(), "--lang", "en");

        assertThat(refused.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(refused.err()).contains(out() + " is given twice.");
        assertThat(out()).doesNotExist();
    }

    @Test
    void where_nothing_can_be_better_the_search_ends_at_once() {
        Shell.Outcome solved = Shell.pipe().run("solve", file(EASY), "--time", "1h", "--unimproved", "1h");

        assertThat(solved.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(solved.out()).contains("nic nie może być lepsze").contains("koszt miękki 0");
    }

    @Test
    void a_plan_that_lacks_hours_is_written_and_ends_with_1() {
        Shell.Outcome solved = Shell.pipe().run("solve", file(TOO_MUCH), "--steps", 10, "-o", out(), "--lang", "en");

        assertThat(solved.exitCode()).isEqualTo(ExitCodes.BROKEN);
        assertThat(solved.out())
                .contains("Not placed:\n  • I: Prawo – 2 units")
                .contains("All hard rules kept, not everything placed (cost 2);")
                .contains("Left out:\n  • ");
        assertThat(PlanReader.read(out()).placements())
                .filteredOn(placement -> placement.start() != null)
                .extracting(Placement::units)
                .containsExactly(2);
    }

    @Test
    void a_locked_breach_is_kept_written_and_listed() {
        Path locked = file("""
                topic Prawo 2, Etyka 2
                16.06 09:00 | Prawo 2 ! & Etyka 2 !
                """);

        Shell.Outcome solved = Shell.pipe().run("solve", locked, "--steps", 10, "-o", out(), "--lang", "en");

        assertThat(solved.exitCode()).isEqualTo(ExitCodes.BROKEN);
        assertThat(solved.out()).contains("Hard rules broken (cost 1)").contains("Broken hard rules:\n  • ");
        assertThat(PlanReader.read(out()).placements())
                .isEqualTo(PlanReader.read(locked).placements());
    }

    @Test
    void an_interrupted_search_ends_with_the_best_plan_so_far() {
        Shell.Outcome solved = Shell.pipe()
                .interrupted()
                .run("solve", CUS, "--time", "1h", "--unimproved", "1h", "-o", out(), "--lang", "en");

        assertThat(solved.exitCode()).isIn(ExitCodes.USABLE, ExitCodes.BROKEN);
        assertThat(solved.out()).contains("It ended because it was stopped.");
        assertThat(out()).exists();
    }

    @Test
    void a_terminal_gets_a_progress_line_that_is_wiped_in_the_end() {
        Shell.Outcome solved = Shell.terminal(80).run("solve", CUS, "--steps", 50, "--lang", "en");

        assertThat(solved.err()).startsWith("\r[").endsWith(" \r").doesNotContain("\n");
        List<String> shown = List.of(solved.err().split("\r", -1));
        assertThat(shown).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThan(80));
        assertThat(shown).anySatisfy(line -> assertThat(line).contains("hard rules kept, everything placed, cost "));
    }

    @Test
    void what_the_plan_says_about_solving_holds_unless_overridden() throws IOException {
        Path plan = folder.resolve("plan.json");
        Files.writeString(
                plan, Files.readString(CUS).replaceFirst("\"grids\"", "\"solve\": { \"seed\": 42 },\n  \"grids\""));

        assertThat(Shell.pipe()
                        .run("solve", plan, "--steps", 1, "-q", "--lang=en")
                        .out())
                .contains("Seed 42.");
        assertThat(Shell.pipe()
                        .run("solve", plan, "--steps", 1, "-q", "--lang=en", "--seed=-3")
                        .out())
                .contains("Seed -3.");
    }

    @Test
    void an_incomplete_programme_is_refused() {
        Path plan = folder.resolve("plan.json");
        writeIncomplete(plan);

        Shell.Outcome solved = Shell.pipe().run("solve", plan, "-o", out(), "--lang", "en");

        assertThat(solved.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(solved.err()).contains("/editions/0/programme");
        assertThat(out()).doesNotExist();
    }

    private static void writeIncomplete(Path file) {
        Plan plan = DrawnPlan.plan("topic Prawo 2");
        String json = PlanWriter.write(plan).replaceFirst("\"modules\"", "\"complete\": false, \"modules\"");
        PlanWriter.write(PlanReader.read(json), file);
    }

    @ParameterizedTest
    @CsvSource({"--time,5", "--time,0s", "--time,8000h", "--unimproved,soon", "--steps,-1", "--steps,many", "--seed,x"})
    void a_limit_that_makes_no_sense_is_refused_before_the_search(String option, String value) {
        Shell.Outcome solved = Shell.pipe().run("solve", file(EASY), option, value, "-o", out(), "--lang", "en");

        assertThat(solved.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(solved.err()).contains(option).contains("(" + value + ")").contains("harmonogram solve --help");
        assertThat(out()).doesNotExist();
    }

    @Test
    void an_output_that_cannot_be_written_is_refused_before_the_search() {
        for (Path unwritable :
                List.of(folder, folder.resolve("missing/out.json"), file(EASY).resolve("out.json"))) {
            Shell.Outcome solved = Shell.pipe().run("solve", CUS, "--time", "1h", "-o", unwritable, "--lang", "en");

            assertThat(solved.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
            assertThat(solved.err()).contains("(" + unwritable + ") cannot be written");
            assertThat(solved.out()).isEmpty();
        }
    }

    @Test
    void trying_whether_the_output_can_be_written_leaves_nothing_behind() throws IOException {
        Files.writeString(out(), "what was there");

        Shell.Outcome solved = Shell.pipe().run("solve", file(EASY), "--time", "never", "-o", out());

        assertThat(solved.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(out()).hasContent("what was there");
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("plan.json", "out.json");
        }
    }

    @Test
    void a_disk_that_fills_up_during_the_search_does_not_lose_the_result() {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();

        Shell.Outcome solved = Shell.pipe().run("solve", file(EASY), "--steps", 10, "-o", full, "--lang", "en");

        assertThat(solved.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(solved.out()).contains("Prawo – 2 units").contains("Result").doesNotContain("The plan is in");
        assertThat(solved.err()).contains("(/dev/full) cannot be written");
    }
}
