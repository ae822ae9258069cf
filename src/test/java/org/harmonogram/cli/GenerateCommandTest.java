package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {

    @TempDir
    private Path folder;

    private Shell.Outcome generate(Object... options) {
        return generate(Shell.pipe(), options);
    }

    private Shell.Outcome generate(Shell shell, Object... options) {
        return shell.run(Stream.concat(Stream.of("bench", "generate"), Stream.of(options))
                .toArray());
    }

    private List<String> made() throws IOException {
        try (Stream<Path> made = Files.list(folder)) {
            return made.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void makes_a_folder_for_each_kind_number_of_editions_and_seed() throws IOException {
        Shell.Outcome outcome = generate("--kind", "odd,tight", "--editions", "1,2", "--seed", "1,5", "-o", folder);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(made())
                .containsExactly(
                        "odd-1-1", "odd-1-5", "odd-2-1", "odd-2-5", "tight-1-1", "tight-1-5", "tight-2-1", "tight-2-5");
        assertThat(outcome.out().split("planted\\s+cost", -1)).hasSize(1 + 8);
    }

    @Test
    void says_what_it_made_and_the_check_says_the_same() {
        Shell.Outcome outcome = generate("--kind", "tight", "--editions", "1", "-o", folder);

        Path made = folder.resolve("tight-1-1");
        String cost = outcome.out().replaceAll("(?s).*planted\\s+cost (\\d+)\\..*", "$1");
        Shell.Outcome judged = Shell.pipe()
                .in("en")
                .run(
                        "check",
                        made.resolve("plan.json"),
                        "--placements",
                        made.resolve("published.json"),
                        "--lang",
                        "en");
        assertThat(judged.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(judged.out()).contains("soft cost " + cost + ".");
    }

    @Test
    void makes_every_kind_that_can_have_so_many_editions_unless_kinds_are_named() throws IOException {
        generate("--editions", "1", "-o", folder);

        assertThat(made()).containsExactly("groups-1-1", "loose-1-1", "odd-1-1", "teams-1-1", "tight-1-1");
    }

    @Test
    void speaks_polish_too() {
        assertThat(generate(Shell.pipe().in("pl"), "--kind", "odd", "--editions", "1", "-o", folder)
                        .out())
                .containsPattern("koszt\\s+wzorcowy: \\d+");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --kind loud --editions 3           | There is no kind (loud). Use loose, tight,
                    --kind joint --editions 1          | Plans of kind (joint) have at least 2 editions, not (1).
                    --kind odd --editions 0            | The value (0) of --editions is no whole number from 1 to 1,000.
                    --kind odd --editions 1001         | The value (1001) of --editions is no whole number from 1 to 1,000.
                    --kind odd --editions many         | The value (many) of --editions
                    --kind odd --editions 2 --seed one | The value (one) of --seed is no whole number.
                    --kind odd                         | (--editions) is missing.
                    """)
    void refuses_what_it_cannot_make_before_it_makes_anything(String options, String complaint) throws IOException {
        Shell.Outcome outcome = generate(Stream.concat(Stream.of(options.split(" ", -1)), Stream.of("-o", folder))
                .toArray());

        assertThat(outcome.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(outcome.err()).contains(complaint).contains("See: harmonogram bench generate --help");
        assertThat(made()).isEmpty();
    }

    @Test
    void wants_a_folder_to_write_to() throws IOException {
        assertThat(generate("--kind", "odd", "--editions", "1").err()).contains("(--output) is missing.");

        Path file = Files.createFile(folder.resolve("file"));
        Shell.Outcome outcome = generate("--kind", "odd", "--editions", "1", "-o", file);
        assertThat(outcome.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(outcome.err()).contains(file.toString());
    }

    @Test
    void bench_by_itself_wants_a_suite() {
        Shell.Outcome outcome = Shell.pipe().run("bench");

        assertThat(outcome.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(outcome.err()).contains("(SUITE) is missing.").contains("See: harmonogram bench --help");
    }
}
