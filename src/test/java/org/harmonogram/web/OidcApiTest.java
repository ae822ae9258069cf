package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.harmonogram.app.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An office whose people are known to an OpenID provider. */
class OidcApiTest {

    private static final String PLAN = Api.data("cus-bialystok-2025/plan.json");

    private static OpenIdProvider provider;
    private static RunningService service;

    @BeforeAll
    static void start() {
        provider = OpenIdProvider.start();
        service = RunningService.start(Map.of(
                "harmonogram.security", "oidc",
                "harmonogram.oidc.issuer", provider.issuer(),
                "harmonogram.oidc.audience", "harmonogram"));
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.close();
    }

    private static Api with(String token) {
        return new Api(service, "Authorization", "Bearer " + token);
    }

    private static Map<String, Object> claims(Object... changes) {
        var claims = new LinkedHashMap<String, Object>(Map.of(
                "iss", provider.issuer(),
                "sub", "anna",
                "aud", "harmonogram",
                "exp", Instant.now().getEpochSecond() + 300,
                "workspace", "office",
                "role", "planner"));
        for (int i = 0; i < changes.length; i += 2) {
            claims.put(String.valueOf(changes[i]), changes[i + 1]);
        }
        return claims;
    }

    @Test
    void whoever_the_provider_knows_works_in_their_workspace() {
        Api planner = with(provider.token(claims()));
        Api viewer = with(provider.token(claims("sub", "borys", "role", "viewer")));
        Api elsewhere = with(provider.token(claims("workspace", "elsewhere")));

        String plan = planner.plan(PLAN);

        viewer.get("/v1/plans/" + plan).is(200);
        viewer.post("/v1/plans", PLAN).isProblem(403, "not-allowed");
        elsewhere.get("/v1/plans/" + plan).isProblem(404, "not-found");
        assertThat(planner.get("/v1/plans/" + plan + "/revisions").text("/items/0/author"))
                .isEqualTo("oidc:anna");
    }

    @Test
    void of_several_roles_the_highest_counts() {
        with(provider.token(claims("role", new String[] {"viewer", "admin", "other"})))
                .get("/v1/audit")
                .is(200);
    }

    @Test
    void a_token_that_is_not_in_order_opens_nothing() {
        long past = Instant.now().getEpochSecond() - 3600;

        refused(provider.token(claims("exp", past)));
        refused(provider.token(claims("aud", "another")));
        refused(provider.token(claims("iss", "https://elsewhere.example.org")));
        refused(provider.token(claims("role", "boss")));
        refused(provider.token(claims("workspace", "../office")));
        refused(provider.token(claims()) + "x");
        refused("nonsense");
        try (OpenIdProvider other = OpenIdProvider.start()) {
            refused(other.token(claims()));
        }
    }

    private static void refused(String token) {
        with(token).get("/v1/plans").isProblem(401, "not-authenticated");
    }
}
