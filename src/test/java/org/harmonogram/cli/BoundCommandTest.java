package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harmonogram.io.json.PlanWriter;
import org.harmonogram.support.DrawnPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundCommandTest {

    @TempDir
    private Path folder;

    private Path file(String name, String drawing) {
        Path file = folder.resolve(name);
        PlanWriter.write(DrawnPlan.plan(drawing), file);
        return file;
    }

    @Test
    void a_plan_without_placements_gets_its_limit_and_how_it_was_proven() {
        Path plan = file("plan.json", """
                grid short 09:00-10:30 10:45-12:15
                topic Prawo 1, Kino 2, Etyka 1
                edition I uses 16.06
                """);

        Shell.Outcome bound = Shell.pipe().run("bound", plan, "--lang", "en");

        assertThat(bound.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(bound.err()).isEmpty();
        assertThat(bound.out())
                .contains("No plan costs less than 5 (soft)")
                .contains("A plan that costs just that was found")
                .contains("I, which shares nothing with others: at least 0 hard, 0 medium, 5 soft;")
                .doesNotContain("The placements");
    }

    @Test
    void placements_are_told_what_they_could_save_at_most() {
        Path plan = file("plan.json", """
                topic Prawo 2, Etyka 2
                edition I uses 16.06
                16.06 09:00 | Etyka 2
                16.06 10:45 | Prawo 2
                """);

        Shell.Outcome bound = Shell.pipe().run("bound", plan, "--lang", "en");

        assertThat(bound.out())
                .contains("No plan costs less than 0 (soft)")
                .contains("The placements cost 20 (soft): at most 20 (100%) of it could be saved.");
    }

    @Test
    void placements_of_another_file_are_compared_and_the_report_has_the_gap() throws IOException {
        String course = """
                topic Prawo 2, Etyka 2
                edition I uses 16.06
                """;
        Path plan = file("plan.json", course);
        Path solved = file("solved.json", course + """
                16.06 09:00 | Prawo 2
                16.06 10:45 | Etyka 2
                """);
        Path report = folder.resolve("report.json");

        Shell.Outcome bound =
                Shell.pipe().run("bound", plan, "--placements", solved, "--report", report, "--lang", "en");

        assertThat(bound.out()).contains("The placements cost just that: nothing can be better.");
        assertThat(Files.readString(report))
                .contains("\"lower\": { \"hard\": 0, \"medium\": 0, \"soft\": 0 },")
                .contains("\"attained\": true,")
                .contains("\"gap\": { \"hard\": 0, \"medium\": 0, \"soft\": 0 },")
                .contains("\"kind\": \"together\",");
    }

    @Test
    void a_plan_in_which_not_everything_has_room_ends_with_1() {
        Path plan = file("plan.json", """
                topic Prawo 10
                edition I uses 16.06
                """);

        Shell.Outcome bound = Shell.pipe().run("bound", plan, "--lang", "en");

        assertThat(bound.exitCode()).isEqualTo(ExitCodes.BROKEN);
        assertThat(bound.out()).contains("No plan places everything: what is left out costs at least 2 (medium).");
    }

    @Test
    void a_rule_the_proof_leaves_out_is_named_in_the_language_of_the_plan() {
        Path plan = file("plan.json", """
                topic Prawo 2
                trainer Ewa
                rule trainer-clash level soft
                """);

        Shell.Outcome bound = Shell.pipe().run("bound", plan);

        assertThat(bound.out())
                .contains("Pominięto lub policzono częściowo")
                .contains("(trainer-clash).")
                .doesNotContain("Znaleziono plan");
    }

    @Test
    void a_proof_that_is_interrupted_prints_what_it_has() {
        Path plan = file("plan.json", "topic Prawo 2");

        Shell.Outcome bound = Shell.pipe().interrupted().run("bound", plan, "--lang", "en");

        assertThat(bound.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(bound.out()).containsPattern("the time was up, the\\s+truth may be higher");
    }

    @Test
    void a_time_that_is_no_duration_is_bad_input() {
        Path plan = file("plan.json", "topic Prawo 2");

        Shell.Outcome bound = Shell.pipe().run("bound", plan, "--time", "soon", "--lang", "en");

        assertThat(bound.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(bound.err()).contains("--time").contains("soon");
    }
}
