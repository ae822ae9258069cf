package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.harmonogram.cli.Shell.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ServiceCommandsTest {

    private final ServiceInMemory service = new ServiceInMemory();

    private Outcome run(Object... arguments) {
        return Shell.pipe().with(service).run(arguments);
    }

    @Nested
    class Serve {

        @Test
        void says_where_it_listens() {
            Outcome outcome = run("serve", "--port", "9000", "--data", "plans");

            assertThat(outcome.exitCode()).isEqualTo(ExitCodes.USABLE);
            assertThat(outcome.err()).contains("http://127.0.0.1:8080");
            assertThat(service.started).containsExactly(new ServiceOptions(null, 9000, Path.of("plans"), null, false));
        }

        @Test
        void refuses_a_port_that_cannot_be_and_settings_that_are_not_there() {
            assertThat(run("serve", "--port", "70000").exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
            assertThat(run("serve", "--config", "no-such-file").exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
            assertThat(service.started).isEmpty();
        }

        @Test
        void says_what_a_number_in_the_settings_may_be() {
            ServiceRefusedException refused = new ServiceRefusedException(
                    "serve.setting.most", new RuntimeException(), "harmonogram.port", 70_000L, 65_535L);

            assertThat(refused.sentence(Words.of(Locale.ENGLISH)))
                    .isEqualTo("The setting (harmonogram.port) is 70,000. It must be at most 65,535.");
            assertThat(refused.sentence(Words.of(Locale.forLanguageTag("pl"))))
                    .startsWith("Ustawienie (harmonogram.port) ma wartość 70")
                    .endsWith("535.");
        }
    }

    @Nested
    class Keys {

        @Test
        void a_key_is_made_listed_and_revoked_and_its_secret_shown_once() {
            Outcome created = run("keys", "create", "--workspace", "office", "--role", "planner", "--label", "editor");
            Outcome listed = run("keys", "list");
            String id = listed.out().substring(0, 8);
            Outcome revoked = run("keys", "revoke", id);

            assertThat(created.out()).startsWith("hgk_").hasLineCount(1);
            assertThat(created.err()).contains(id);
            assertThat(listed.out()).contains("office", "planner", "editor").doesNotContain("hgk_");
            assertThat(revoked.exitCode()).isEqualTo(ExitCodes.USABLE);
            assertThat(run("keys", "list").out()).contains("revoked");
        }

        @Test
        void what_is_missing_or_wrong_is_said() {
            assertThat(run("keys").err()).contains("create, list or revoke");
            assertThat(run("keys", "create", "--role", "planner").err()).contains("--workspace");
            assertThat(run("keys", "create", "--workspace", "a b", "--role", "planner")
                            .err())
                    .contains("(a b)");
            assertThat(run("keys", "create", "--workspace", "office", "--role", "boss")
                            .err())
                    .contains("(boss)", "viewer, planner, admin");
            assertThat(run("keys", "revoke", "nothing").err()).contains("(nothing)");
            assertThat(run("keys", "list").out()).contains("There are no keys.");
        }
    }
}
