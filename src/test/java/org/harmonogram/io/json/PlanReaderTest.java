package org.harmonogram.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a document as a whole; what is wrong within it is in {@link BadPlansTest}. */
class PlanReaderTest {

    private static final String SMALL = "{\"format\": \"harmonogram/1\", \"id\": \"i\", \"title\": \"ęą\"}";

    private static Issue onlyIssue(ThrowingCallable reading) {
        List<Issue> issues =
                catchThrowableOfType(InvalidPlanException.class, reading).issues();
        assertThat(issues).hasSize(1);
        assertThat(issues.get(0).at()).isEmpty();
        return issues.get(0);
    }

    private static void assertSentences(Issue issue, String english, String polish) {
        assertThat(issue.sentence(Locale.ENGLISH)).isEqualTo(english);
        assertThat(issue.sentence(BadPlans.POLISH)).isEqualTo(polish);
    }

    @Nested
    class Syntax {

        @Test
        void broken_json_is_shown_with_line_and_column() {
            var issue = onlyIssue(() -> PlanReader.read("{\n  \"id\": \"i\",\n  \"title\": \"T\",,\n}"));
            assertThat(issue.code()).isEqualTo(IssueCode.NOT_JSON);
            assertSentences(
                    issue,
                    "The text is not JSON: line 3, column 16, near (\"title\": \"T\",,). Look there for a missing or"
                            + " surplus comma, quotation mark or bracket.",
                    "Tekst nie jest poprawnym dokumentem JSON: wiersz 3, kolumna 16, w pobliżu (\"title\": \"T\",,)."
                            + " Poszukaj tam brakującego lub zbędnego przecinka, cudzysłowu albo nawiasu.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"{\"id\": 01}", "{'id': 1}", "{id: 1}", "[1] [2]", "NaN", "{\"a\": \"\u0001\"}", "{} x"})
        void what_is_no_json_is_refused(String text) {
            assertThat(onlyIssue(() -> PlanReader.read(text)).code()).isEqualTo(IssueCode.NOT_JSON);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  \n", "{", "{\"id\"", "{\"id\": ", "{\"id\": \"abc", "[[["})
        void a_document_cut_short_is_told_from_a_broken_one(String text) {
            assertThat(onlyIssue(() -> PlanReader.read(text)).code()).isEqualTo(IssueCode.JSON_INCOMPLETE);
        }

        @Test
        void a_cut_is_shown_with_line_and_column() {
            assertSentences(
                    onlyIssue(() -> PlanReader.read("{\n  \"id\": [1, 2")),
                    "The text ends in line 2, column 14, before the JSON document is complete. Look for a missing"
                            + " closing bracket or quotation mark, or copy the whole file again.",
                    "Tekst kończy się w wierszu 2, kolumnie 14, zanim dokument JSON jest kompletny. Poszukaj"
                            + " brakującego nawiasu lub cudzysłowu zamykającego albo skopiuj cały plik ponownie.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "5", "null", "\"plan\""})
        void json_that_is_no_object_is_of_the_wrong_type(String text) {
            assertThat(onlyIssue(() -> PlanReader.read(text)).code()).isEqualTo(IssueCode.WRONG_TYPE);
        }
    }

    @Nested
    class Size {

        @Test
        void ten_megabytes_of_nested_arrays_are_refused() {
            var issue = onlyIssue(() -> PlanReader.read("[".repeat(10 * 1024 * 1024)));
            assertThat(issue.code()).isEqualTo(IssueCode.TOO_DEEP);
            assertSentences(
                    issue,
                    "The document is nested deeper than 100 levels (line 1, column 101), which no plan is. Check that it"
                            + " is the right file.",
                    "Dokument jest zagnieżdżony głębiej niż na 100 poziomów (wiersz 1, kolumna 101), czego nie ma w"
                            + " żadnym planie. Sprawdź, czy to właściwy plik.");
        }

        @Test
        void a_hundred_levels_are_not_too_deep() {
            var text = "[".repeat(100) + "]".repeat(100);
            assertThat(onlyIssue(() -> PlanReader.read(text)).code()).isEqualTo(IssueCode.WRONG_TYPE);
        }

        @Test
        void a_hundred_and_one_levels_are() {
            var text = "{\"a\":".repeat(100) + "[]" + "}".repeat(100);
            assertThat(onlyIssue(() -> PlanReader.read(text)).code()).isEqualTo(IssueCode.TOO_DEEP);
        }

        @Test
        void a_broad_document_is_refused_as_well() {
            var text = "[" + "[],".repeat(JsonDocument.MOST_VALUES) + "[]]";
            assertThat(onlyIssue(() -> PlanReader.read(text)).code()).isEqualTo(IssueCode.TOO_LARGE);
        }

        @Test
        void a_text_of_more_than_a_million_characters_is_refused() {
            var text = "{\"title\": \"" + "a".repeat(1_000_001) + "\"}";
            assertThat(onlyIssue(() -> PlanReader.read(text)).code()).isEqualTo(IssueCode.TOO_LARGE);
        }

        @Test
        void a_text_of_ten_thousand_and_one_characters_is_too_long() {
            var issues = BadPlans.issues(SMALL.replace("ęą", "a".repeat(10_001)));
            assertThat(issues).containsExactly(Issue.of(IssueCode.TEXT_TOO_LONG, "/title", 10_001, 10_000));
        }

        @Test
        void a_number_of_a_hundred_thousand_digits_is_out_of_range() {
            var issues = BadPlans.issues(SMALL.replace("}", ", \"unitMinutes\": " + "9".repeat(100_000) + "}"));
            assertThat(issues).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo(IssueCode.OUT_OF_RANGE);
                assertThat(issue.at()).isEqualTo("/unitMinutes");
                assertThat(issue.sentence(Locale.ENGLISH)).hasSizeLessThan(200);
            });
        }

