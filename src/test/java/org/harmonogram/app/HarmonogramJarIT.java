package org.harmonogram.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmonogram.check.Check;
import org.harmonogram.cli.ExitCodes;
import org.harmonogram.io.json.PlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runnable jar as a process of its own: what only a process has, exit codes and signals. */
class HarmonogramJarIT {

    private static final Path JAR = Path.of(System.getProperty("harmonogram.jar"));
    private static final Path CUS = Path.of("data/cus-bialystok-2025/plan.json");
    /** Long enough for the slowest machine; only a test that fails waits for so long. */
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void the_version_is_that_of_the_build() throws Exception {
        Process harmonogram = start(List.of(), "--version");

        String printed = text(harmonogram);
        assertThat(exitCode(harmonogram)).isEqualTo(ExitCodes.USABLE);
        assertThat(printed).matches("Harmonogram \\S+\\R");
        assertThat(JAR.getFileName().toString()).contains(printed.strip().substring("Harmonogram ".length()));
    }

    @Test
    void a_small_heap_suffices_and_nothing_is_logged() throws Exception {
        Path out = folder.resolve("out.json");

        Process harmonogram = start(List.of("-Xmx256m"), "solve", CUS, "--steps", "20", "-o", out);

        String printed = text(harmonogram);
        assertThat(exitCode(harmonogram)).isEqualTo(ExitCodes.USABLE);
        assertThat(printed)
                .startsWith("Harmonogram szkolenia")
                .contains("Wynik")
                .doesNotContain("INFO");
        assertThat(Check.of(PlanReader.read(out)).score().isUsable()).isTrue();
    }

    @Test
    void polish_survives_a_locale_that_knows_no_polish() throws Exception {
        ProcessBuilder builder = command(List.of("-Duser.language=pl"), "show", "brak pliku");
        builder.environment().put("LC_ALL", "C");
        Process harmonogram = builder.start();

        assertThat(text(harmonogram)).contains("Błąd: brak pliku").contains("Sprawdź nazwę i folder.");
        assertThat(exitCode(harmonogram)).isEqualTo(ExitCodes.BAD_INPUT);
    }

    @Test
    void broken_rules_end_the_process_with_1() throws Exception {
        Process harmonogram = start(List.of(), "check", CUS);

        assertThat(text(harmonogram)).contains("nie wszystko zaplanowane");
        assertThat(exitCode(harmonogram)).isEqualTo(ExitCodes.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void a_signal_ends_the_search_with_the_best_plan_written(String signal) throws Exception {
        Path out = folder.resolve("out.json");
        Process harmonogram = start(
                List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=info"),
                "solve",
                CUS,
                "--time",
                "1h",
                "--unimproved",
                "1h",
                "-o",
                out);
        try (BufferedReader printed = harmonogram.inputReader(UTF_8)) {
            skipToTheSearch(printed);
            assumeThat(ignores(harmonogram, signal))
                    .as("whether this build runs where SIG%s is ignored, as under nohup", signal)
                    .isFalse();

            send(signal, harmonogram);

            assertThat(printed.lines()).anyMatch(line -> line.contains("przerwano"));
            assertThat(exitCode(harmonogram)).isEqualTo(ExitCodes.USABLE);
            assertThat(Check.of(PlanReader.read(out)).score().isUsable()).isTrue();
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactly(out);
            }
        } finally {
            harmonogram.destroyForcibly();
        }
    }

    /** The log says when the first plan is complete; then there is something to lose. */
    private static void skipToTheSearch(BufferedReader printed) throws IOException {
        String line = printed.readLine();
        while (line != null && !line.contains("phase (0) ended")) {
            line = printed.readLine();
        }
        assertThat(line)
                .as("the line that says that the first plan is complete")
                .isNotNull();
    }

    private static void send(String signal, Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** A process started where a signal is ignored goes on ignoring it, and so does a JVM. */
    private static boolean ignores(Process process, String signal) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return false;
        }
        int number = List.of("HUP", "INT").indexOf(signal);
        String mask = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElse("SigIgn: 0")
                .substring("SigIgn:".length())
                .strip();
        return number >= 0 && (Long.parseUnsignedLong(mask, 16) >> number & 1) == 1;
    }

    private static Process start(List<String> jvmOptions, Object... arguments) throws IOException {
        return command(jvmOptions, arguments).start();
    }

    private static ProcessBuilder command(List<String> jvmOptions, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", JAR.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    private static int exitCode(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, SECONDS))
                .as("ended in time")
                .isTrue();
        return process.exitValue();
    }
}
