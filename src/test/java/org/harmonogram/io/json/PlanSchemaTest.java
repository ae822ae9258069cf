package org.harmonogram.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema says what the reader does, as far as a schema can. */
class PlanSchemaTest {

    private static final String TEXT = BadPlans.resource("/org/harmonogram/schema/plan-1.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    /** What a schema can see; the others are about ids, calendars, characters and numbers that depend on others. */
    private static final Set<IssueCode> EXPRESSIBLE = EnumSet.of(
            IssueCode.FORMAT_UNKNOWN,
            IssueCode.UNKNOWN_KEY,
            IssueCode.UNKNOWN_KEY_UNLIKE_ANY,
            IssueCode.MISSING_KEY,
            IssueCode.ONE_KEY_NEEDED,
            IssueCode.KEYS_EXCLUDE_EACH_OTHER,
            IssueCode.KEY_DOES_NOT_APPLY,
            IssueCode.WRONG_TYPE,
            IssueCode.TEXT_BLANK,
            IssueCode.TEXT_TOO_LONG,
            IssueCode.TOO_FEW);

    /** Shapes that share a key with something else in the schema, by the name of their definition there. */
    private static final Map<Shape, String> NAMED_OTHERWISE =
            Map.of(Shape.PRESENTER, "namedPresenter", Shape.AGENDA_POINT, "agendaPointWithItems");

    private static List<String> violations(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    static List<Path> dataFiles() throws IOException {
        return PlanRoundTripTest.dataFiles();
    }

    static List<BadPlans.Case> expressible() {
        return BadPlans.cases().stream()
                .filter(bad ->
                        BadPlans.issues(bad.json()).stream().map(Issue::code).anyMatch(EXPRESSIBLE::contains))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void accepts_what_the_writer_writes(long seed) {
        assertThat(violations(PlanWriter.write(RandomPlanFiles.of(seed)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void accepts_the_data_sets(Path file) throws IOException {
        assertThat(violations(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressible")
    void rejects_what_the_reader_rejects(BadPlans.Case bad) {
        assertThat(violations(bad.json())).isNotEmpty();
    }

    @Test
    void accepts_the_plan_they_start_from() {
        assertThat(violations(BadPlans.soundPlan())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void has_the_keys_of_the_reader_in_the_order_of_the_writer(Shape shape) {
        assertThat(keys(definition(shape), "properties")).isEqualTo(shape.keys());
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void describes_every_key_and_admits_no_other(Shape shape) {
        JsonValue.Fields object = definition(shape);
        assertThat(object.values().get("additionalProperties")).isEqualTo(new JsonValue.Flag(false));
        for (String key : shape.keys()) {
            assertThat(keys(object, "properties", key)).contains("title", "description");
        }
    }

    @Test
    void names_every_rule() {
        var rules = (JsonValue.Array) at(root(), "properties", "rules", "propertyNames", "enum");
        assertThat(rules.values())
                .isEqualTo(Arrays.stream(Rule.values())
                        .map(rule -> new JsonValue.Text(rule.id()))
                        .toList());
    }

    private static JsonValue.Fields root() {
        return (JsonValue.Fields) Objects.requireNonNull(JsonDocument.parse(TEXT, new Issues()));
    }

    private static JsonValue.Fields definition(Shape shape) {
        if (shape == Shape.PLAN) {
            return root();
        }
        String[] words = shape.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        Arrays.stream(words)
                .skip(1)
                .forEach(word ->
                        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        return (JsonValue.Fields) at(root(), "$defs", NAMED_OTHERWISE.getOrDefault(shape, name.toString()));
    }

    private static List<String> keys(JsonValue value, String... path) {
        return new ArrayList<>(((JsonValue.Fields) at(value, path)).values().keySet());
    }

    private static JsonValue at(JsonValue value, String... path) {
        JsonValue found = value;
        for (String key : path) {
            found = Objects.requireNonNull(((JsonValue.Fields) found).values().get(key), key);
        }
        return found;
    }
}
