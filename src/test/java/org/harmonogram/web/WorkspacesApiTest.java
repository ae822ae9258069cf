package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.harmonogram.app.RunningService;
import org.harmonogram.store.ApiKeys;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.web.Api.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Two offices use one service, and know nothing of each other. */
class WorkspacesApiTest {

    private static final String PLAN = Api.data("cus-bialystok-2025/plan.json");
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private static RunningService service;
    private static Api ours;
    private static Api theirs;

    @BeforeAll
    static void start() {
        service = RunningService.start(
                Map.of("harmonogram.security", "keys", "harmonogram.limits.requests-per-minute", 0));
        ours = caller("ours", Role.ADMIN);
        theirs = caller("theirs", Role.ADMIN);
    }

    private static Api caller(String workspace, Role role) {
        return new Api(service, "Authorization", "Bearer " + secret(workspace, role));
    }

    private static String secret(String workspace, Role role) {
        return service.part(ApiKeys.class).create(workspace, "test", role).secret();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** A request with the id of a plan and that of a job in it. */
    private record Asked(String method, String path, String body) {

        String path(String plan, String job) {
            return path.replace("{plan}", plan).replace("{job}", job);
        }
    }

    private static final List<Asked> EVERYTHING_WITH_AN_ID = List.of(
            new Asked("GET", "/v1/plans/{plan}", null),
            new Asked("GET", "/v1/plans/{plan}/about", null),
            new Asked("PUT", "/v1/plans/{plan}", PLAN),
            new Asked("DELETE", "/v1/plans/{plan}", null),
            new Asked("GET", "/v1/plans/{plan}/revisions", null),
            new Asked("GET", "/v1/plans/{plan}/revisions/1", null),
            new Asked("POST", "/v1/plans/{plan}/jobs", "{}"),
            new Asked("POST", "/v1/plans/{plan}/apply?job={job}", null),
            new Asked("GET", "/v1/jobs/{job}", null),
            new Asked("POST", "/v1/jobs/{job}/stop", null),
            new Asked("GET", "/v1/jobs/{job}/result", null),
            new Asked("GET", "/v1/jobs/{job}/events", null),
            new Asked("DELETE", "/v1/jobs/{job}", null));

    @Test
    void what_is_another_s_is_answered_as_what_is_not_there() {
        String plan = theirs.plan(PLAN);
        String job = theirs.job(plan, "{\"steps\": 100}");
        theirs.ended(job);

        for (Asked asked : EVERYTHING_WITH_AN_ID) {
            Said foreign = ours.send(asked.method(), asked.path(plan, job), asked.body())
                    .isProblem(404, "not-found");
            Said unknown = ours.send(asked.method(), asked.path(NOBODY, NOBODY), asked.body())
                    .isProblem(404, "not-found");

            assertThat(said(foreign)).as(asked.path()).isEqualTo(said(unknown));
        }
        theirs.get("/v1/plans/" + plan).is(200);
        theirs.get("/v1/jobs/" + job + "/result").is(200);
    }

    /** The answer without what names the request itself. */
    private static ObjectNode said(Said said) {
        ObjectNode document = (ObjectNode) said.json();
        document.remove(List.of("instance", "requestId"));
        return document;
    }

    @Test
    void what_is_described_as_open_to_all_needs_no_key_and_all_else_does() {
        Api stranger = new Api(service);
        for (Operation operation : Contract.operations()) {
            String path = operation.path().replace("{code}", "fault").replaceAll("\\{\\w+}", "1");
            Said said = stranger.send(operation.method(), path, null);

            assertThat(said.status() == 401)
                    .as("%s answered with %d", operation, said.status())
                    .isEqualTo(!isOpen(operation));
        }
    }

    private static boolean isOpen(Operation operation) {
        return OpenApi.load().describe(operation).get("security").elements().isEmpty();
    }

    @Test
    void every_path_with_an_id_is_walked() {
        List<String> described = Contract.operations().stream()
                .map(operation -> operation.method() + " " + operation.path())
                .filter(operation -> operation.contains("{id}"))
                .filter(operation -> !operation.contains("demo-plans"))
                .sorted()
                .toList();
        List<String> walked = EVERYTHING_WITH_AN_ID.stream()
                .map(asked -> asked.method() + " "
                        + asked.path().replaceAll("[?].*", "").replaceAll("\\{plan}|\\{job}", "{id}"))
                .map(operation -> operation.replace("/revisions/1", "/revisions/{revision}"))
                .sorted()
                .toList();

        assertThat(walked).isEqualTo(described);
    }

    @Test
    void lists_and_the_audit_log_hold_one_s_own_only() {
        String plan = theirs.plan(PLAN);
        String job = theirs.job(plan, "{\"steps\": 1}");

        assertThat(ours.get("/v1/plans?limit=200").body()).doesNotContain(plan);
        assertThat(ours.get("/v1/jobs?limit=200").body()).doesNotContain(job);
        assertThat(ours.get("/v1/jobs?plan=" + plan).json().at("/items").size()).isZero();
        assertThat(ours.get("/v1/audit?limit=200").body()).doesNotContain(plan);
        assertThat(theirs.get("/v1/audit?limit=200").body()).contains(plan).contains("plan-created");
    }

    @Test
    void one_key_of_idempotency_in_two_workspaces_is_two_keys() {
        String mine =
                ours.post("/v1/plans", PLAN, "Idempotency-Key", "same").is(201).text("/id");

        Said other =
                theirs.post("/v1/plans", PLAN + " ", "Idempotency-Key", "same").is(201);

        assertThat(other.text("/id")).isNotEqualTo(mine);
    }

    @Test
    void who_has_no_key_or_a_revoked_one_is_not_known() {
        ApiKeys keys = service.part(ApiKeys.class);
        ApiKeys.NewKey key = keys.create("ours", "lost", Role.ADMIN);
        Api holder = new Api(service, "Authorization", "Bearer " + key.secret());
        holder.get("/v1/plans").is(200);

        keys.revoke(key.key().id());

        assertThat(holder.get("/v1/plans").isProblem(401, "not-authenticated").header("www-authenticate"))
                .startsWith("Bearer");
        new Api(service).get("/v1/plans").isProblem(401, "not-authenticated");
        new Api(service, "Authorization", "Bearer hgk_nonsense")
                .get("/v1/plans")
                .isProblem(401, "not-authenticated");
        new Api(service, "Authorization", "Basic YTpi").get("/v1/plans").isProblem(401, "not-authenticated");
    }

    @Test
    void a_viewer_reads_and_a_planner_changes_but_neither_sees_the_audit_log() {
        Api viewer = caller("ours", Role.VIEWER);
        Api planner = caller("ours", Role.PLANNER);

        String plan = planner.plan(PLAN);
        viewer.get("/v1/plans/" + plan).is(200);
        viewer.post("/v1/check", PLAN).is(200);
        viewer.post("/v1/plans", PLAN).isProblem(403, "not-allowed");
        viewer.post("/v1/solve", PLAN).isProblem(403, "not-allowed");
        viewer.delete("/v1/plans/" + plan).isProblem(403, "not-allowed");
        planner.get("/v1/audit").isProblem(403, "not-allowed");
        planner.delete("/v1/plans/" + plan).is(204);
    }

    @Test
    void health_is_for_everybody_and_figures_for_admins() {
        assertThat(service.ask("GET", "/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(service.ask("GET", "/actuator/prometheus").status()).isEqualTo(401);
        String figures = service.ask(
                        "GET", "/actuator/prometheus", "Authorization", "Bearer " + secret("ours", Role.ADMIN))
                .body();

        assertThat(figures)
                .contains("harmonogram_jobs{state=\"done\"}")
                .contains("harmonogram_queue_age_seconds")
                .contains("harmonogram_moves_per_second")
                .contains("http_server_requests_seconds_count");
    }
}
