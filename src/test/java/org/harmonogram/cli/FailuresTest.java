package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    private static final String PLAN = "data/cus-bialystok-2025/published.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | A command is missing.             | Brakuje polecenia.
            chekc plan.json          | Unknown argument: chekc           | Nieznany argument: chekc
            show                     | (PLAN) is missing.                | Brakuje (PLAN).
            show plan.json --tiem 5s | Unknown argument: --tiem          | Nieznany argument: --tiem
            solve plan.json --time   | The value of --time is missing.   | Brakuje wartości opcji --time.
            show a.json b.json       | Unknown argument: b.json          | Nieznany argument: b.json
            solve a --seed 1 --seed 2 | --seed is given twice.           | --seed podano dwa razy.
            show --debug=maybe a     | The value (maybe) does not fit    | Wartość (maybe) nie pasuje do
            """)
    void arguments_that_no_command_takes_are_refused_in_both_languages(String typed, String english, String polish) {
        Object[] arguments = typed.isEmpty() ? new Object[0] : typed.split(" ", -1);

        Shell.Outcome inEnglish = Shell.pipe().in("en").run(arguments);
        Shell.Outcome inPolish = Shell.pipe().in("pl").run(arguments);

        assertThat(inEnglish.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(inEnglish.err()).contains(english).contains("--help");
        assertThat(inEnglish.out()).isEmpty();
        assertThat(inPolish.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(inPolish.err()).contains(polish).contains("--help");
    }

    @Test
    void a_similar_option_is_suggested() {
        assertThat(Shell.pipe().run("solve", "plan.json", "--tim", "5s").err()).contains("Maybe you mean: --time");
    }

    @Test
    void an_unknown_language_is_refused() {
        Shell.Outcome shown = Shell.pipe().run("show", PLAN, "--lang", "de");

        assertThat(shown.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(shown.err()).contains("(de)").contains("pl or en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "check", "ledger", "solve"})
    void a_missing_file_is_named(String command) {
        Path missing = folder.resolve("nic.json");

        Shell.Outcome failed = Shell.pipe().in("pl").run(command, missing);

        assertThat(failed.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(failed.err()).contains("Nie ma pliku (" + missing + ")").doesNotContain("Exception");
        assertThat(failed.out()).isEmpty();
    }

    @Test
    void a_folder_is_no_plan() {
        Shell.Outcome failed = Shell.pipe().run("show", folder);

        assertThat(failed.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(failed.err()).contains("(" + folder + ") cannot be read");
    }

    @Test
    void every_issue_of_a_plan_is_listed_with_its_place() throws IOException {
        Path broken = folder.resolve("zły plan.json");
        Files.writeString(broken, """
                { "format": "harmonogram/1", "id": "p", "title": "P",
                  "unitMinutes": -3, "gridz": [],
                  "editions": [ { "id": "e", "title": "E", "programme": "nie ma" } ] }
                """);

        Shell.Outcome failed = Shell.pipe().in("pl").run("check", broken);

        assertThat(failed.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(failed.err())
                .startsWith("Błąd: " + broken + "\n")
                .contains("  /unitMinutes: ")
                .contains("  /gridz: ")
                .contains("  /editions/0/programme: ")
                .doesNotContain("Exception");
    }

    @Test
    void a_fault_of_the_program_is_one_clear_line_and_3() {
        StringWriter err = new StringWriter();

        int exitCode = Shell.pipe().run(new BrokenPrinter(), err, "show", PLAN, "--lang", "en");

        assertThat(exitCode).isEqualTo(ExitCodes.FAULT);
        assertThat(err.toString().lines())
                .containsExactly(
                        "Fault in the program: java.lang.IllegalStateException: The printer burns.",
                        "Please report it with what --debug prints in addition.");
    }

    @Test
    void a_fault_shows_where_it_happened_if_asked() {
        StringWriter err = new StringWriter();

        int exitCode = Shell.pipe().run(new BrokenPrinter(), err, "show", PLAN, "--debug");

        assertThat(exitCode).isEqualTo(ExitCodes.FAULT);
        assertThat(err.toString()).contains("at org.harmonogram.cli.").contains("BrokenPrinter");
    }

    /** Fails in a way nobody foresaw. */
    private static final class BrokenPrinter extends Writer {

        @Override
        public void write(char[] text, int from, int length) {
            throw new IllegalStateException("The printer burns.");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