        @Test
        void more_than_64_megabytes_are_not_even_decoded() {
            var issue = onlyIssue(() -> PlanReader.read(new byte[64 * 1024 * 1024 + 1]));
            assertThat(issue.code()).isEqualTo(IssueCode.FILE_TOO_LARGE);
            assertSentences(
                    issue,
                    "The document is larger than 64 MB, which no plan needs. Check that it is the right file.",
                    "Dokument jest większy niż 64 MB, a tyle nie potrzebuje żaden plan. Sprawdź, czy to właściwy plik.");
        }

        @Test
        void of_very_many_issues_the_first_thousand_are_listed_and_the_others_counted() {
            var issues = BadPlans.issues(SMALL.replace("}", ", \"notes\": [" + "0,".repeat(4_999) + "0]}"));
            assertThat(issues).hasSize(1001);
            assertThat(issues.get(0).at()).isEqualTo("/notes/0");
            assertThat(issues.get(999).at()).isEqualTo("/notes/999");
            assertThat(issues.get(1000)).isEqualTo(Issue.of(IssueCode.MORE_ISSUES, "", 4000, 1000));
            assertSentences(
                    issues.get(1000),
                    "There are 4000 more issues besides the 1000 listed. Mend these first, then read the file again.",
                    "Poza 1000 wymienionymi uwagami jest jeszcze 4000. Popraw najpierw wymienione, a potem wczytaj plik"
                            + " ponownie.");
        }
    }

    @Nested
    class Encoding {

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-2", "windows-1250"})
        void any_but_utf_8_is_refused(String charset) {
            byte[] bytes = SMALL.getBytes(Charset.forName(charset));
            assertThat(onlyIssue(() -> PlanReader.read(bytes)).code()).isEqualTo(IssueCode.NOT_UTF8);
        }

        @Test
        void the_line_is_shown() {
            byte[] bytes = SMALL.replace(", ", ",\n").getBytes(Charset.forName("ISO-8859-2"));
            assertSentences(
                    onlyIssue(() -> PlanReader.read(bytes)),
                    "The text is not in the encoding UTF-8 (line 3). Save the file as UTF-8.",
                    "Tekst nie jest zapisany w kodowaniu UTF-8 (wiersz 3). Zapisz plik w kodowaniu UTF-8.");
        }

        @Test
        void a_byte_order_mark_is_accepted() throws IOException {
            byte[] bytes = ("\uFEFF" + SMALL).getBytes(StandardCharsets.UTF_8);
            assertThat(PlanReader.read(new ByteArrayInputStream(bytes))
                            .heading()
                            .title())
                    .isEqualTo("ęą");
        }
    }

    @Nested
    class MissingFiles {

        @TempDir
        Path folder;

        @Test
        void are_reported() {
            Path file = folder.resolve("plan.json");
            var issue = onlyIssue(() -> PlanReader.read(file));
            assertThat(issue.code()).isEqualTo(IssueCode.FILE_NOT_FOUND);
            assertSentences(
                    issue,
                    "There is no file (" + file + "). Check the name and the folder.",
                    "Nie ma pliku (" + file + "). Sprawdź nazwę i folder.");
        }

        @Test
        void folders_are_no_files() {
            assertThat(onlyIssue(() -> PlanReader.read(folder)).code()).isEqualTo(IssueCode.FILE_UNREADABLE);
        }
    }

    @Test
    void a_misspelt_key_is_guessed_only_if_it_is_near() {
        assertThat(NearestKey.of("Titel", Shape.PLAN.keys())).isEqualTo("title");
        assertThat(NearestKey.of("max_days", Shape.EDITION.keys())).isEqualTo("maxDays");
        assertThat(NearestKey.of("adress", Shape.VENUE.keys())).isEqualTo("address");
        assertThat(NearestKey.of("x", Shape.VENUE.keys())).isNull();
        assertThat(NearestKey.of("", Shape.VENUE.keys())).isNull();
        assertThat(NearestKey.of("t".repeat(1_000_000), Shape.VENUE.keys())).isNull();
    }
}
