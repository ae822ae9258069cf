package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harmonogram.io.json.PlanWriter;
import org.harmonogram.support.DrawnPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final Path CUS = Path.of("data/cus-bialystok-2025");

    @TempDir
    private Path folder;

    private Path file(String name, String drawing) {
        Path file = folder.resolve(name);
        PlanWriter.write(DrawnPlan.plan(drawing), file);
        return file;
    }

    @Test
    void a_harmonogram_in_order_ends_with_0_and_its_hours() {
        Shell.Outcome checked = Shell.pipe().run("check", CUS.resolve("published.json"));

        assertThat(checked.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(checked.err()).isEmpty();
        assertThat(checked.out())
                .contains("Wszystkie twarde reguły zachowane, wszystko zaplanowane;")
                .doesNotContain("Złamane")
                .containsPattern("(?m)^Razem +60 +60 +– +– +45 h$");
    }

    @Test
    void broken_hard_rules_end_with_1_and_a_sentence_for_each() {
        Path clash = file("clash.json", """
                topic Prawo 2, Etyka 2
                16.06 09:00 | Prawo 2
                16.06 09:00 | Etyka 2
                """);

        Shell.Outcome checked = Shell.pipe().run("check", clash, "--lang", "en");

        assertThat(checked.exitCode()).isEqualTo(ExitCodes.BROKEN);
        assertThat(checked.out())
                .contains("Hard rules broken (cost 1), everything placed;")
                .contains("(group-clash, hard): 1 × 1 = 1")
                .containsPattern("Broken hard rules:\n  • .*Prawo.*Etyka");
    }

    @Test
    void a_report_for_programs_is_written_on_demand() throws IOException {
        Path clash = file("clash.json", """
                topic Prawo 2, Etyka 2
                16.06 09:00 | Prawo 2
                16.06 09:00 | Etyka 2
                """);
        Path report = folder.resolve("report.json");

        Shell.Outcome checked = Shell.pipe().run("check", clash, "--report", report);

        assertThat(checked.exitCode()).isEqualTo(ExitCodes.BROKEN);
        assertThat(Files.readString(report))
                .contains("\"usable\": false,", "\"score\": { \"hard\": 1, \"medium\": 0, \"soft\": ")
                .doesNotContain("search");
    }

    @Test
    void what_is_left_out_ends_with_1_too() {
        Path open = file("open.json", """
                topic Prawo 2
                16.06 09:00 | Prawo 1
                """);

        Shell.Outcome checked = Shell.pipe().run("check", open, "--lang", "en");

        assertThat(checked.exitCode()).isEqualTo(ExitCodes.BROKEN);
        assertThat(checked.out()).contains("not everything placed (cost 1)").contains("Left out:");
    }

    @Test
    void the_language_is_that_of_the_plan_unless_another_is_asked_for() {
        Path plan = file("plan.json", "topic Prawo 2");

        assertThat(Shell.pipe().run("check", plan).out()).contains("nie wszystko zaplanowane");
        assertThat(Shell.pipe().in("pl").run("check", plan, "--lang=en").out()).contains("not everything placed");
    }

    @Test
    void placements_of_another_file_are_judged_in_its_place() {
        Shell.Outcome empty = Shell.pipe().run("check", CUS.resolve("plan.json"));
        Shell.Outcome published =
                Shell.pipe().run("check", CUS.resolve("plan.json"), "--placements", CUS.resolve("published.json"));

        assertThat(empty.exitCode()).isEqualTo(ExitCodes.BROKEN);
        assertThat(published.exitCode()).isEqualTo(ExitCodes.USABLE);
    }

    @Test
    void placements_that_belong_to_another_plan_are_refused_with_their_file() {
        Path plan = file("plan.json", "topic Prawo 2");
        Path other = file("other.json", """
                topic Kino 2
                16.06 09:00 | Kino 2
                """);

        Shell.Outcome checked = Shell.pipe().in("pl").run("check", plan, "--placements", other);

        assertThat(checked.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(checked.err())
                .contains("other.json")
                .contains("/placements/0/topic")
                .contains("Kino");
        assertThat(checked.out()).isEmpty();
    }
}
