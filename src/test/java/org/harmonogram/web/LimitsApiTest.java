package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.harmonogram.app.RunningService;
import org.harmonogram.store.ApiKeys;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.web.Api.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two requests a minute: who is held to them, and who is not. */
class LimitsApiTest {

    private RunningService service;

    @BeforeEach
    void start() {
        service = RunningService.start(
                Map.of("harmonogram.security", "keys", "harmonogram.limits.requests-per-minute", 2));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private Api caller(Role role) {
        return with(service.part(ApiKeys.class).create("ours", "", role).secret());
    }

    private Api with(String token) {
        return new Api(service, "Authorization", "Bearer " + token);
    }

    private static void tooMany(Said said) {
        said.isProblem(429, "too-many-requests");
        assertThat(said.header("retry-after")).isNotEmpty();
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_again_and_others_are_not() {
        Api viewer = caller(Role.VIEWER);
        viewer.get("/v1/rules").is(200);
        viewer.get("/v1/rules").is(200);

        tooMany(viewer.get("/v1/rules"));
        caller(Role.VIEWER).get("/v1/rules").is(200);
    }

    @Test
    void what_is_not_allowed_counts_too() {
        Api viewer = caller(Role.VIEWER);
        viewer.get("/v1/audit").isProblem(403, "not-allowed");
        viewer.get("/v1/audit").isProblem(403, "not-allowed");

        tooMany(viewer.get("/v1/audit"));
    }

    @Test
    void who_does_not_say_who_they_are_is_counted_by_address() {
        Api nobody = new Api(service);
        nobody.get("/v1/plans").isProblem(401, "not-authenticated");
        nobody.get("/v1/plans").isProblem(401, "not-authenticated");

        tooMany(nobody.get("/v1/plans"));
    }

    @Test
    void behind_a_proxy_that_is_believed_the_addresses_of_clients_count() {
        try (RunningService behind = RunningService.start(Map.of(
                "harmonogram.security", "keys",
                "harmonogram.limits.requests-per-minute", 1,
                "server.forward-headers-strategy", "native"))) {
            Api one = new Api(behind, "X-Forwarded-For", "192.0.2.1");
            one.get("/v1/plans").isProblem(401, "not-authenticated");

            tooMany(one.get("/v1/plans"));
            new Api(behind, "X-Forwarded-For", "192.0.2.2").get("/v1/plans").isProblem(401, "not-authenticated");
        }
    }

    @Test
    void keys_that_nobody_knows_are_counted_by_address_and_lock_nobody_out_who_was_in() {
        Api viewer = caller(Role.VIEWER);
        viewer.get("/v1/rules").is(200);
        with("hgk_nonsense").get("/v1/rules").isProblem(401, "not-authenticated");
        with("hgk_other").get("/v1/rules").isProblem(401, "not-authenticated");

        tooMany(with("hgk_third").get("/v1/rules"));
        viewer.get("/v1/rules").is(200);
    }

    @Test
    void how_the_service_is_may_be_asked_at_any_time() {
        for (int i = 0; i < 4; i++) {
            assertThat(service.ask("GET", "/actuator/health/readiness").status())
                    .isEqualTo(200);
        }
    }
}
