package org.harmonogram.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.harmonogram.domain.Validation;
import org.harmonogram.support.Golden;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/format.md} to the reader and the schema. */
class FormatDocumentTest {

    private static final Path FILE = Path.of("docs/format.md");
    private static final String TABLES =
            "<!-- From here on generated from the JSON Schema by FormatDocumentTest. -->\n";
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static String firstExample(String document) {
        var matcher = EXAMPLE.matcher(document);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void the_smallest_plan_can_be_solved_and_is_written_as_it_is_shown() throws IOException {
        String example = firstExample(Files.readString(FILE));
        var plan = PlanReader.read(example);
        assertThat(Validation.issues(plan)).isEmpty();
        assertThat(Validation.solvable(plan).requirements()).hasSize(2);
        assertThat(PlanWriter.write(plan)).isEqualTo(example);
    }

    @Test
    void every_other_example_is_json_of_a_part_of_a_plan() throws IOException {
        var matcher = EXAMPLE.matcher(Files.readString(FILE));
        while (matcher.find()) {
            String part = matcher.group(1).strip();
            String json = part.startsWith("{") || part.startsWith("[") ? part : "{" + part + "}";
            var issues = new Issues();
            assertThat(JsonDocument.parse(json, issues)).as(part).isNotNull();
            assertThat(issues.found()).isEmpty();
        }
    }

    @Test
    void the_tables_are_those_of_the_schema() throws IOException {
        String document = Files.readString(FILE);
        String written = document.substring(0, document.indexOf(TABLES));
        String schema = BadPlans.resource("/org/harmonogram/schema/plan-1.json");
        JsonValue parsed = Objects.requireNonNull(JsonDocument.parse(schema, new Issues()));
        Golden.assertSame(
                FILE, written + TABLES + "\n" + SchemaTables.of(parsed).stripTrailing() + "\n");
    }
}
