package org.harmonogram.bench.verdict;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.bench.run.RunResult;
import org.harmonogram.bench.suite.RunKey;
import org.harmonogram.bench.suite.Suite;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Score;
import org.harmonogram.io.json.JsonFields;
import org.harmonogram.io.json.JsonFile;
import org.jspecify.annotations.Nullable;

/**
 * Earlier results of a suite, kept to be held against.
 *
 * @param build the program that made them
 * @param limits of the runs, in words; others make other results
 * @param outcomes of its runs
 */
public record Baseline(String build, String limits, List<Outcome> outcomes) {

    private static final List<String> KEYS = List.of("suite", "build", "limits", "runs");
    private static final List<String> RUN_KEYS = List.of("instance", "configuration", "seed", "score");

    /** Copies the outcomes. */
    public Baseline {
        outcomes = List.copyOf(outcomes);
    }

    /** The baseline that these runs make. */
    public static Baseline of(String build, String limits, List<RunResult> runs) {
        return new Baseline(build, limits, runs.stream().map(Outcome::of).toList());
    }

    /**
     * The baseline in a file.
     *
     * @throws InvalidPlanException if it cannot be read or holds no baseline
     */
    public static Baseline read(Path file) {
        return JsonFile.read(file, KEYS, fields -> {
            fields.text("suite");
            return new Baseline(
                    fields.text("build"), fields.text("limits"), fields.objects("runs", RUN_KEYS, Baseline::outcome));
        });
    }

    private static Outcome outcome(JsonFields fields) {
        List<Long> numbers = fields.longs("score");
        @Nullable Score score = numbers.size() < 3 ? null : new Score(numbers.get(0), numbers.get(1), numbers.get(2));
        return new Outcome(
                new RunKey(fields.text("instance"), fields.text("configuration"), fields.longInteger("seed")), score);
    }

    /**
     * Writes the baseline, whole or not at all.
     *
     * @throws InvalidPlanException if it cannot be written
     */
    public void write(Suite suite, Path file) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("suite", suite.id());
        document.put("build", build);
        document.put("limits", limits);
        document.put("runs", outcomes.stream().map(Baseline::run).toList());
        JsonFile.write(document, file);
    }

    private static Map<String, Object> run(Outcome outcome) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("instance", outcome.key().instance());
        values.put("configuration", outcome.key().configuration());
        values.put("seed", outcome.key().seed());
        Score score = outcome.score();
        if (score != null) {
            values.put("score", List.of(score.hard(), score.medium(), score.soft()));
        }
        return values;
    }
}
