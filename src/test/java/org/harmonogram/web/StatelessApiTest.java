package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.harmonogram.app.RunningService;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Rule;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.web.Api.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the service does for callers who keep their plans themselves, and what is the same for everybody. */
class StatelessApiTest {

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

    @Test
    void a_plan_is_judged_with_sentences_scores_and_hours() {
        Said said = api.post("/v1/check", PUBLISHED, "Accept-Language", "pl-PL,pl;q=0.9")
                .is(200);

        assertThat(said.json().at("/usable").asBoolean()).isTrue();
        assertThat(said.json().at("/score/soft").asInt()).isEqualTo(20);
        assertThat(said.text("/findings/0/rule")).isEqualTo("topic-pieces");
        assertThat(said.text("/findings/0/sentence")).contains("temat");
        assertThat(said.json().at("/ledger/editions/0/hours/requiredMinutes").asInt())
                .isEqualTo(2700);
        assertThat(said.json().at("/ledger/editions/0/hours/missingMinutes").asInt())
                .isZero();
    }

    @Test
    void warnings_come_with_the_judgement() {
        String instance = Api.read(Path.of("benchmarks/itc2007/instances/comp02.ctt"));

        Said said = api.post("/v1/check", instance, "Content-Type", "text/plain; charset=utf-8")
                .is(200);

        assertThat(said.json().at("/usable").asBoolean()).isFalse();
    }

    @Test
    void a_plan_is_solved_while_its_caller_waits() {
        Said said = api.post("/v1/solve?wait=PT2S", Api.data("cus-bialystok-2025/plan.json"))
                .is(200);

        assertThat(Check.of(PlanReader.read(said.body())).score().isUsable()).isTrue();
    }

    @Test
    void a_plan_that_needs_a_rest_of_its_programme_cannot_be_solved() {
        api.post("/v1/solve", "{\"format\": \"harmonogram/1\"}").isProblem(422, "invalid-plan");
    }

    @Test
    void a_wait_beyond_the_limit_is_refused() {
        api.post("/v1/solve?wait=PT2H", PUBLISHED).isProblem(400, "bad-parameter");
    }

    @Test
    void every_rule_is_listed_in_the_callers_language() {
        Said english = api.get("/v1/rules").is(200);
        Said polish = api.get("/v1/rules", "Accept-Language", "de, pl;q=0.7, en;q=0.3")
                .is(200);

        assertThat(english.json().at("/items").size()).isEqualTo(Rule.values().length);
        assertThat(english.text("/items/0/id")).isEqualTo("trainer-clash");
        assertThat(polish.header("content-language")).isEqualTo("pl");
        assertThat(polish.text("/items/0/name")).isNotEqualTo(english.text("/items/0/name"));
    }

    @Test
    void every_plan_under_data_is_ready_to_be_posted() throws IOException {
        List<String> listed = new ArrayList<>();
        api.get("/v1/demo-plans")
                .is(200)
                .json()
                .at("/items")
                .forEach(item -> listed.add(item.at("/url").asString()));

        assertThat(listed).hasSameSizeAs(plansUnderData());
        listed.forEach(url -> api.post("/v1/plans", api.get(url).is(200).body()).is(201));
        api.get("/v1/demo-plans/nothing").isProblem(404, "not-found");
    }

    private static List<Path> plansUnderData() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .toList();
        }
    }

    @Test
    void the_schema_is_that_of_plan_files() {
        Said said = api.get("/v1/schema/plan").is(200);

        assertThat(said.header("content-type")).startsWith("application/schema+json");
        assertThat(said.body()).isEqualTo(Api.read(Path.of("src/main/resources/org/harmonogram/schema/plan-1.json")));
    }

    @Test
    void the_description_of_the_service_is_served_with_a_page_that_shows_it() {
        assertThat(api.get("/v1/openapi").is(200).text("/openapi")).startsWith("3.1");
        RunningService service = api.service();
        String page = service.ask("GET", "/", "Accept", "text/html").body();

        assertThat(page).contains("/openapi.js");
        Stream.of(page.split("\""))
                .filter(part -> part.startsWith("/") && !part.equals("/v1/openapi"))
                .forEach(file ->
                        assertThat(service.ask("GET", file).status()).as(file).isEqualTo(200));
    }

    @Test
    void each_kind_of_problem_is_explained_on_a_page_of_its_own_in_both_languages() {
        for (Problem problem : Problem.values()) {
            RunningService service = api.service();
            String path = "/problems/" + problem.id();
            String english = service.ask("GET", path, "Accept", "text/html").body();
            RunningService.Reply polish = service.ask("GET", path, "Accept", "text/html", "Accept-Language", "pl");

            assertThat(english).contains("<code>" + problem.id() + "</code>").contains("lang=\"en\"");
            assertThat(polish.body()).contains("lang=\"pl\"").isNotEqualTo(english);
            assertThat(polish.header("content-language")).isEqualTo("pl");
        }
    }

    @Test
    void large_answers_are_compressed_for_who_takes_them() {
        assertThat(api.service()
                        .ask("GET", "/v1/rules", "Accept-Encoding", "gzip")
                        .header("content-encoding"))
                .isEqualTo("gzip");
        assertThat(api.service().ask("GET", "/v1/rules").header("content-encoding"))
                .isEmpty();
    }
}
