package org.harmonogram.io.json;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.harmonogram.check.Finding;
import org.harmonogram.check.Report;
import org.harmonogram.check.RuleScore;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Score;
import org.harmonogram.io.text.TextFile;

/** Writes how a plan was judged, for other programs to read. Ids are those of rules and levels everywhere. */
public final class ReportWriter {

    private ReportWriter() {}

    /**
     * The report as a document: {@code usable}, {@code score} by level, {@code search}, {@code rules} with level, weight,
     * count and cost, and {@code findings} with a sentence each.
     *
     * @param search what is known of how the plan was found, by key: numbers and texts; empty: not written
     * @param locale the language of the sentences
     */
    public static String write(Report report, Map<String, ?> search, Locale locale) {
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("usable", ObjectWriter.scalar(report.score().isUsable()));
        document.put("score", score(report.score()));
        if (!search.isEmpty()) {
            document.put("search", fields(search));
        }
        document.put("rules", list(report.rules(), ReportWriter::rule));
        document.put("findings", list(report.findings(), finding -> finding(finding, locale)));
        return JsonText.of(new JsonValue.Fields(document));
    }

    /**
     * Writes the report to a file as UTF-8, whole or not at all.
     *
     * @throws InvalidPlanException if the file cannot be written
     */
    public static void write(Report report, Map<String, ?> search, Locale locale, Path file) {
        TextFile.write(write(report, search, locale), file);
    }

    private static JsonValue score(Score score) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("hard", score.hard());
        values.put("medium", score.medium());
        values.put("soft", score.soft());
        return fields(values);
    }

    private static JsonValue rule(RuleScore score) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rule", score.rule().id());
        values.put("level", score.level().id());
        values.put("weight", score.weight());
        values.put("count", score.count());
        values.put("cost", score.cost());
        return fields(values);
    }

    private static JsonValue finding(Finding finding, Locale locale) {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        values.put("rule", ObjectWriter.scalar(finding.rule().id()));
        values.put("level", ObjectWriter.scalar(finding.level().id()));
        values.put("count", ObjectWriter.scalar(finding.count()));
        values.put("cost", ObjectWriter.scalar(finding.cost()));
        values.put("placements", list(finding.placements(), ObjectWriter::scalar));
        values.put("about", fields(finding.about()));
        values.put("sentence", ObjectWriter.scalar(finding.sentence(locale)));
        return new JsonValue.Fields(values);
    }

    private static JsonValue fields(Map<String, ?> values) {
        Map<String, JsonValue> written = new LinkedHashMap<>();
        values.forEach((key, value) -> written.put(key, ObjectWriter.scalar(value)));
        return new JsonValue.Fields(written);
    }

    private static <T> JsonValue list(Collection<T> elements, Function<T, JsonValue> writing) {
        return new JsonValue.Array(elements.stream().map(writing).toList());
    }
}
