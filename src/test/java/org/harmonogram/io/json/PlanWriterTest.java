package org.harmonogram.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Plan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWriterTest {

    private static final Plan PLAN = PlanReader.read(BadPlans.soundPlan());

    @Nested
    class Layout {

        @Test
        void gives_each_placement_one_line() {
            assertThat(PlanWriter.write(PLAN)).contains("""
                              "placements": [
                                {
                                  "editions": ["spring"],
                                  "topic": "acts",
                                  "units": 2,
                                  "start": "2025-04-05T09:00",
                                  "room": "hall",
                                  "trainers": ["jan"]
                                },
                                { "editions": ["spring"], "groups": ["red"], "topic": "cases", "units": 2, "lock": ["start"] }
                              ],
                            """);
        }

        @Test
        void leaves_out_what_the_reader_assumes() {
            assertThat(PlanWriter.write(PLAN))
                    .doesNotContain("unitMinutes", "timeZone", "language", "holidays", "complete", "notes");
        }

        @Test
        void keeps_the_order_of_the_format_whatever_the_order_of_the_file() {
            var plan = PlanReader.read(
                    "{\"title\": \"T\", \"notes\": [\"n\"], \"id\": \"i\", \"format\": \"harmonogram/1\"}");
            assertThat(PlanWriter.write(plan)).isEqualTo("""
                            {
                              "format": "harmonogram/1",
                              "id": "i",
                              "title": "T",
                              "notes": ["n"]
                            }
                            """);
        }

        @Test
        void ends_lines_with_a_line_feed_alone() {
            assertThat(PlanWriter.write(PLAN)).endsWith("}\n").doesNotContain("\r");
        }
    }

    @Nested
    class WrittenFiles {

        @TempDir
        Path folder;

        @Test
        void hold_utf_8() throws IOException {
            Path file = folder.resolve("plan.json");
            PlanWriter.write(PLAN, file);
            assertThat(Files.readAllBytes(file))
                    .isEqualTo(PlanWriter.write(PLAN).getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void are_replaced_and_nothing_is_left_beside_them() throws IOException {
            Path file = Files.writeString(folder.resolve("plan.json"), "old");
            PlanWriter.write(PLAN, file);
            assertThat(PlanReader.read(file)).isEqualTo(PLAN);
            assertThat(names(folder)).containsExactly("plan.json");
        }

        @Test
        void are_written_where_a_link_points() throws IOException {
            Path file = Files.writeString(folder.resolve("plan.json"), "old");
            Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
            PlanWriter.write(PLAN, link);
            assertThat(link).isSymbolicLink();
            assertThat(PlanReader.read(file)).isEqualTo(PLAN);
        }

        @Test
        void that_cannot_be_written_are_reported_in_both_languages() {
            Path file = folder.resolve("missing").resolve("plan.json");

            var exception = catchThrowableOfType(InvalidPlanException.class, () -> PlanWriter.write(PLAN, file));

            var issue = exception.issues().get(0);
            assertThat(issue.code()).isEqualTo(IssueCode.FILE_UNWRITABLE);
            assertThat(issue.at()).isEmpty();
            assertThat(issue.sentence(Locale.ENGLISH)).startsWith("The file (" + file + ") cannot be written;");
            assertThat(issue.sentence(BadPlans.POLISH)).startsWith("Nie można zapisać pliku (" + file + ");");
            assertThat(exception).hasCauseInstanceOf(IOException.class);
        }

        @Test
        void that_are_folders_are_left_alone() throws IOException {
            Path inner = Files.createDirectory(folder.resolve("plan.json"));

            var exception = catchThrowableOfType(InvalidPlanException.class, () -> PlanWriter.write(PLAN, inner));

            assertThat(exception.issues().get(0).code()).isEqualTo(IssueCode.FILE_UNWRITABLE);
            assertThat(names(folder)).containsExactly("plan.json");
            assertThat(names(inner)).isEmpty();
        }

        private static List<String> names(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString()).toList();
            }
        }
    }
}
