package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmonogram.app.RunningService;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.web.Api.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Plans over HTTP. */
class PlansApiTest {

    private static final String PLAN = Api.data("cus-bialystok-2025/plan.json");
    private static final String PUBLISHED = Api.data("cus-bialystok-2025/published.json");

    private static Api api;

    @BeforeAll
    static void start() {
        api = new Api(RunningService.start());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Nested
    class Sent {

        @Test
        void a_plan_is_kept_and_told_of() {
            Said said = api.post("/v1/plans?tag=2025&tag=cus", PUBLISHED).is(201);

            assertThat(said.header("location")).isEqualTo("/v1/plans/" + said.text("/id"));
            assertThat(said.header("etag")).isEqualTo("\"1\"");
            assertThat(said.text("/state")).isEqualTo("usable");
            assertThat(said.json().at("/score/soft").asInt()).isEqualTo(20);
            assertThat(said.json().at("/tags").toString()).isEqualTo("[\"2025\",\"cus\"]");
        }

        @Test
        void a_plan_comes_back_as_it_was_sent() {
            String id = api.plan(PUBLISHED);

            Said said = api.get("/v1/plans/" + id).is(200);

            assertThat(PlanReader.read(said.body())).isEqualTo(PlanReader.read(PUBLISHED));
        }

        @Test
        void an_instance_of_course_timetabling_becomes_a_plan() {
            String instance = Api.read(Path.of("benchmarks/itc2007/instances/comp01.ctt"));

            Said said = api.post("/v1/plans", instance, "Content-Type", "text/plain")
                    .is(201);

            assertThat(said.text("/state")).isEqualTo("empty");
            assertThat(said.text("/title")).isNotEmpty();
        }

        @Test
        void a_plan_with_errors_is_refused_with_all_of_them_in_the_callers_language() {
            String broken = PLAN.replace("\"units\"", "\"unitts\"");

            Said english = api.post("/v1/plans", broken).isProblem(422, "invalid-plan");
            Said polish = api.post("/v1/plans", broken, "Accept-Language", "pl").isProblem(422, "invalid-plan");

            assertThat(english.json().at("/issues").size()).isGreaterThan(10);
            assertThat(english.text("/issues/0/code")).isEqualTo("unknown-key");
            assertThat(english.text("/issues/0/at")).startsWith("/programmes/0/modules/0/topics/0");
            assertThat(polish.text("/issues/0/sentence")).startsWith("Klucz (unitts)");
            assertThat(polish.header("content-language")).isEqualTo("pl");
        }

        @Test
        void nothing_is_stored_of_a_plan_with_errors() {
            int before = api.get("/v1/plans?limit=200").json().at("/items").size();

            api.post("/v1/plans", "{}").isProblem(422, "invalid-plan");

            assertThat(api.get("/v1/plans?limit=200").json().at("/items").size())
                    .isEqualTo(before);
        }
    }

    @Nested
    class Listed {

        @Test
        void plans_are_found_by_title_tag_and_state() {
            String id = api.post(
                            "/v1/plans?tag=found",
                            PLAN.replace("\"title\": \"Szkolenie", "\"title\": \"100%_Żółw! Szkolenie"))
                    .is(201)
                    .text("/id");

            assertThat(ids("/v1/plans?tag=found")).containsExactly(id);
            assertThat(ids("/v1/plans?tag=found&state=empty")).containsExactly(id);
            assertThat(ids("/v1/plans?tag=found&state=usable")).isEmpty();
            assertThat(ids("/v1/plans?tag=other")).isEmpty();
        }

        @Test
        void a_part_of_the_title_in_any_case_finds_a_plan_and_wildcards_stand_for_themselves() {
            String titled = titled("100%_Pewne! Święta");

            assertThat(ids("/v1/plans?title=pewne%21%20%C5%9Awi%C4%99TA")).containsExactly(titled);
            assertThat(ids("/v1/plans?title=100%25_")).containsExactly(titled);
            assertThat(ids("/v1/plans?title=1%250")).isEmpty();
        }

        private String titled(String title) {
            var document = (tools.jackson.databind.node.ObjectNode) Api.JSON.readTree(PLAN);
            document.put("title", title);
            return api.plan(document.toString());
        }

        @Test
        void pages_hold_every_plan_once_the_newest_first() {
            List<String> sent = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                sent.add(0, api.post("/v1/plans?tag=paged", PLAN).is(201).text("/id"));
            }
            List<String> listed = new ArrayList<>();
            String next = "";
            do {
                Said page = api.get("/v1/plans?tag=paged&limit=2" + (next.isEmpty() ? "" : "&after=" + next))
                        .is(200);
                page.json()
                        .at("/items")
                        .forEach(item -> listed.add(item.at("/id").asString()));
                next = page.text("/next");
            } while (!next.isEmpty());

            assertThat(listed).isEqualTo(sent);
        }

        private List<String> ids(String path) {
            List<String> ids = new ArrayList<>();
            api.get(path)
                    .is(200)
                    .json()
                    .at("/items")
                    .forEach(item -> ids.add(item.at("/id").asString()));
            return ids;
        }
    }

    @Nested
    class Changed {

