package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnswerCheckTest {

    private final AnswerCheck contract = new AnswerCheck(OpenApi.load());

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String ABOUT = """
            {"id":"a1","title":"Kurs","tags":[],"state":"usable","revision":2,"createdAt":"2026-11-23T06:30:00Z",
            "changedAt":"2026-11-23T06:30:00.5Z","score":{"hard":0,"medium":0,"soft":20}}""";
    private static final String QUEUED = """
            {"id":"j1","plan":"a1","revision":1,"caller":"local","state":"queued","stopAsked":false,"change":1,
            "submittedAt":"2026-11-23T06:30:00Z","spent":"PT0S","solve":{}}""".replace("\n", "");
    private static final String STOPPED = QUEUED.replace("\"queued\"", "\"stopped\"")
            .replace("\"change\":1", "\"change\":2")
            .replace(
                    "\"solve\":{}",
                    "\"solve\":{},\"endedAt\":\"2026-11-23T06:31:00Z\",\"end\":{\"reason\":\"stopped\"}");

    private static String problem(int status, String code) {
        return """
                {"type":"/problems/%s","title":"No","status":%d,"code":"%s","detail":"No.","instance":"/v1/plans",
                "requestId":"r1"}""".formatted(code, status, code);
    }

    private static void refuses(ThrowingCallable check, String... words) {
        assertThatThrownBy(check).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }

    @Nested
    class Answers {

        @Test
        void passes_and_remembers_what_is_described() {
            contract.check("GET", "/v1/plans/a1/about", 200, "application/json;charset=UTF-8", ABOUT);
            assertThat(contract.seen().get(new Operation("GET", "/v1/plans/{id}/about")))
                    .contains(200);
        }

        @Test
        void does_not_remember_what_it_refuses() {
            refuses(() -> contract.check("GET", "/v1/audit", 200, JSON, "{}"), "GET /v1/audit");
            assertThat(contract.seen()).isEmpty();
        }

        @Test
        void names_operation_place_and_value_of_what_does_not_fit() {
            refuses(
                    () -> contract.check(
                            "GET", "/v1/plans/a1/about", 200, JSON, ABOUT.replace("\"soft\":20", "\"soft\":-7")),
                    "200",
                    "GET /v1/plans/{id}/about",
                    "/score/soft",
                    "(-7)");
        }

        @Test
        void refuses_a_key_that_is_not_described() {
            refuses(
                    () -> contract.check(
                            "GET",
                            "/v1/plans/a1/about",
                            200,
                            JSON,
                            ABOUT.replace("{\"hard\"", "{\"worst\":1,\"hard\"")),
                    "/score",
                    "worst");
        }

        @Test
        void refuses_a_body_that_is_not_json_or_not_whole() {
            refuses(() -> contract.check("GET", "/v1/plans/a1/about", 200, JSON, "<html>"), "is not JSON", "<html>");
            refuses(() -> contract.check("GET", "/v1/plans/a1/about", 200, JSON, ""), "is not JSON");
        }

        @Test
        void refuses_a_status_or_media_type_that_is_not_described() {
            refuses(() -> contract.check("GET", "/v1/plans/a1/about", 201, JSON, ABOUT), "201", "not described");
            refuses(() -> contract.check("GET", "/v1/plans", 500, PROBLEM, problem(500, "fault")), "500");
            refuses(() -> contract.check("GET", "/v1/plans/a1/about", 200, "text/html", ABOUT), "text/html");
            refuses(() -> contract.check("GET", "/v1/plans/a1/about", 200, null, ABOUT), "null");
        }

        @Test
        void refuses_a_body_where_none_is_described() {
            assertThatCode(() -> contract.check("DELETE", "/v1/plans/a1", 204, null, ""))
                    .doesNotThrowAnyException();
            refuses(() -> contract.check("DELETE", "/v1/plans/a1", 204, null, "gone"), "gone");
        }

        @Test
        void takes_the_path_without_its_query_and_the_operation_with_the_fewest_gaps() {
            contract.check("GET", "/v1/schema/plan?x=1", 400, PROBLEM, problem(400, "bad-parameter"));
            assertThat(contract.seen().get(new Operation("GET", "/v1/schema/plan")))
                    .contains(400);
        }
    }

    @Nested
    class Problems {

        @Test
        void refuses_a_code_that_the_operation_does_not_have() {
            refuses(
                    () -> contract.check("GET", "/v1/jobs/j1/result", 409, PROBLEM, problem(409, "request-in-flight")),
                    "/code",
                    "request-in-flight");
        }

        @Test
        void takes_an_unknown_path_only_as_not_found() {
            assertThatCode(() -> contract.check("GET", "/v2/plans", 404, PROBLEM, problem(404, "not-found")))
                    .doesNotThrowAnyException();
            refuses(() -> contract.check("GET", "/v2/plans", 200, JSON, "{}"), "GET /v2/plans");
            refuses(() -> contract.check("GET", "/v2/plans", 404, JSON, problem(404, "not-found")), JSON);
            refuses(() -> contract.check("GET", "/v2/plans", 404, PROBLEM, problem(404, "no-result")), "no-result");
        }

        @Test
        void takes_an_unknown_method_of_a_known_path_only_as_not_allowed() {
            assertThatCode(() -> contract.check("PATCH", "/v1/plans", 405, PROBLEM, problem(405, "method-not-allowed")))
                    .doesNotThrowAnyException();
            refuses(() -> contract.check("PATCH", "/v1/plans", 404, PROBLEM, problem(404, "not-found")), "404");
            refuses(() -> contract.check("GET", "/v1/x", 405, PROBLEM, problem(405, "method-not-allowed")), "405");
        }

        @Test
        void takes_an_answer_to_head_as_one_to_get_without_its_body() {
            assertThatCode(() -> contract.check("HEAD", "/v1/plans", 200, JSON, ""))
                    .doesNotThrowAnyException();
            refuses(() -> contract.check("HEAD", "/v1/plans", 200, JSON, "{}"), "HEAD /v1/plans");
            refuses(() -> contract.check("HEAD", "/v1/plans", 201, JSON, ""), "201");
        }
    }

    @Nested
    class Headers {

        private final Map<String, List<String>> headers =
                Map.of("content-type", List.of(JSON), "etag", List.of("\"2\""), "x-request-id", List.of("r1"));

        @Test
        void passes_those_that_are_described() {
            assertThatCode(() -> contract.checkWithHeaders("GET", "/v1/plans/a1/about", 200, headers, ABOUT))
                    .doesNotThrowAnyException();
        }

        @Test
        void refuses_one_that_is_missing_or_does_not_fit() {
            refuses(
                    () -> contract.checkWithHeaders(
                            "GET", "/v1/plans/a1/about", 200, Map.of("Content-Type", List.of(JSON)), ABOUT),
                    "lacks the header",
                    "X-Request-Id");
            var unquoted = Map.of("Content-Type", List.of(JSON), "ETag", List.of("2"), "X-Request-Id", List.of("r1"));
            refuses(() -> contract.checkWithHeaders("GET", "/v1/plans/a1/about", 200, unquoted, ABOUT), "ETag", "2");
        }
    }

    @Nested
    class Events {

        private final String job = "id: 1\nevent: job\ndata: " + QUEUED + "\n\n";
        private final String end = "id: 2\nevent: end\ndata: " + STOPPED + "\n\n";

        private void check(String stream) {
            contract.check("GET", "/v1/jobs/j1/events", 200, "text/event-stream", stream);
        }

        @Test
        void passes_events_comments_and_an_unfinished_event() {
            assertThatCode(() -> check(job + ": heartbeat\n\n" + end + "id: 3\nevent: jo"))
                    .doesNotThrowAnyException();
        }

        @Test
        void refuses_events_whose_name_id_or_data_do_not_fit() {
            refuses(() -> check(job.replace("event: job", "event: news")), "news");
            refuses(() -> check(job.replace("id: 1", "id: 5")), "(5)");
            refuses(() -> check(job.replace("event: job", "event: end")), "queued");
            refuses(() -> check(end.replace("event: end", "event: job")), "stopped");
            refuses(() -> check(job.replace("\"queued\"", "\"asleep\"")), "/state", "asleep");
        }

        @Test
        void refuses_an_event_after_the_end() {
            refuses(() -> check(end + job), "is the end");
        }
    }
}
