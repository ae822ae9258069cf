package org.harmonogram.bench.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.bench.suite.RunKey;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Score;
import org.harmonogram.io.json.JsonFields;
import org.harmonogram.io.json.JsonFile;
import org.jspecify.annotations.Nullable;

/** The file of a finished run. */
public final class RunFile {

    private static final List<String> KEYS = List.of(
            "instance",
            "configuration",
            "seed",
            "score",
            "changed",
            "failure",
            "effort",
            "size",
            "points",
            "surroundings",
            "inputs",
            "build");
    private static final List<String> EFFORT_KEYS =
            List.of("elapsedMillis", "processorMillis", "moves", "steps", "end", "heapMegabytes", "residentMegabytes");
    private static final List<String> AROUND_KEYS = List.of("loadBefore", "loadAfter", "othersMillis", "disturbed");
    private static final List<String> SIZE_KEYS = List.of("editions", "sessions");
    private static final int MOST_LOAD = 1_000_000;

    private RunFile() {}

    /** Writes the run, whole or not at all. */
    static void write(RunResult run, Path file) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("instance", run.key().instance());
        document.put("configuration", run.key().configuration());
        document.put("seed", run.key().seed());
        Score score = run.score();
        if (score != null) {
            document.put("score", numbers(score));
        }
        if (run.changed() != null) {
            document.put("changed", run.changed());
        }
        if (run.failure() != null) {
            document.put("failure", run.failure());
        }
        document.put("effort", effort(run.effort()));
        document.put("size", size(run.size()));
        document.put("surroundings", surroundings(run.surroundings()));
        document.put("inputs", run.inputs());
        document.put("build", run.build());
        document.put("points", run.points().stream().map(RunFile::numbers).toList());
        JsonFile.write(document, file);
    }

    private static List<Long> numbers(Score score) {
        return List.of(score.hard(), score.medium(), score.soft());
    }

    private static List<Long> numbers(Point point) {
        Score score = point.score();
        return List.of(point.elapsed().toMillis(), score.hard(), score.medium(), score.soft());
    }

    private static Map<String, Object> size(Size size) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("editions", size.editions());
        values.put("sessions", size.sessions());
        return values;
    }

    private static Map<String, Object> effort(Effort effort) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("elapsedMillis", effort.elapsed().toMillis());
        values.put("processorMillis", effort.processor().toMillis());
        values.put("moves", effort.moves());
        values.put("steps", effort.steps());
        values.put("end", effort.end());
        values.put("heapMegabytes", effort.heapMegabytes());
        values.put("residentMegabytes", effort.residentMegabytes());
        return values;
    }

    private static Map<String, Object> surroundings(Surroundings around) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("loadBefore", around.loadBefore());
        values.put("loadAfter", around.loadAfter());
        values.put("othersMillis", around.others().toMillis());
        values.put("disturbed", around.disturbed());
        return values;
    }

    /**
     * The run in a file.
     *
     * @throws InvalidPlanException if it cannot be read or holds no run
     */
    public static RunResult read(Path file) {
        return JsonFile.read(file, KEYS, RunFile::run);
    }

    private static RunResult run(JsonFields fields) {
        String failure = fields.optionalText("failure");
        @Nullable Score score = fields.has("score") ? score(fields.longs("score"), 0) : null;
        Effort effort = fields.object("effort", EFFORT_KEYS, RunFile::effort);
        Size size = fields.object("size", SIZE_KEYS, RunFile::size);
        Surroundings around = fields.object("surroundings", AROUND_KEYS, RunFile::surroundings);
        return new RunResult(
                new RunKey(fields.text("instance"), fields.text("configuration"), fields.longInteger("seed")),
                failure == null && score == null ? Score.ZERO : score,
                fields.has("changed") ? fields.integer("changed", 0, Integer.MAX_VALUE, 0) : null,
                failure,
                effort == null ? Effort.UNKNOWN : effort,
                size == null ? new Size(0, 0) : size,
                fields.rows("points").stream().map(RunFile::point).toList(),
                around == null ? Surroundings.UNKNOWN : around,
                fields.text("inputs"),
                fields.text("build"));
    }

    private static Score score(List<Long> numbers, int from) {
        return numbers.size() < from + 3
                ? Score.ZERO
                : new Score(numbers.get(from), numbers.get(from + 1), numbers.get(from + 2));
    }

    private static Point point(List<Long> numbers) {
        return new Point(Duration.ofMillis(numbers.isEmpty() ? 0 : numbers.get(0)), score(numbers, 1));
    }

    private static Size size(JsonFields fields) {
        return new Size(
                fields.integer("editions", 0, Integer.MAX_VALUE, 0),
                fields.integer("sessions", 0, Integer.MAX_VALUE, 0));
    }

    private static Effort effort(JsonFields fields) {
        return new Effort(
                Duration.ofMillis(fields.longInteger("elapsedMillis")),
                Duration.ofMillis(fields.longInteger("processorMillis")),
                fields.longInteger("moves"),
                fields.longInteger("steps"),
                fields.text("end"),
                fields.longInteger("heapMegabytes"),
                fields.longInteger("residentMegabytes"));
    }

    private static Surroundings surroundings(JsonFields fields) {
        return new Surroundings(
                fields.number("loadBefore", -1, MOST_LOAD, -1),
                fields.number("loadAfter", -1, MOST_LOAD, -1),
                Duration.ofMillis(fields.longInteger("othersMillis")),
                fields.flag("disturbed", false));
    }
}
