package org.harmonogram.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        return new ServiceOptions(address, port, folder, config, false);
    }

    private void refused(ServiceOptions options, String key) {
        assertThatExceptionOfType(ServiceRefusedException.class)
                .isThrownBy(() -> service.run(options, url -> {}))
                .withMessage(key);
    }

    @Test
    void an_address_that_others_reach_needs_keys_or_tokens() {
        refused(options("0.0.0.0", 0, null), "serve.unsafe");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void tokens_need_somebody_who_gives_them_out() throws IOException {
        Path config = folder.resolve("settings.properties");
        Files.writeString(config, "harmonogram.security=oidc\n");

        refused(options(null, 0, config), "serve.issuer");
    }

    @Test
    void a_setting_that_cannot_be_is_named() throws IOException {
        Path config = folder.resolve("settings.properties");
        Files.writeString(config, "harmonogram.limits.sessions=many\n");

        refused(options(null, 0, config), "serve.setting");
    }

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused(options(null, taken.getLocalPort(), null), "serve.port-in-use");
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
