package org.harmonogram.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.harmonogram.cli.ServiceOptions;
import org.harmonogram.cli.ServiceRefusedException;
import org.harmonogram.store.ApiKeys;
import org.harmonogram.store.Caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service refuses to do, and in which words. */
class SpringServiceTest {

    @TempDir
    private Path folder;

    private final SpringService service = new SpringService();

    private ServiceOptions options(String address, Integer port, Path config) {
        return new ServiceOptions(address, port, folder.resolve("data"), config, false);
    }

    private Path config(String settings) {
        try {
            return Files.writeString(folder.resolve("settings.properties"), settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void refused(ServiceOptions options, String key, String... named) {
        assertThatExceptionOfType(ServiceRefusedException.class)
                .isThrownBy(() -> service.run(options, url -> {}))
                .withMessageStartingWith(key + " ")
                .satisfies(refused ->
                        Arrays.stream(named).forEach(name -> assertThat(refused).hasMessageContaining(name)));
    }

    private void refused(String settings, String key, String... named) {
        refused(options(null, 0, config(settings)), key, named);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void an_address_that_others_reach_needs_keys_or_tokens() {
        refused(options("0.0.0.0", 0, null), "serve.unsafe");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void tokens_need_somebody_who_gives_them_out() {
        refused("harmonogram.security=oidc", "serve.issuer");
        refused("harmonogram.security=oidc\nharmonogram.oidc.issuer=\n", "serve.issuer");
    }

    @Test
    void tokens_need_somebody_for_whom_they_are_made() {
        refused("harmonogram.security=oidc\nharmonogram.oidc.issuer=https://login.example.org", "serve.audience");
    }

    @Test
    void a_setting_that_cannot_be_is_named() {
        refused("harmonogram.limits.sessions=many", "serve.setting", "harmonogram.limits.sessions");
        refused("harmonogram.limits.jobs=0", "serve.setting.least", "harmonogram.limits.jobs", "0", "1");
        refused("harmonogram.database.connections=1", "serve.setting.least", "harmonogram.database.connections", "2");
        refused("harmonogram.jobs.kept=PT0S", "serve.setting.positive", "harmonogram.jobs.kept");
        refused("harmonogram.database.url=jdbc:mysql://db/plans?password=secret", "serve.setting", "jdbc:mysql://db");
    }

    @Test
    void a_setting_that_does_not_exist_is_named_with_the_one_that_may_be_meant() {
        refused(
                "harmonogram.securtiy=keys\nharmonogram.colour=red\nharmonogram.limits.jobs=5",
                "serve.unknown",
                "harmonogram.colour, harmonogram.securtiy (harmonogram.security?)");
    }

    @Test
    void a_file_of_settings_may_have_any_name() throws IOException {
        Path config = Files.writeString(folder.resolve("my settings.conf"), "harmonogram.colour=red");

        refused(options(null, 0, config), "serve.unknown", "harmonogram.colour");
    }

    @Test
    void a_second_listener_before_which_nobody_stands_is_refused() {
        refused("management.server.port=9090", "serve.listener", "management.server");
    }

    @Test
    void an_address_that_is_not_of_this_machine_is_refused_in_a_sentence() {
        refused(options("192.0.2.1", 0, config("harmonogram.security=keys")), "serve.listen");
        refused(options("no-such-name.invalid", 0, null), "serve.address-unknown", "no-such-name.invalid");
    }

    @Test
    void keys_are_not_looked_for_where_the_settings_cannot_be() {
        Path config = config("harmonogram.database.url=jdbc:mysql://db/plans");

        assertThatExceptionOfType(ServiceRefusedException.class)
                .isThrownBy(() -> service.withKeys(options(null, null, config), keys -> {}))
                .withMessageStartingWith("serve.setting");
    }

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused(options(null, taken.getLocalPort(), null), "serve.port-in-use");
        }
    }

    @Test
    void where_it_listens_is_said_by_its_own_settings_alone() {
        try (RunningService running = RunningService.start(Map.of("server.address", "0.0.0.0", "server.port", 1))) {
            assertThat(running.listensAt()).isEqualTo(InetAddress.getLoopbackAddress());
        }
    }

    @Test
    void keys_are_made_in_the_data_folder_and_are_there_afterwards() {
        List<String> made = new ArrayList<>();

        service.withKeys(
                options(null, null, null),
                keys -> made.add(keys.create("office", "editor", Role.PLANNER).secret()));

        service.withKeys(
                options(null, null, null),
                keys -> assertThat(keys.list())
                        .extracting(ApiKeys.ApiKey::workspace)
                        .containsExactly("office"));
        assertThat(made).singleElement().asString().startsWith(ApiKeys.PREFIX);
    }
}
