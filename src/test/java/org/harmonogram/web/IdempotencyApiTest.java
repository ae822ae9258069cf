package org.harmonogram.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.harmonogram.app.RunningService;
import org.harmonogram.store.Caller;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.store.Hash;
import org.harmonogram.store.Replays;
import org.harmonogram.web.Api.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A request that is sent again, because its sender could not know whether it had arrived, does nothing again. */
class IdempotencyApiTest {

    private static final String PLAN = Api.data("cus-bialystok-2025/plan.json");
    private static final String HEADER = "Idempotency-Key";

    private static Api api;

    @BeforeAll
    static void start() {
        api = new Api(RunningService.start());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_request_is_answered_the_same() {
        Said first = api.post("/v1/plans", PLAN, HEADER, key).is(201);
        Said again = api.post("/v1/plans", PLAN, HEADER, key).is(201);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("location")).isEqualTo(first.header("location"));
        assertThat(again.header("etag")).isEqualTo(first.header("etag"));
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
        assertThat(first.header("idempotency-replayed")).isEmpty();
    }

    @Test
    void a_plan_that_was_stored_and_deleted_since_is_not_stored_again() {
        Said first = api.post("/v1/plans", PLAN, HEADER, key).is(201);
        api.delete("/v1/plans/" + first.text("/id")).is(204);

        Said again = api.post("/v1/plans", PLAN, HEADER, key).is(201);

        assertThat(again.body()).isEqualTo(first.body());
        api.get("/v1/plans/" + first.text("/id")).isProblem(404, "not-found");
    }

    @Test
    void a_job_whose_plan_was_deleted_since_is_told_of_again() {
        String plan = api.plan(PLAN);
        String path = "/v1/plans/" + plan + "/jobs";
        Said first = api.post(path, "{\"steps\": 1}", HEADER, key).is(202);
        api.delete("/v1/plans/" + plan).is(204);

        Said again = api.post(path, "{\"steps\": 1}", HEADER, key).is(202);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
    }

    @Test
    void a_result_is_written_once_whatever_revision_the_plan_has_since() {
        String plan = api.plan(PLAN);
        String job = api.job(plan, "{\"steps\": 100}");
        api.ended(job);
        String path = "/v1/plans/" + plan + "/apply?job=" + job;
        Said first = api.post(path, null, HEADER, key).is(200);

        assertThat(api.post(path, null, HEADER, key).is(200).body()).isEqualTo(first.body());
        api.put("/v1/plans/" + plan, PLAN, "If-Match", "*").is(200);
        assertThat(api.post(path, null, HEADER, key).is(200).body()).isEqualTo(first.body());

        assertThat(api.get("/v1/plans/" + plan + "/about")
                        .json()
                        .at("/revision")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void a_result_that_is_written_where_if_match_says_is_written_once() {
        String plan = api.plan(PLAN);
        String job = api.job(plan, "{\"steps\": 100}");
        api.ended(job);
        String path = "/v1/plans/" + plan + "/apply?job=" + job;
        Said first = api.post(path, null, HEADER, key, "If-Match", "\"1\"").is(200);

        Said again = api.post(path, null, HEADER, key, "If-Match", "\"1\"").is(200);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("etag")).isEqualTo("\"2\"");
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        api.post("/v1/plans", PLAN, HEADER, key).is(201);

        api.post("/v1/plans?tag=a", PLAN, HEADER, key).isProblem(422, "idempotency-key-reused");
        api.post("/v1/plans", PLAN + " ", HEADER, key).isProblem(422, "idempotency-key-reused");
    }

    @Test
    void a_key_that_is_none_is_refused() {
        String described = OpenApi.load()
                .root()
                .follow("/components/parameters/IdempotencyKey/schema/pattern")
                .text();
        assertThat("a b").doesNotMatch(described);
        assertThat("!-~").matches(described);
        api.post("/v1/plans", PLAN, HEADER, "!-~").is(201);
        api.post("/v1/plans", PLAN, HEADER, "a b").isProblem(400, "bad-header");
        api.post("/v1/plans", PLAN, HEADER, "x".repeat(201)).isProblem(400, "bad-header");
    }

    @Test
    void a_request_that_came_to_nothing_does_not_use_its_key_up() {
        String plan = api.plan(PLAN);
        String path = "/v1/plans/" + plan + "/jobs";
        api.post(path, "{\"revision\": 9}", HEADER, key).isProblem(422, "invalid-request");

        api.post(path, "{\"steps\": 1}", HEADER, key).is(202);
    }

    @Test
    void while_the_first_is_at_work_the_second_is_told_to_come_again() {
        Replays replays = api.service().part(Replays.class);
        Caller local = new Caller("local", "local", Role.ADMIN);
        String hash = hashOfRequest();
        replays.claim(local, key, hash);

        Said refused = api.post("/v1/plans", PLAN, HEADER, key).isProblem(409, "request-in-flight");

        assertThat(refused.header("retry-after")).isNotEmpty();
    }

    /** As the service reckons it: method, path, query, and what If-Match says; then the body. */
    private static String hashOfRequest() {
        return Hash.of("POST /v1/plans?null null\n".getBytes(UTF_8), PLAN.getBytes(UTF_8));
    }

    @Test
    void of_many_at_once_one_is_carried_out() {
        List<CompletableFuture<Said>> sent = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> api.post("/v1/plans?tag=" + key, PLAN, HEADER, key)))
                .toList();

        assertThat(sent.stream().map(CompletableFuture::join).map(Said::status))
                .containsAnyOf(201)
                .isSubsetOf(201, 409);
        assertThat(api.get("/v1/plans?tag=" + key).json().at("/items").size()).isEqualTo(1);
    }
}
