package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.harmonogram.check.Check;
import org.harmonogram.check.Ledger;
import org.harmonogram.check.Report;
import org.harmonogram.check.RuleTexts;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Validation;
import org.harmonogram.io.ctt.CttReader;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.io.json.PlanWriter;
import org.harmonogram.io.json.ReportWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the OpenAPI document fit its schemas, and say of real plans what the program says. */
class OpenApiExamplesTest {

    private static final OpenApi DOCUMENT = OpenApi.load();
    private static final AnswerCheck CHECK = new AnswerCheck(DOCUMENT);
    private static final Path DATA = Path.of("data");

    /**
     * Something sent or answered.
     *
     * @param name the operation and what of it
     * @param mediaType of the body
     * @param described what the document says of it
     */
    record Body(String name, String mediaType, Json described) {

        List<Json> examples() {
            return described.find("examples").stream()
                    .flatMap(examples -> examples.fields().values().stream())
                    .map(example -> DOCUMENT.resolve(example).get("value"))
                    .toList();
        }

        @Override
        public String toString() {
            return name + ", " + mediaType;
        }
    }

    static List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        for (Operation operation : DOCUMENT.operations()) {
            Json described = DOCUMENT.describe(operation);
            described.find("requestBody").ifPresent(sent -> bodies.addAll(bodies(operation + ", sent", sent)));
            described
                    .get("responses")
                    .fields()
                    .forEach((status, response) -> bodies.addAll(bodies(operation + ", " + status, response)));
        }
        return bodies;
    }

    private static List<Body> bodies(String name, Json holder) {
        return DOCUMENT.resolve(holder).find("content").stream()
                .flatMap(content -> content.fields().entrySet().stream())
                .map(entry -> new Body(name, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Json example(String operationId, String status, String name) {
        Operation operation = DOCUMENT.operations().stream()
                .filter(each ->
                        DOCUMENT.describe(each).get("operationId").text().equals(operationId))
                .findFirst()
                .orElseThrow();
        Json examples = DOCUMENT.describe(operation)
                .get("responses")
                .get(status)
                .get("content")
                .get("application/json")
                .get("examples");
        return DOCUMENT.resolve(examples.get(name)).get("value");
    }

    private static Json component(String example) {
        return DOCUMENT.root().get("components").get("examples").get(example).get("value");
    }

    private static Plan published() {
        return PlanReader.read(DATA.resolve("cus-bialystok-2025/published.json"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void every_body_has_examples_and_each_fits_its_schema(Body body) {
        assertThat(body.examples())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(CHECK.violations(body.described(), body.mediaType(), example.text()))
                        .isEmpty());
    }

    @Test
    void every_example_of_a_parameter_or_header_fits_its_schema() {
        List<Json> described = DOCUMENT.root()
                .all()
                .filter(value -> value.find("schema").isPresent()
                        && value.find("example").isPresent())
                .toList();
        assertThat(described)
                .hasSizeGreaterThan(20)
                .allSatisfy(value -> assertThat(DOCUMENT.violations(
                                value.get("schema"), value.get("example").json()))
                        .as(value.at())
                        .isEmpty());
    }

    @Test
    void every_example_of_a_problem_has_the_type_and_status_of_its_code() {
        List<Json> problems = bodies().stream()
                .filter(body -> body.mediaType().equals("application/problem+json"))
                .flatMap(body -> body.examples().stream())
                .toList();
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.get("type").text())
                        .isEqualTo("/problems/" + problem.get("code").text()));
    }

    @Test
    void the_check_of_the_published_harmonogram_is_what_the_program_says() {
        Report report = Check.of(published());
        Json shown = example("check", "200", "checked");
        Json written = Json.parse(ReportWriter.write(report, Map.of(), Locale.ENGLISH));
        for (String key : List.of("usable", "score", "rules", "findings")) {
            assertThat(shown.get(key).value())
                    .as(key)
                    .isEqualTo(written.get(key).value());
        }
        assertThat(shown.get("ledger").json()).isEqualTo(ledger(report.ledger()));
        assertThat(shown.get("warnings").elements()).hasSameSizeAs(Validation.issues(published()));
    }

    private static String ledger(Ledger ledger) {
        return "{\"unitMinutes\":%d,\"editions\":[%s]}"
                .formatted(
                        ledger.unitMinutes(),
                        String.join(
                                ",",
                                ledger.editions().stream()
                                        .map(OpenApiExamplesTest::edition)
                                        .toList()));
    }

    private static String edition(Ledger.OfEdition edition) {
        return "{\"edition\":\"%s\",\"title\":\"%s\",\"hours\":%s,\"modules\":[%s]}"
                .formatted(
                        edition.edition(),
                        edition.title(),
                        hours(edition.total()),
                        String.join(
                                ",",
                                edition.modules().stream()
                                        .map(OpenApiExamplesTest::module)
                                        .toList()));
    }

    private static String module(Ledger.OfModule module) {
        return "{\"module\":\"%s\",\"title\":\"%s\",\"hours\":%s,\"topics\":[%s]}"
                .formatted(
                        module.module(),
                        module.title(),
                        hours(module.total()),
                        String.join(
                                ",",
                                module.topics().stream()
                                        .map(OpenApiExamplesTest::topic)
                                        .toList()));
    }

    private static String topic(Ledger.OfTopic topic) {
        return "{\"topic\":\"%s\",\"hours\":%s}"
                .formatted(topic.requirement().topic().id(), hours(topic.hours()));
    }

    private static String hours(Ledger.Hours hours) {
        return "{\"requiredMinutes\":%d,\"placedMinutes\":%d,\"missingMinutes\":%d,\"surplusMinutes\":%d}"
                .formatted(
                        hours.requiredMinutes(), hours.placedMinutes(), hours.missingMinutes(), hours.surplusMinutes());
    }

    @Test
    void the_scores_before_and_after_are_those_of_the_plans() throws IOException {
        String empty = score(PlanReader.read(DATA.resolve("cus-bialystok-2025/plan.json")));
        String solved = score(published());
        assertThat(example("createPlan", "201", "stored").get("score").json()).isEqualTo(empty);
        assertThat(example("replacePlan", "200", "written").get("score").json()).isEqualTo(solved);
        assertThat(component("job-done").get("score").json()).isEqualTo(solved);
        assertThat(Files.readString(Path.of("docs/api.md")))
                .contains("\"score\": "
                        + empty.replace("{", "{ ").replace("}", " }").replaceAll("([:,])", "$1 "));
    }

    private static String score(Plan plan) {
        return Json.parse(ReportWriter.write(Check.of(plan), Map.of(), Locale.ENGLISH))
                .get("score")
                .json();
    }

    @Test
    void the_rules_are_those_of_the_catalogue() {
        RuleTexts texts = RuleTexts.of(Locale.ENGLISH);
        List<Map<String, String>> expected = Arrays.stream(Rule.values())
                .map(rule -> Map.of(
                        "id", rule.id(),
                        "name", texts.name(rule),
                        "says", texts.says(rule),
                        "unit", texts.unit(rule),
                        "level", rule.level().id(),
                        "weight", Integer.toString(rule.weight())))
                .toList();
        assertThat(example("listRules", "200", "rules").get("items").elements())
                .extracting(OpenApiExamplesTest::texts)
                .isEqualTo(expected);
        assertThat(DOCUMENT.schema("RuleId").get("enum").elements())
                .extracting(Json::text)
                .isEqualTo(Arrays.stream(Rule.values()).map(Rule::id).toList());
    }

    private static Map<String, String> texts(Json object) {
        Map<String, String> texts = new HashMap<>();
        object.fields().forEach((key, value) -> texts.put(key, value.text()));
        return texts;
    }

    @Test
    void the_plans_can_be_read_solved_and_are_written_as_they_are_shown() {
        for (String name : List.of("first-plan", "first-plan-solved")) {
            Plan plan = PlanReader.read(component(name).json());
            assertThat(Validation.solvable(plan).requirements()).isNotEmpty();
            assertThat(Json.parse(PlanWriter.write(plan)).value())
                    .isEqualTo(component(name).value());
        }
        assertThat(Check.of(PlanReader.read(component("first-plan-solved").json()))
                        .score()
                        .isUsable())
                .isTrue();
        Json bodies = DOCUMENT.root()
                .get("components")
                .get("requestBodies")
                .get("Plan")
                .get("content");
        String instance =
                bodies.get("text/plain").get("examples").get("ctt").get("value").text();
        assertThat(CttReader.read(instance).warnings()).isEmpty();
    }

    @Test
    void the_demo_plans_are_the_plans_of_the_data_folder() throws IOException {
        List<String> shown = example("listDemoPlans", "200", "demos").get("items").elements().stream()
                .map(demo -> demo.get("id").text() + " " + demo.get("title").text() + " "
                        + demo.get("url").text())
                .toList();
        try (Stream<Path> files =
                Files.find(DATA, 2, (file, is) -> file.toString().endsWith(".json"))) {
            assertThat(shown)
                    .containsExactlyElementsOf(
                            files.map(OpenApiExamplesTest::demo).sorted().toList());
        }
    }

    /** A plan is named after its folder and, where that is not plan.json, its file; a programme after its file alone. */
    private static String demo(Path file) {
        String folder = file.getName(file.getNameCount() - 2).toString();
        String name = file.getFileName().toString().replace(".json", "");
        String id = folder.equals("programmes")
                ? name
                : (folder + "-" + name).replaceFirst("-plan$", "").replace("-plan-", "-");
        return id + " " + PlanReader.read(file).heading().title() + " /v1/demo-plans/" + id;
    }
}
