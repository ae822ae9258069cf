package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.harmonogram.app.RunningService;
import org.junit.jupiter.api.Test;

/** Everything that the OpenAPI document describes is there, and answers as described. */
class EveryOperationApiTest {

    @Test
    void a_whole_round_takes_every_operation() {
        try (Api api = new Api(RunningService.start())) {
            round(api);
        }
        List<Operation> missed = Contract.operations().stream()
                .filter(operation -> Contract.seen().getOrDefault(operation, Set.of()).stream()
                        .noneMatch(status -> status < 300))
                .toList();

        assertThat(missed)
                .as("operations that nothing has answered with success")
                .isEmpty();
    }

    private static void round(Api api) {
        api.get("/actuator/health").is(200);
        api.get("/actuator/health/liveness").is(200);
        api.get("/actuator/health/readiness").is(200);
        api.get("/actuator/prometheus").is(200);
        api.get("/problems/queue-full").is(200);
        api.get("/v1/openapi").is(200);
        api.get("/v1/schema/plan").is(200);
        api.get("/v1/rules").is(200);
        api.get("/v1/demo-plans").is(200);
        String document = api.get("/v1/demo-plans/cus-bialystok-2025").is(200).body();
        api.post("/v1/check", document).is(200);
        api.post("/v1/solve?wait=PT1S", document).is(200);
        String plan = api.plan(document);
        api.get("/v1/plans").is(200);
        api.get("/v1/plans/" + plan).is(200);
        api.get("/v1/plans/" + plan + "/about").is(200);
        api.put("/v1/plans/" + plan, document, "If-Match", "\"1\"").is(200);
        api.get("/v1/plans/" + plan + "/revisions").is(200);
        api.get("/v1/plans/" + plan + "/revisions/1").is(200);
        String job = api.job(plan, "{\"steps\": 1000}");
        api.get("/v1/jobs").is(200);
        api.ended(job);
        api.get("/v1/jobs/" + job + "/events").is(200);
        api.get("/v1/jobs/" + job + "/result").is(200);
        api.post("/v1/jobs/" + job + "/stop", null).is(200);
        api.post("/v1/plans/" + plan + "/apply?job=" + job, null).is(200);
        api.get("/v1/audit").is(200);
        api.delete("/v1/jobs/" + job).is(204);
        api.delete("/v1/plans/" + plan).is(204);
    }
}
