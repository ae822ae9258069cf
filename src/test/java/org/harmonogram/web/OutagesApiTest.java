package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.harmonogram.app.RunningService;
import org.harmonogram.store.ApiKeys;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.store.Database;
import org.harmonogram.web.Api.Said;
import org.junit.jupiter.api.Test;

/** Where nobody can find out at present who asks, callers are told to come again: neither is it their fault nor the program's. */
class OutagesApiTest {

    private static RunningService service(OpenIdProvider provider) {
        return RunningService.start(Map.of(
                "harmonogram.security", "oidc",
                "harmonogram.oidc.issuer", provider.issuer(),
                "harmonogram.oidc.audience", "harmonogram"));
    }

    private static Map<String, Object> claims(OpenIdProvider provider) {
        return Map.of(
                "iss", provider.issuer(),
                "sub", "editor",
                "aud", "harmonogram",
                "exp", Instant.now().getEpochSecond() + 300,
                "workspace", "office",
                "role", "planner");
    }

    private static Api with(RunningService service, String token) {
        return new Api(service, "Authorization", "Bearer " + token);
    }

    private static void unavailable(Said said) {
        said.isProblem(503, "unavailable");
        assertThat(said.header("retry-after")).isEqualTo("5");
    }

    @Test
    void keys_without_a_database_are_not_refused_for_good() {
        try (RunningService service = RunningService.start(Map.of("harmonogram.security", "keys"))) {
            Api viewer = with(
                    service,
                    service.part(ApiKeys.class).create("ours", "", Role.VIEWER).secret());
            viewer.get("/v1/rules").is(200);

            service.part(Database.class).close();

            unavailable(viewer.get("/v1/rules"));
        }
    }

    @Test
    void tokens_of_a_provider_that_does_not_answer_are_not_refused_for_good() {
        OpenIdProvider provider = OpenIdProvider.start();
        String token = provider.token(claims(provider));
        provider.close();
        try (RunningService service = service(provider)) {
            unavailable(with(service, token).get("/v1/plans"));
            unavailable(with(service, "nonsense").get("/v1/plans"));
        }
    }

    @Test
    void tokens_under_a_new_key_that_cannot_be_had_are_not_refused_for_good() {
        OpenIdProvider provider = OpenIdProvider.start();
        try (RunningService service = service(provider)) {
            with(service, provider.token(claims(provider))).get("/v1/plans").is(200);

            provider.close();

            unavailable(with(service, provider.token("key-2", claims(provider))).get("/v1/plans"));
        }
    }
}