        @Test
        void a_change_makes_a_revision_and_the_former_stays_readable() {
            String id = api.plan(PLAN);

            Said changed =
                    api.put("/v1/plans/" + id, PUBLISHED, "If-Match", "\"1\"").is(200);

            assertThat(changed.header("etag")).isEqualTo("\"2\"");
            assertThat(changed.json().at("/revision").asInt()).isEqualTo(2);
            assertThat(PlanReader.read(
                            api.get("/v1/plans/" + id + "/revisions/1").is(200).body()))
                    .isEqualTo(PlanReader.read(PLAN));
            Said revisions = api.get("/v1/plans/" + id + "/revisions").is(200);
            assertThat(revisions.json().at("/items/0/revision").asInt()).isEqualTo(2);
            assertThat(revisions.text("/items/1/state")).isEqualTo("empty");
        }

        @Test
        void a_change_without_the_revision_it_changes_is_refused() {
            String id = api.plan(PLAN);

            api.put("/v1/plans/" + id, PUBLISHED).isProblem(428, "if-match-needed");
        }

        @Test
        void a_change_of_a_revision_that_is_not_the_current_one_is_refused_and_told_the_current_one() {
            String id = api.plan(PLAN);
            api.put("/v1/plans/" + id, PUBLISHED, "If-Match", "\"1\"").is(200);

            Said stale = api.put("/v1/plans/" + id, PLAN, "If-Match", "\"1\"").isProblem(412, "stale-revision");

            assertThat(stale.header("etag")).isEqualTo("\"2\"");
        }

        @Test
        void whoever_does_not_care_says_so_with_a_star() {
            String id = api.plan(PLAN);

            api.put("/v1/plans/" + id, PUBLISHED, "If-Match", "*").is(200);
        }

        @Test
        void tags_stay_unless_others_are_named() {
            String id = api.post("/v1/plans?tag=a", PLAN).is(201).text("/id");

            api.put("/v1/plans/" + id, PLAN, "If-Match", "*").is(200);
            assertThat(api.get("/v1/plans/" + id + "/about")
                            .is(200)
                            .json()
                            .at("/tags")
                            .toString())
                    .isEqualTo("[\"a\"]");
            api.put("/v1/plans/" + id + "?tag=", PLAN, "If-Match", "*").is(200);
            assertThat(api.get("/v1/plans/" + id + "/about")
                            .is(200)
                            .json()
                            .at("/tags")
                            .size())
                    .isZero();
        }

        @Test
        void whoever_has_the_current_revision_is_not_sent_it_again() {
            String id = api.plan(PLAN);

            Said said = api.get("/v1/plans/" + id, "If-None-Match", "\"1\"").is(304);

            assertThat(said.body()).isEmpty();
            api.get("/v1/plans/" + id, "If-None-Match", "\"2\"").is(200);
        }

        @Test
        void what_is_known_of_a_plan_or_revision_that_is_not_there_does_not_make_it_be_there() {
            String id = api.plan(PLAN);

            api.get("/v1/plans/" + id + "/revisions/1", "If-None-Match", "*").is(304);
            api.get("/v1/plans/" + id + "/revisions/2", "If-None-Match", "*").isProblem(404, "not-found");
            api.get("/v1/plans/a1", "If-None-Match", "*").isProblem(404, "not-found");
        }

        @Test
        void the_tag_of_a_compressed_answer_names_the_same_revision_also_among_others() {
            String id = api.plan(PLAN);
            String packed = api.service()
                    .ask("GET", "/v1/plans/" + id, "Accept-Encoding", "gzip")
                    .header("etag");

            assertThat(packed).isEqualTo("\"1-gzip\"");
            api.get("/v1/plans/" + id, "If-None-Match", packed).is(304);
            api.put("/v1/plans/" + id, PLAN, "If-Match", "\"7\", " + packed).is(200);
        }

        @Test
        void tags_are_described_as_they_are_sent_and_taken() {
            Json components = OpenApi.load().root().get("components");
            String sent = components
                    .get("headers")
                    .get("ETag")
                    .get("schema")
                    .get("pattern")
                    .text();
            String taken = components
                    .get("parameters")
                    .get("IfMatch")
                    .get("schema")
                    .get("pattern")
                    .text();

            assertThat("\"2-gzip\"").matches(sent);
            assertThat(List.of("*", "\"2\"", "\"2-gzip\"", "W/\"2\"", "\"1\", \"2-gzip\""))
                    .allMatch(tag -> tag.matches(taken));
        }
    }

    @Nested
    class Deleted {

        @Test
        void a_deleted_plan_is_gone_with_its_revisions_and_jobs() {
            String id = api.plan(PLAN);
            String job = api.job(id, "{\"steps\": 10}");

            api.delete("/v1/plans/" + id).is(204);

            api.get("/v1/plans/" + id).isProblem(404, "not-found");
            api.get("/v1/plans/" + id + "/revisions/1").isProblem(404, "not-found");
            api.get("/v1/jobs/" + job).isProblem(404, "not-found");
        }

        @Test
        void only_the_revision_that_is_named_is_deleted() {
            String id = api.plan(PLAN);

            api.delete("/v1/plans/" + id, "If-Match", "\"7\"").isProblem(412, "stale-revision");

            api.get("/v1/plans/" + id).is(200);
        }
    }
}
