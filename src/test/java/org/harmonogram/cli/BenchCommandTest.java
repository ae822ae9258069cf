package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.harmonogram.cli.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suites of very few steps, run as users run them. */
class BenchCommandTest {

    private static final Path PLAN =
            Path.of("data/cus-bialystok-2025/plan.json").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void layOutFiles() throws IOException {
        Files.createDirectories(folder.resolve("suites"));
        write("suites/ours.json", "{ \"title\": \"Ours\", \"solver\": \"harmonogram\" }");
        writeSuite(3, "1", "");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path writeSuite(int steps, String seeds, String more) throws IOException {
        return write("suites/tiny.json", """
                { "title": "Tiny", "instances": ["%s"], "configurations": ["ours.json"], "seeds": [%s],
                  "limits": { "steps": %d }, "process": { "heapMegabytes": 256 }%s }
                """.formatted(PLAN.toString().replace("\\", "\\\\"), seeds, steps, more));
    }

    private Outcome bench(Object... more) {
        return Shell.pipe()
                .run(Stream.concat(Stream.of("bench", folder.resolve("suites/tiny.json")), Stream.of(more))
                        .toArray());
    }

    private Path result(String name) {
        return folder.resolve("results/tiny").resolve(name);
    }

    private Path run(long seed) {
        return result("runs/cus-bialystok-2025--ours--" + seed + ".json");
    }

    @Test
    void a_suite_is_run_and_its_results_are_written() throws IOException {
        Outcome outcome = bench();

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(ExitCodes.USABLE);
        assertThat(outcome.err())
                .contains("[1/1] cus-bialystok-2025, ours, seed 1: hard rules kept, everything placed");
        assertThat(outcome.out()).contains("Tiny").contains("Results: ").contains("README.md");
        assertThat(result("README.md"))
                .content()
                .contains("# Tiny")
                .contains("1 of 1 runs")
                .contains("- JVM: ");
        assertThat(result("runs.csv")).content().hasLineCount(2);
        assertThat(result("verdict.json")).content().contains("\"worse\": false");
        assertThat(result("cost-over-time.svg")).content().startsWith("<svg");
    }

    @Test
    void a_suite_that_was_broken_off_goes_on() throws IOException {
        writeSuite(3, "1, 2", "");
        assertThat(bench().err()).contains("left, until");
        FileTime first = Files.getLastModifiedTime(run(1));
        Files.delete(run(2));

        Outcome outcome = bench();

        assertThat(outcome.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(outcome.err()).contains("[2/2]").doesNotContain("[1/2]").contains("seed 2");
        assertThat(Files.getLastModifiedTime(run(1))).isEqualTo(first);
        assertThat(run(2)).exists();
    }

    @Test
    void runs_of_other_limits_are_made_anew_and_all_are_when_asked() throws IOException {
        bench();
        writeSuite(4, "1", "");

        assertThat(bench().err()).contains("[1/1]");
        assertThat(bench().err()).isEmpty();
        assertThat(bench("--again").err()).contains("[1/1]");
    }

    @Test
    void a_baseline_is_kept_of_runs_of_this_build_only() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        bench();
        Files.writeString(run(1), Files.readString(run(1)).replaceAll("\"build\": \"[^\"]*\"", "\"build\": \"older\""));

        assertThat(bench().err()).isEmpty();
        assertThat(bench("--baseline", baseline, "--keep-baseline").err()).contains("[1/1]");
        assertThat(run(1)).content().doesNotContain("older");
        assertThat(bench("--baseline", baseline, "--keep-baseline").err()).isEmpty();
    }

    @Test
    void the_same_steps_cost_the_same_as_the_baseline_says() throws IOException {
        Path baseline = folder.resolve("baseline.json");

        Outcome kept = bench("--baseline", baseline, "--keep-baseline");
        Outcome held = bench("--again", "--baseline", baseline);

        assertThat(kept.exitCode()).as(kept.err()).isEqualTo(ExitCodes.USABLE);
        assertThat(held.exitCode()).as(held.err()).isEqualTo(ExitCodes.USABLE);
        assertThat(held.out().replaceAll("\\s+", " "))
                .contains("ours against the baseline: the same in every run")
                .contains("0 of 1 runs differ");
    }

    @Test
    void worse_beyond_doubt_ends_with_1() throws IOException {
        writeSuite(3, "1, 2", "");
        Path baseline = folder.resolve("baseline.json");
        bench("--baseline", baseline, "--keep-baseline");
        String better = Files.readString(baseline).replaceAll("\"score\": \\[.*]", "\"score\": [0, 0, 7]");
        Files.writeString(baseline, better);

        Outcome outcome = bench("--baseline", baseline);

        assertThat(outcome.exitCode()).isEqualTo(ExitCodes.BROKEN);
        assertThat(outcome.out()).contains("worse beyond doubt");
        assertThat(result("verdict.json")).content().contains("\"worse\": true");
    }

    @Test
    void a_run_that_fails_is_a_result() throws IOException {
        write("suites/ours.json", "{ \"title\": \"None\", \"solver\": \"timefold\", \"config\": \"none.xml\" }");
        write("suites/none.xml", "<solver xmlns=\"https://timefold.ai/xsd/solver\"><nonsense/></solver>");

        Outcome outcome = bench();

        assertThat(outcome.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(outcome.err()).contains("failed (Exit code 1: ");
        assertThat(outcome.out()).contains("Failed runs: 1");
        assertThat(result("README.md")).content().contains("failed: Exit code 1");
    }

    @Test
    void an_interrupted_suite_says_how_to_go_on() {
        Outcome outcome = Shell.pipe().interrupted().run("bench", folder.resolve("suites/tiny.json"));

        assertThat(outcome.exitCode()).isEqualTo(ExitCodes.BROKEN);
        assertThat(outcome.out().replaceAll("\\s+", " ")).contains("Broken off: 0 of 1 runs are finished.");
    }

    @Test
    void bad_input_ends_with_2_before_anything_runs() throws IOException {
        writeSuite(3, "1", ", \"basline\": \"x.json\"");
        Outcome misspelt = bench();
        writeSuite(3, "1", ", \"baseline\": \"x.json\"");
        Outcome missing = bench();
        writeSuite(3, "1", "");
        Outcome endless = bench("--jobs", "100000");
        Outcome nowhere = bench("--keep-baseline");

        assertThat(List.of(misspelt, missing, endless, nowhere))
                .extracting(Outcome::exitCode)
                .containsOnly(ExitCodes.BAD_INPUT);
        assertThat(misspelt.err()).contains("/basline").contains("Maybe (baseline)");
        assertThat(missing.err()).contains("x.json");
        assertThat(endless.err()).contains("--jobs is (100000)");
        assertThat(nowhere.err()).contains("names no baseline");
        assertThat(folder.resolve("results/tiny/runs.csv")).doesNotExist();
    }

    @Test
    void a_baseline_of_other_limits_is_refused() throws IOException {
        Path baseline = write("baseline.json", """
                { "suite": "tiny", "build": "before", "limits": "3 steps", "runs": [] }
                """);
        writeSuite(4, "1", "");

        Outcome outcome = bench("--baseline", baseline);

        assertThat(outcome.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(outcome.err()).contains("/limits").contains("3 steps").contains("4 steps");
    }
}
