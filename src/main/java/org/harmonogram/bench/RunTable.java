package org.harmonogram.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.harmonogram.bench.run.RunResult;
import org.harmonogram.domain.Score;

/** All runs as a plain table, one line each, cells separated by commas: for spreadsheets and other programs. */
final class RunTable {

    private static final List<String> HEADER = List.of(
            "instance",
            "configuration",
            "seed",
            "hard",
            "medium",
            "soft",
            "changed",
            "seconds",
            "seconds_to_usable",
            "processor_seconds",
            "moves",
            "moves_per_second",
            "steps",
            "end",
            "heap_megabytes",
            "resident_megabytes",
            "editions",
            "sessions",
            "load_before",
            "load_after",
            "others_seconds",
            "disturbed",
            "build",
            "failure");

    private RunTable() {}

    static String of(List<RunResult> runs) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        runs.forEach(run -> rows.add(row(run)));
        return rows.stream()
                .map(row -> row.stream().map(RunTable::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> row(RunResult run) {
        Score score = run.score();
        Integer changed = run.changed();
        String failure = run.failure();
        return List.of(
                run.key().instance(),
                run.key().configuration(),
                String.valueOf(run.key().seed()),
                score == null ? "" : String.valueOf(score.hard()),
                score == null ? "" : String.valueOf(score.medium()),
                score == null ? "" : String.valueOf(score.soft()),
                changed == null ? "" : String.valueOf(changed),
                seconds(run.effort().elapsed().toMillis()),
                seconds(run.millisToUsable()),
                seconds(run.effort().processor().toMillis()),
                String.valueOf(run.effort().moves()),
                String.valueOf(run.effort().movesPerSecond()),
                String.valueOf(run.effort().steps()),
                run.effort().end(),
                String.valueOf(run.effort().heapMegabytes()),
                String.valueOf(run.effort().residentMegabytes()),
                String.valueOf(run.size().editions()),
                String.valueOf(run.size().sessions()),
                load(run.surroundings().loadBefore()),
                load(run.surroundings().loadAfter()),
                seconds(run.surroundings().others().toMillis()),
                String.valueOf(run.surroundings().disturbed()),
                run.build(),
                failure == null ? "" : failure);
    }

    /** Empty where nobody knows. */
    private static String seconds(long millis) {
        return millis < 0 ? "" : String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }

    private static String load(double load) {
        return load < 0 ? "" : String.format(Locale.ROOT, "%.2f", load);
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
