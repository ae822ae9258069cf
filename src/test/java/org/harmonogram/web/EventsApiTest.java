package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.harmonogram.app.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Jobs watched over HTTP. */
@Timeout(120)
class EventsApiTest {

    private static final String PLAN = Api.data("cus-bialystok-2025/plan.json");
    private static final String WITH_TRAINERS = Api.data("cus-bialystok-2025/plan-with-trainers.json");
    private static final String LONG = "{\"time\": \"PT30M\"}";
    private static final String SHORT = "{\"steps\": 2000, \"seed\": 1}";

    private static Api api;

    @BeforeAll
    static void start() {
        api = new Api(RunningService.start(Map.of("harmonogram.limits.concurrent-solves", 1)));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static List<String> watch(Api watched, String job, String known) throws Exception {
        HttpResponse<InputStream> response = open(watched, job, known);
        assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
        return lines(response);
    }

    private static List<String> lines(HttpResponse<InputStream> response) throws IOException {
        try (InputStream stream = response.body()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static HttpResponse<InputStream> open(Api watched, String job, String known)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(watched.service().uri("/v1/jobs/" + job + "/events"));
        if (known != null) {
            request.header("Last-Event-ID", known);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
    }

    @Test
    void whoever_watches_is_told_the_present_state_first_and_the_end_last() throws Exception {
        String job = api.job(api.plan(PLAN), "{\"time\": \"PT1S\"}");

        List<String> lines = watch(api, job, null);

        List<String> events =
                lines.stream().filter(line -> line.startsWith("event: ")).toList();
        assertThat(events.get(events.size() - 1)).isEqualTo("event: end");
        assertThat(events.subList(0, events.size() - 1)).containsOnly("event: job");
        assertThat(lines.get(0)).startsWith("id: ");
        String last = lines.stream()
                .filter(line -> line.startsWith("data: "))
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(Api.JSON.readTree(last.substring(6)).at("/rules").size()).isEqualTo(38);
    }

    @Test
    void change_numbers_rise_and_scores_never_get_worse() throws Exception {
        String job = api.job(api.plan(WITH_TRAINERS), "{\"time\": \"PT2S\"}");

        List<String> lines = watch(api, job, null);

        List<Long> ids = lines.stream()
                .filter(line -> line.startsWith("id: "))
                .map(line -> Long.valueOf(line.substring(4)))
                .toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        List<Long> costs = lines.stream()
                .filter(line -> line.startsWith("data: "))
                .map(line -> Api.JSON.readTree(line.substring(6)).at("/score"))
                .filter(score -> score.has("soft"))
                .map(score -> score.at("/hard").asLong() * 1_000_000_000_000L
                        + score.at("/medium").asLong() * 1_000_000L
                        + score.at("/soft").asLong())
                .toList();
        assertThat(costs).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void whoever_has_seen_the_end_is_told_not_to_come_again() throws Exception {
        String job = api.job(api.plan(PLAN), SHORT);
        long last = api.ended(job).json().at("/change").asLong();

        assertThat(open(api, job, String.valueOf(last)).statusCode()).isEqualTo(204);
        assertThat(watch(api, job, String.valueOf(last - 1))).anyMatch(line -> line.equals("event: end"));
    }

    @Test
    void whoever_names_a_change_that_is_not_there_yet_is_told_everything() throws Exception {
        String job = api.job(api.plan(PLAN), SHORT);
        long last = api.ended(job).json().at("/change").asLong();

        assertThat(watch(api, job, String.valueOf(last + 1))).contains("event: end");
    }

    @Test
    void whoever_asks_for_the_head_of_a_stream_is_answered_at_once() {
        String job = api.job(api.plan(WITH_TRAINERS), LONG);

        assertThat(api.send("HEAD", "/v1/jobs/" + job + "/events", null).is(200).header("content-type"))
                .startsWith("text/event-stream");

        api.delete("/v1/jobs/" + job).is(204);
    }

    @Test
    void a_caller_has_only_so_many_streams_and_gets_one_again_when_one_has_ended() throws Exception {
        Map<String, Object> settings =
                Map.of("harmonogram.limits.concurrent-solves", 1, "harmonogram.limits.streams-of-caller", 1);
        try (Api narrow = new Api(RunningService.start(settings))) {
            String plan = narrow.plan(WITH_TRAINERS);
            String first = narrow.job(plan, LONG);
            String second = narrow.job(plan, LONG);
            HttpResponse<InputStream> watched = open(narrow, first, null);

            narrow.get("/v1/jobs/" + second + "/events").isProblem(429, "too-many-streams");

            narrow.delete("/v1/jobs/" + first).is(204);
            lines(watched);
            narrow.post("/v1/jobs/" + second + "/stop", null);
            assertThat(watch(narrow, second, null)).contains("event: end");
        }
    }

    @Test
    void a_stream_ends_when_it_has_been_open_as_long_as_it_may() throws Exception {
        try (Api brief = new Api(RunningService.start(Map.of("harmonogram.limits.stream-time", "PT1S")))) {
            String job = brief.job(brief.plan(WITH_TRAINERS), LONG);

            assertThat(watch(brief, job, null)).contains("event: job").doesNotContain("event: end");
        }
    }

    @Test
    void while_the_service_stops_a_stream_tells_the_present_state_and_ends() throws Exception {
        try (Api stopping = new Api(RunningService.start())) {
            String job = stopping.job(stopping.plan(WITH_TRAINERS), LONG);
            stopping.service().part(JobEvents.class).stop();

            assertThat(watch(stopping, job, null)).contains("event: job").doesNotContain("event: end");
        }
    }

    @Test
    void while_the_service_stops_no_search_begins_for_who_waits() {
        try (Api stopping = new Api(RunningService.start())) {
            stopping.service().part(SolveController.class).stop();

            stopping.post("/v1/solve?wait=PT1S", PLAN).isProblem(503, "unavailable");
        }
    }
}
