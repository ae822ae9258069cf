package org.harmonogram.bench.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harmonogram.domain.Score;
import org.harmonogram.io.json.JsonFile;
import org.jspecify.annotations.Nullable;

/** The verdict for other programs. */
public final class VerdictFile {

    private static final double DECIMALS = 10_000;

    private VerdictFile() {}

    /** The verdict as a JSON document; figures to four decimals. */
    public static String of(Verdict verdict) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("worse", verdict.isWorse());
        document.put(
                "withBaseline",
                verdict.withBaseline().stream().map(VerdictFile::comparison).toList());
        document.put(
                "withFirst",
                verdict.withFirst().stream().map(VerdictFile::comparison).toList());
        document.put(
                "withReferences",
                verdict.withReferences().stream().map(VerdictFile::reference).toList());
        document.put(
                "changes", verdict.changes().stream().map(VerdictFile::changes).toList());
        return JsonFile.text(document);
    }

    private static Map<String, Object> comparison(Comparison comparison) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("configuration", comparison.configuration());
        values.put("against", comparison.against());
        values.put("judgement", comparison.judgement().id());
        values.put("runs", comparison.runs());
        values.put("changed", comparison.changed());
        putInterval(values, "ratio", comparison.ratio());
        values.put("wins", comparison.wins());
        values.put("losses", comparison.losses());
        values.put("ties", comparison.ties());
        values.put("leftOut", comparison.leftOut());
        values.put(
                "instances",
                comparison.instances().stream().map(VerdictFile::instance).toList());
        return values;
    }

    private static Map<String, Object> instance(InstanceComparison compared) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("instance", compared.instance());
        values.put("result", compared.result().name().toLowerCase(Locale.ROOT));
        values.put("ours", spread(compared.ours()));
        values.put("theirs", spread(compared.theirs()));
        putInterval(values, "difference", compared.difference());
        return values;
    }

    private static Map<String, Object> spread(Spread spread) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("runs", spread.runs());
        values.put("usable", spread.usable());
        putScore(values, "least", spread.least());
        putScore(values, "median", spread.median());
        putScore(values, "most", spread.most());
        return values;
    }

    private static void putScore(Map<String, Object> values, String key, @Nullable Score score) {
        if (score != null) {
            values.put(key, List.of(score.hard(), score.medium(), score.soft()));
        }
    }

    private static void putInterval(Map<String, Object> values, String key, @Nullable Interval interval) {
        if (interval != null) {
            values.put(key, rounded(interval.value()));
            values.put(key + "Interval", List.of(rounded(interval.low()), rounded(interval.high())));
        }
    }

    private static Map<String, Object> reference(ReferenceComparison comparison) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("configuration", comparison.configuration());
        values.put("reference", comparison.reference());
        Double ratio = comparison.ratio();
        if (ratio != null) {
            values.put("ratio", rounded(ratio));
        }
        values.put("compared", comparison.compared());
        values.put("reached", comparison.reached());
        values.put("unusable", comparison.unusable());
        return values;
    }

    private static Map<String, Object> changes(PlacementChanges changes) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("instance", changes.instance());
        values.put("configuration", changes.configuration());
        values.put("usable", changes.usable());
        values.put("least", changes.least());
        values.put("median", changes.median());
        values.put("most", changes.most());
        return values;
    }

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }
}
