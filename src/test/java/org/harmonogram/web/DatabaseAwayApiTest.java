package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.harmonogram.app.RunningService;
import org.harmonogram.store.Database;
import org.harmonogram.web.Api.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While the database does not answer, callers are told to come again, and editors go on checking. */
class DatabaseAwayApiTest {

    private static final String PLAN = Api.data("cus-bialystok-2025/plan.json");

    private static Api api;

    @BeforeAll
    static void start() {
        api = new Api(RunningService.start());
        api.service().part(Database.class).close();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static void isUnavailable(Said said) {
        said.isProblem(503, "unavailable");
        assertThat(said.header("retry-after")).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/plans", "/v1/plans/a1", "/v1/jobs", "/v1/jobs/j1/events", "/v1/audit"})
    void what_is_stored_cannot_be_read(String path) {
        isUnavailable(api.get(path));
    }

    @Test
    void nothing_can_be_stored_with_or_without_a_key() {
        isUnavailable(api.post("/v1/plans", PLAN));
        isUnavailable(api.post("/v1/plans", PLAN, "Idempotency-Key", "again"));
    }

    @Test
    void plans_are_checked_all_the_same() {
        api.post("/v1/check", PLAN).is(200);
    }
}
