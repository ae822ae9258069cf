package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The OpenAPI document is whole and agrees with {@code docs/api.md}. */
class OpenApiDocumentTest {

    private static final OpenApi DOCUMENT = OpenApi.load();
    private static final Path GUIDE = Path.of("docs/api.md");
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CODE_IN_GUIDE = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d{3}) \\|");
    private static final Pattern PATH_IN_GUIDE = Pattern.compile("[`$ ](?:API)?(/(?:v1|actuator)/[\\w/{}.-]*\\w}?)");

    static List<Operation> operations() {
        return DOCUMENT.operations();
    }

    /** Parameters of an operation, its own and those of its path. */
    private static List<Json> parameters(Operation operation) {
        Json item = DOCUMENT.root().get("paths").get(operation.path());
        return Stream.of(item, DOCUMENT.describe(operation))
                .flatMap(holder -> holder.find("parameters").stream())
                .flatMap(list -> list.elements().stream())
                .map(DOCUMENT::resolve)
                .toList();
    }

    private static Stream<Json> references() {
        return DOCUMENT.root().all().flatMap(value -> value.find("$ref").stream());
    }

    /** Code and status of every problem that a response of the document can have. */
    private static Map<String, String> describedProblems() {
        Map<String, String> problems = new TreeMap<>();
        for (Json response :
                DOCUMENT.root().get("components").get("responses").fields().values()) {
            Json narrowed = response.get("content")
                    .get("application/problem+json")
                    .get("schema")
                    .get("properties");
            codes(narrowed.get("code"))
                    .forEach(code -> problems.put(
                            code, narrowed.get("status").get("const").text()));
        }
        return problems;
    }

    private static List<String> codes(Json schema) {
        return schema.find("const")
                .map(only -> List.of(only.text()))
                .orElseGet(() ->
                        schema.get("enum").elements().stream().map(Json::text).toList());
    }

    @Test
    void says_which_version_of_openapi_and_what_it_describes() {
        assertThat(DOCUMENT.root().fields())
                .containsOnlyKeys("openapi", "info", "servers", "tags", "paths", "components");
        assertThat(DOCUMENT.root().get("openapi").text()).matches("3\\.1\\.\\d+");
        assertThat(DOCUMENT.root().get("info").fields()).containsKeys("title", "version", "description");
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> targets = references().map(Json::text).toList();
        assertThat(targets).isNotEmpty().allSatisfy(target -> {
            assertThat(target).startsWith("#/components/");
            assertThat(DOCUMENT.root().follow(target.substring(1)).value()).isNotNull();
        });
    }

    @Test
    void every_component_is_used() {
        Set<String> used = references().map(Json::text).collect(Collectors.toCollection(TreeSet::new));
        Set<String> components = new TreeSet<>();
        DOCUMENT.root().get("components").fields().forEach((kind, all) -> {
            if (!kind.equals("securitySchemes")) {
                all.fields().keySet().forEach(name -> components.add("#/components/" + kind + "/" + name));
            }
        });
        assertThat(used).isEqualTo(components);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_operation_says_what_it_is_for_and_who_may_do_it(Operation operation) {
        Json described = DOCUMENT.describe(operation);
        assertThat(described.fields()).containsKeys("operationId", "summary", "description", "security");
        assertThat(described.get("operationId").text()).matches("[a-z][A-Za-z]+");
        assertThat(described.get("summary").text()).hasSizeBetween(5, 60).doesNotEndWith(".");
        assertThat(described.get("description").text()).endsWith(".");
        assertThat(described.get("security").elements())
                .flatExtracting(way -> way.find("bearer").stream().toList())
                .flatExtracting(Json::elements)
                .extracting(Json::text)
                .isSubsetOf("viewer", "planner", "admin");
        List<String> tags = DOCUMENT.root().get("tags").elements().stream()
                .map(tag -> tag.get("name").text())
                .toList();
        assertThat(described.get("tags").elements())
                .hasSize(1)
                .extracting(Json::text)
                .isSubsetOf(tags);
    }

    @Test
    void every_operation_has_an_id_of_its_own() {
        assertThat(DOCUMENT.operations())
                .extracting(operation ->
                        DOCUMENT.describe(operation).get("operationId").text())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_parameter_has_a_schema_and_every_gap_in_the_path_a_parameter(Operation operation) {
        List<String> inPath = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Json parameter : parameters(operation)) {
            String in = parameter.get("in").text();
            assertThat(in).isIn("path", "query", "header");
            assertThat(parameter.fields()).containsKeys("name", "description", "schema");
            names.add(in + " " + parameter.get("name").text());
            if (in.equals("path")) {
                assertThat(parameter.get("required").value()).isEqualTo(true);
                inPath.add(parameter.get("name").text());
            }
        }
        assertThat(names).doesNotHaveDuplicates();
        assertThat(GAP.matcher(operation.path()).results().map(gap -> gap.group(1)))
                .containsExactlyInAnyOrderElementsOf(inPath);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_response_has_a_status_and_a_description_and_one_is_a_success(Operation operation) {
        Map<String, Json> responses =
                DOCUMENT.describe(operation).get("responses").fields();
        assertThat(responses.keySet()).allMatch(status -> status.matches("[2-5]\\d\\d"));
        assertThat(responses.keySet()).anyMatch(status -> status.startsWith("2"));
        assertThat(responses.values())
                .allSatisfy(response -> assertThat(
                                DOCUMENT.resolve(response).get("description").text())
                        .endsWith("."));
    }

    @Test
    void every_problem_that_a_response_has_comes_under_its_own_status() {
        for (Operation operation : DOCUMENT.operations()) {
            DOCUMENT.describe(operation)
                    .get("responses")
                    .fields()
                    .forEach((status, response) -> DOCUMENT.resolve(response)
                            .find("content")
                            .flatMap(content -> content.find("application/problem+json"))
                            .ifPresent(problem -> assertThat(problem.get("schema")
                                            .get("properties")
                                            .get("status")
                                            .get("const")
                                            .text())
                                    .as("%s, %s", operation, status)
                                    .isEqualTo(status)));
        }
    }

    @Test
    void every_code_comes_in_some_response_but_for_those_that_belong_to_no_operation() {
        Set<String> all =
                new TreeSet<>(codes(DOCUMENT.schema("Problem").get("properties").get("code")));
        Set<String> described = new TreeSet<>(describedProblems().keySet());
        described.addAll(Set.of("method-not-allowed", "fault"));
        assertThat(described).isEqualTo(all);
    }

    @Test
    void no_object_admits_keys_that_are_not_described_but_for_the_plan() {
        List<String> open = DOCUMENT.root()
                .get("components")
                .get("schemas")
                .all()
                .filter(schema -> schema.find("properties").isPresent()
                        && schema.find("type")
                                .map(Json::text)
                                .filter("object"::equals)
                                .isPresent()
                        && !schema.find("additionalProperties").map(Json::value).equals(Optional.of(false)))
                .map(Json::at)
                .toList();
        assertThat(open).containsExactly("/components/schemas/Plan");
    }

    @Test
    void the_guide_lists_every_code_with_its_status() throws Exception {
        Map<String, String> expected = describedProblems();
        expected.put("method-not-allowed", "405");
        expected.put("fault", "500");
        Map<String, String> listed = CODE_IN_GUIDE
                .matcher(Files.readString(GUIDE))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> row.group(2), (a, b) -> a + ", " + b, TreeMap::new));
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void the_guide_names_no_path_that_does_not_exist() throws Exception {
        List<String> named = PATH_IN_GUIDE
                .matcher(Files.readString(GUIDE))
                .results()
                .map(MatchResult::group)
                .map(path -> path.substring(path.indexOf("/v1") >= 0 ? path.indexOf("/v1") : path.indexOf("/actuator")))
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        path -> assertThat(DOCUMENT.operations()).as(path).anyMatch(operation -> operation.fits(path)));
    }

    @Test
    void the_guide_names_every_path() throws Exception {
        String guide = Files.readString(GUIDE);
        assertThat(DOCUMENT.operations())
                .extracting(Operation::path)
                .allSatisfy(path -> assertThat(guide)
                        .contains(path.replace("{revision}", "{n}").replaceFirst("/\\{code}$", "")));
    }
}
