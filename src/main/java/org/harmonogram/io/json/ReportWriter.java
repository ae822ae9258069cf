package org.harmonogram.io.json;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harmonogram.check.Report;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.io.text.TextFile;

/** Writes how a plan was judged, for other programs to read. */
public final class ReportWriter {

    private ReportWriter() {}

    /**
     * The report as a document: {@code usable}, {@code score} by level, {@code search}, {@code rules} with level, weight,
     * count and cost, {@code findings} with a sentence each, and {@code unlisted} where they are not all.
     *
     * @param search what is known of how the plan was found, by key: numbers and texts; empty: not written
     * @param locale the language of the sentences
     */
    public static String write(Report report, Map<String, ?> search, Locale locale) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("usable", report.score().isUsable());
        document.put("score", ReportDocument.score(report.score()));
        if (!search.isEmpty()) {
            document.put("search", search);
        }
        document.put("rules", ReportDocument.rules(report.rules()));
        document.put("findings", ReportDocument.findings(report, locale));
        List<Map<String, Object>> unlisted = ReportDocument.unlisted(report);
        if (!unlisted.isEmpty()) {
            document.put("unlisted", unlisted);
        }
        return JsonFile.text(document);
    }

    /**
     * Writes the report to a file as UTF-8, whole or not at all.
     *
     * @throws InvalidPlanException if the file cannot be written
     */
    public static void write(Report report, Map<String, ?> search, Locale locale, Path file) {
        TextFile.write(write(report, search, locale), file);
    }
}
