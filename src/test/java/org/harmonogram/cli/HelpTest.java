package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.support.Golden.assertGolden;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void every_command_explains_itself_with_examples(String language) {
        StringBuilder help =
                new StringBuilder(Shell.pipe().run("--help", "--lang", language).out());
        for (String command : List.of(
                "solve",
                "check",
                "ledger",
                "show",
                "schema",
                "serve",
                "keys",
                "keys create",
                "keys list",
                "keys revoke",
                "bench",
                "bench generate")) {
            Shell.Outcome asked = Shell.pipe()
                    .in(language)
                    .run(Stream.concat(Stream.of(command.split(" ", -1)), Stream.of("--help"))
                            .toArray());
            assertThat(asked.exitCode()).isEqualTo(ExitCodes.USABLE);
            assertThat(asked.err()).isEmpty();
            assertThat(asked.out()).contains("\n  harmonogram " + command);
            help.append("\n\n").append(asked.out());
        }
        assertGolden("help-" + language + ".txt", help.toString());
    }

    @Test
    void the_version_is_printed() {
        Shell.Outcome asked = Shell.pipe().run("--version");

        assertThat(asked.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(asked.out()).startsWith("Harmonogram");
    }

    @Test
    void the_schema_is_printed_as_it_is() {
        Shell.Outcome asked = Shell.pipe().run("schema");

        assertThat(asked.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(asked.err()).isEmpty();
        assertThat(asked.out()).startsWith("{").contains("\"$schema\"").contains("harmonogram/1");
    }
}
