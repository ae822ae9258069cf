package org.harmonogram.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench out of the runnable jar: there the runs' processes have to find their classes, and the report its templates. */
class BenchJarIT {

    private static final Path JAR = Path.of(System.getProperty("harmonogram.jar"));
    /** Long enough for the slowest machine; only a test that fails waits for so long. */
    private static final int PATIENCE_SECONDS = 180;

    @TempDir
    private Path folder;

    @Test
    void a_suite_runs_in_processes_of_their_own_and_timefolds_report_is_kept() throws Exception {
        Path plan = Path.of("data/lpdi-swietokrzyskie-2025/plan.json").toAbsolutePath();
        Files.createDirectories(folder.resolve("suites"));
        write("ours.json", "{ \"title\": \"Ours\", \"solver\": \"harmonogram\" }");
        write("stock.json", "{ \"title\": \"Stock\", \"solver\": \"timefold\", \"config\": \"stock.xml\" }");
        write("stock.xml", "<solver xmlns=\"https://timefold.ai/xsd/solver\"/>");
        Path suite = write("jar.json", """
                { "title": "Out of the jar", "instances": ["%s"], "configurations": ["ours.json", "stock.json"],
                  "seeds": [1], "limits": { "steps": 5 }, "process": { "heapMegabytes": 256 } }
                """.formatted(plan.toString().replace("\\", "\\\\")));

        Process harmonogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "bench",
                        suite.toString(),
                        "--timefold-report",
                        "--lang",
                        "en")
                .redirectErrorStream(true)
                .start();
        String printed = new String(harmonogram.getInputStream().readAllBytes(), UTF_8);

        assertThat(harmonogram.waitFor(PATIENCE_SECONDS, SECONDS))
                .as("ended in time")
                .isTrue();
        assertThat(harmonogram.exitValue()).as(printed).isZero();
        assertThat(printed)
                .contains("[1/2]", "[2/2]", "Report of Timefold's benchmarker")
                .doesNotContain("failed");
        Path results = folder.resolve("results/jar");
        assertThat(results.resolve("runs.csv")).content().hasLineCount(3);
        try (Stream<Path> files = Files.walk(results.resolve("timefold"))) {
            assertThat(files).anyMatch(file -> file.endsWith("index.html"));
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve("suites").resolve(name), text);
    }
}
