package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harmonogram.app.RunningService;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.web.Api.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Solve jobs over HTTP. */
class JobsApiTest {

    private static final String PLAN = Api.data("cus-bialystok-2025/plan.json");
    private static final String WITH_TRAINERS = Api.data("cus-bialystok-2025/plan-with-trainers.json");
    private static final String LONG = "{\"time\": \"PT30M\"}";
    private static final String SHORT = "{\"steps\": 2000, \"seed\": 1}";

    private static Api api;

    @BeforeAll
    static void start() {
        api = new Api(RunningService.start(Map.of(
                "harmonogram.limits.concurrent-solves",
                1,
                "harmonogram.limits.jobs",
                3,
                "harmonogram.limits.jobs-of-caller",
                3)));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    /** What the audit says more of that action on that subject. */
    private static List<String> audited(String action, String subject) {
        List<String> details = new ArrayList<>();
        api.get("/v1/audit?limit=200").is(200).json().at("/items").forEach(entry -> {
            if (entry.at("/action").asString().equals(action)
                    && entry.at("/subject").asString().equals(subject)) {
                details.add(entry.at("/detail").asString());
            }
        });
        return details;
    }

    @Nested
    class Solved {

        @Test
        void a_job_is_accepted_and_its_end_told_with_the_score_of_each_rule() {
            String plan = api.plan(PLAN);
            Said accepted = api.post("/v1/plans/" + plan + "/jobs", SHORT).is(202);

            Said ended = api.ended(accepted.text("/id"));

            assertThat(accepted.header("location")).isEqualTo("/v1/jobs/" + accepted.text("/id"));
            assertThat(ended.text("/state")).isEqualTo("done");
            assertThat(ended.text("/end/reason")).isEqualTo("steps");
            assertThat(ended.json().at("/usable").asBoolean()).isTrue();
            assertThat(ended.json().at("/rules").size()).isEqualTo(38);
            assertThat(ended.json().at("/search/seed").asInt()).isEqualTo(1);
        }

        @Test
        void steps_alone_give_the_same_result_each_time() {
            String plan = api.plan(PLAN);

            String one = result(api.job(plan, SHORT));
            String other = result(api.job(plan, SHORT));

            assertThat(other).isEqualTo(one);
        }

        @Test
        void weights_hold_for_the_job_and_leave_the_plan_alone() {
            String plan = api.plan(PLAN);
            String job = api.job(plan, "{\"steps\": 100, \"rules\": {\"topic-pieces\": {\"weight\": 7}}}");

            Said ended = api.ended(job);

            assertThat(ended.json().at("/rules").toString())
                    .contains("{\"rule\":\"topic-pieces\",\"level\":\"soft\",\"weight\":7");
            assertThat(PlanReader.read(result(job)).rules())
                    .isEqualTo(PlanReader.read(PLAN).rules());
        }

        @Test
        void an_earlier_revision_can_be_solved() {
            String plan = api.plan(PLAN);
            api.put("/v1/plans/" + plan, WITH_TRAINERS, "If-Match", "*").is(200);

            String job = api.job(plan, "{\"revision\": 1, \"steps\": 100}");

            assertThat(api.ended(job).json().at("/revision").asInt()).isEqualTo(1);
            assertThat(PlanReader.read(result(job)).trainers()).isEmpty();
        }

        private String result(String job) {
            api.ended(job);
            return api.get("/v1/jobs/" + job + "/result").is(200).body();
        }
    }

    @Nested
    class Stopped {

        @Test
        void a_job_that_is_stopped_keeps_the_best_so_far() {
            String job = api.job(api.plan(WITH_TRAINERS), LONG);
            api.until("/v1/jobs/" + job, said -> said.json().has("score"));

            api.post("/v1/jobs/" + job + "/stop", null).is(202);

            Said ended = api.ended(job);
            assertThat(ended.text("/state")).isEqualTo("stopped");
            assertThat(ended.text("/end/reason")).isEqualTo("stopped");
            assertThat(PlanReader.read(api.get("/v1/jobs/" + job + "/result")
                                    .is(200)
                                    .body())
                            .placements())
                    .isNotEmpty();
            api.post("/v1/jobs/" + job + "/stop", null).is(200);
            assertThat(audited("job-stopped", job)).hasSize(1);
        }

        @Test
        void who_stops_a_job_that_has_ended_has_done_nothing() {
            String job = api.job(api.plan(PLAN), SHORT);
            api.ended(job);

            api.post("/v1/jobs/" + job + "/stop", null).is(200);

            assertThat(audited("job-stopped", job)).isEmpty();
        }

        @Test
        void a_job_that_waits_is_stopped_at_once_and_has_no_result() {
            String plan = api.plan(WITH_TRAINERS);
            String atWork = api.job(plan, LONG);
            api.until("/v1/jobs/" + atWork, said -> said.text("/state").equals("running"));
            String waiting = api.job(plan, LONG);

            Said stopped = api.post("/v1/jobs/" + waiting + "/stop", null).is(200);

            assertThat(stopped.text("/state")).isEqualTo("stopped");
            api.get("/v1/jobs/" + waiting + "/result").isProblem(409, "no-result");
            api.delete("/v1/jobs/" + atWork).is(204);
        }

        @Test
        void too_many_jobs_are_refused_and_told_when_to_come_again() {
            String plan = api.plan(WITH_TRAINERS);
            List<String> accepted =
                    Stream.generate(() -> api.job(plan, LONG)).limit(3).toList();

            Said refused = api.post("/v1/plans/" + plan + "/jobs", LONG).isProblem(429, "queue-full");

            assertThat(refused.header("retry-after")).isNotEmpty();
            accepted.forEach(job -> api.delete("/v1/jobs/" + job).is(204));
        }

        @Test
        void jobs_are_listed_by_plan_and_state() {
            String plan = api.plan(PLAN);
            String job = api.job(plan, SHORT);
            api.ended(job);

            assertThat(api.get("/v1/jobs?plan=" + plan + "&state=done").is(200).text("/items/0/id"))
                    .isEqualTo(job);
            assertThat(api.get("/v1/jobs?plan=" + plan + "&state=queued")
                            .is(200)
                            .json()
                            .at("/items")
                            .size())
                    .isZero();
        }
    }

    @Nested
    class Refused {

        @Test
        void everything_that_is_wrong_with_a_job_is_told_at_once() {
            Said refused = api.post(
                            "/v1/plans/" + api.plan(PLAN) + "/jobs",
                            "{\"time\": \"PT9H\", \"seed\": \"x\", \"rules\": {\"topic-peaces\": {\"weight\": -1}}}")
                    .isProblem(422, "invalid-request");

            assertThat(refused.json().at("/issues").toString())
                    .contains("/seed")
                    .contains("/rules/topic-peaces/weight")
                    .contains("topic-pieces");
        }

        @Test
        void a_time_beyond_the_limit_is_refused() {
            api.post("/v1/plans/" + api.plan(PLAN) + "/jobs", "{\"time\": \"PT9H\"}")
                    .isProblem(422, "invalid-request");
        }
    }

    @Nested
    class Applied {

        @Test
        void a_result_becomes_a_revision() {
            String plan = api.plan(PLAN);
            String job = api.job(plan, SHORT);
            api.ended(job);

            Said applied =
                    api.post("/v1/plans/" + plan + "/apply?job=" + job, null).is(200);

            assertThat(applied.header("etag")).isEqualTo("\"2\"");
            assertThat(applied.text("/state")).isEqualTo("usable");
            assertThat(api.get("/v1/plans/" + plan).body())
                    .isEqualTo(api.get("/v1/jobs/" + job + "/result").body());
            assertThat(api.get("/v1/plans/" + plan + "/revisions").text("/items/0/job"))
                    .isEqualTo(job);
            assertThat(audited("job-applied", plan)).containsExactly("job " + job + ", revision 2");
        }

        @Test
        void warnings_about_the_plan_come_with_the_result_as_with_the_plan() {
            ObjectNode document = (ObjectNode) Api.JSON.readTree(PLAN);
            document.putObject("rules").putObject("trainer-clash").put("hours", 2);
            Said sent = api.post("/v1/plans", document.toString()).is(201);
            String job = api.job(sent.text("/id"), SHORT);
            api.ended(job);

            Said applied = api.post("/v1/plans/" + sent.text("/id") + "/apply?job=" + job, null)
                    .is(200);

            assertThat(applied.text("/warnings/0/code")).isEqualTo("setting-without-effect");
            assertThat(applied.json().at("/warnings")).isEqualTo(sent.json().at("/warnings"));
        }

        @Test
        void a_result_for_an_earlier_revision_is_applied_only_where_the_present_one_is_named() {
            String plan = api.plan(PLAN);
            String job = api.job(plan, SHORT);
            api.ended(job);
            api.put("/v1/plans/" + plan, PLAN, "If-Match", "*").is(200);

            String path = "/v1/plans/" + plan + "/apply?job=" + job;
            api.post(path, null).isProblem(409, "job-revision-stale");
            api.post(path, null, "If-Match", "\"1\"").isProblem(412, "stale-revision");
            api.post(path, null, "If-Match", "\"2\"").is(200);
        }

        @Test
        void a_job_of_another_plan_is_not_found() {
            String job = api.job(api.plan(PLAN), SHORT);
            api.ended(job);

            api.post("/v1/plans/" + api.plan(PLAN) + "/apply?job=" + job, null).isProblem(404, "not-found");
        }
    }
}
