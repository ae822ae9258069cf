package org.harmonogram.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmonogram.bench.run.RunResult;
import org.harmonogram.bench.suite.Configuration;
import org.harmonogram.bench.suite.Instance;
import org.harmonogram.bench.suite.Suite;
import org.harmonogram.bench.verdict.Comparison;
import org.harmonogram.bench.verdict.Interval;
import org.harmonogram.bench.verdict.PlacementChanges;
import org.harmonogram.bench.verdict.ReferenceComparison;
import org.harmonogram.bench.verdict.Spread;
import org.harmonogram.bench.verdict.Verdict;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/** The results of a suite for people, as Markdown: on what it ran, the costs, what they say, what they took. */
final class ResultPage {

    private static final String NONE = "–";
    private static final long LEAST_MILLIS_FOR_SPEED = 1000;

    private final Suite suite;
    private final List<RunResult> runs;
    private final StringBuilder out = new StringBuilder();

    private ResultPage(Suite suite, List<RunResult> runs) {
        this.suite = suite;
        this.runs = runs;
    }

    static String of(Suite suite, List<RunResult> runs, Verdict verdict, List<Start> starts, List<String> pictures) {
        ResultPage page = new ResultPage(suite, runs);
        page.head(starts);
        page.costs();
        page.comparisons("Against the first configuration", verdict.withFirst());
        page.comparisons("Against the baseline", verdict.withBaseline());
        page.references(verdict.withReferences());
        page.changes(verdict.changes());
        page.efforts();
        page.doubts();
        pictures.forEach(picture -> page.line("").line("![%s](%s)", picture.replace(".svg", ""), picture));
        return page.out.toString();
    }

    private ResultPage line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    private void row(Stream<String> cells) {
        line("%s", cells.collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** The first column is text, all others are figures. */
    private void columns(List<String> names) {
        row(names.stream());
        line("|---%s", "|--:".repeat(names.size() - 1) + "|");
    }

    private void head(List<Start> starts) {
        line("# %s", suite.title()).line("");
        line(
                "Suite `%s`: %d of %d runs. Each run: %s, heap %d MB, %d core(s), a process of its own. Seeds: %s.",
                suite.id(),
                runs.size(),
                suite.runs().size(),
                suite.limits(),
                suite.process().heapMegabytes(),
                suite.process().cores(),
                suite.seeds().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        for (Start start : starts) {
            line("");
            line("- Begun: %s%s", start.time(), start.jobs() == 1 ? "" : ", " + start.jobs() + " runs side by side");
            line(
                    "- Machine: %s, %s, %s",
                    start.machine().processor(),
                    start.machine().memory(),
                    start.machine().system());
            line(
                    "- JVM: %s, `%s`%s",
                    start.machine().jvm(),
                    String.join(" ", start.jvmOptions()),
                    start.pinned() ? ", held to its cores" : "");
            line("- Program: %s", start.build());
            line("- Load before: %.2f", start.machine().load());
        }
    }

    private void costs() {
        line("").line("## Costs").line("");
        line(
                "Median of the seeds, with the best and worst where they differ; `hard/medium/soft` where a plan cannot be used.");
        line("");
        List<String> names = new ArrayList<>(List.of("instance"));
        names.addAll(suite.references().keySet());
        suite.configurations().forEach(each -> names.add(each.id()));
        columns(names);
        for (Instance instance : suite.instances()) {
            row(Stream.concat(
                    Stream.of(instance.id()),
                    Stream.concat(
                            suite.references().values().stream()
                                    .map(costs -> costs.get(instance.id()))
                                    .map(cost -> cost == null ? NONE : plain(cost)),
                            suite.configurations().stream().map(each -> cost(instance, each)))));
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf(Math.round(number)) : String.valueOf(number);
    }

    private String cost(Instance instance, Configuration configuration) {
        List<RunResult> here = of(instance, configuration).toList();
        if (here.isEmpty()) {
            return NONE;
        }
        Spread spread = Spread.ofRuns(here);
        String median = text(spread.median());
        boolean same = text(spread.least()).equals(text(spread.most()));
        return same ? median : median + " (" + text(spread.least()) + "–" + text(spread.most()) + ")";
    }

    private static String text(@Nullable Score score) {
        if (score == null) {
            return "failed";
        }
        return score.isUsable()
                ? String.valueOf(score.soft())
                : score.hard() + "/" + score.medium() + "/" + score.soft();
    }

    private Stream<RunResult> of(Instance instance, Configuration configuration) {
        return runs.stream()
                .filter(run -> run.key().instance().equals(instance.id()))
                .filter(run -> run.key().configuration().equals(configuration.id()));
    }

    private void comparisons(String title, List<Comparison> comparisons) {
        if (comparisons.isEmpty()) {
            return;
        }
        line("").line("## %s", title).line("");
        line(
                "Ratio: geometric mean of (cost + 1) / (its cost + 1) over instances and runs, with its interval of 95 %%.");
        line("");
        columns(List.of(
                "configuration",
                "against",
                "ratio",
                "wins",
                "losses",
                "ties",
                "left out",
                "runs that differ",
                "judgement"));
        for (Comparison each : comparisons) {
            row(Stream.of(
                    each.configuration(),
                    each.against(),
                    text(each.ratio()),
                    String.valueOf(each.wins()),
                    String.valueOf(each.losses()),
                    String.valueOf(each.ties()),
                    list(each.leftOut()),
                    each.changed() + " of " + each.runs(),
                    each.judgement().id()));
        }
    }

    private static String text(@Nullable Interval interval) {
        return interval == null
                ? NONE
                : String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", interval.value(), interval.low(), interval.high());
    }

    private static String list(List<String> ids) {
        return ids.isEmpty() ? NONE : String.join(", ", ids);
    }

    private void references(List<ReferenceComparison> comparisons) {
        if (comparisons.isEmpty()) {
            return;
        }
        line("").line("## Against what others reached").line("");
        line("Ratio: geometric mean of (median cost + 1) / (its cost + 1).").line("");
        columns(List.of("configuration", "reference", "ratio", "instances", "reached", "not usable"));
        for (ReferenceComparison each : comparisons) {
            Double ratio = each.ratio();
            row(Stream.of(
                    each.configuration(),
                    each.reference(),
                    ratio == null ? NONE : String.format(Locale.ROOT, "%.3f", ratio),
                    String.valueOf(each.compared().size()),
                    String.valueOf(each.reached().size()),
                    list(each.unusable())));
        }
    }

    private void changes(List<PlacementChanges> changes) {
        if (changes.isEmpty()) {
            return;
        }
        line("").line("## Placements changed").line("");
        line("Of those that were there before, in plans that can be used.").line("");
        columns(List.of("instance", "configuration", "usable runs", "fewest", "median", "most"));
        for (PlacementChanges each : changes) {
            Stream<Integer> figures = Stream.of(each.usable(), each.least(), each.median(), each.most());
            row(Stream.concat(Stream.of(each.instance(), each.configuration()), figures.map(String::valueOf)));
        }
    }

    private void efforts() {
        line("").line("## Effort").line("");
        line("Medians of the seeds. Moves are each solver's own; seconds to a usable plan as the solver told of it.");
        line("");
        columns(List.of(
                "instance",
                "editions",
                "sessions",
                "configuration",
                "moves/s",
                "s",
                "s to usable",
                "processor s",
                "heap MB",
                "resident MB"));
        for (Instance instance : suite.instances()) {
            for (Configuration configuration : suite.configurations()) {
                List<RunResult> here = of(instance, configuration)
                        .filter(run -> run.failure() == null)
                        .toList();
                if (!here.isEmpty()) {
                    effort(instance, configuration, here);
                }
            }
        }
    }

    private void effort(Instance instance, Configuration configuration, List<RunResult> here) {
        row(Stream.of(
                instance.id(),
                String.valueOf(here.get(0).size().editions()),
                String.valueOf(here.get(0).size().sessions()),
                configuration.id(),
                speed(here),
                seconds(median(here, run -> run.effort().elapsed().toMillis())),
                seconds(median(here, RunResult::millisToUsable)),
                seconds(median(here, run -> run.effort().processor().toMillis())),
                String.valueOf(median(here, run -> run.effort().heapMegabytes())),
                String.valueOf(median(here, run -> run.effort().residentMegabytes()))));
    }

    /** Nothing where the runs were over before they had begun to run at their speed. */
    private static String speed(List<RunResult> here) {
        boolean tooShort = median(here, run -> run.effort().elapsed().toMillis()) < LEAST_MILLIS_FOR_SPEED;
        return tooShort ? NONE : String.valueOf(median(here, run -> run.effort().movesPerSecond()));
    }

    private static long median(List<RunResult> runs, ToLongFunction<RunResult> figure) {
        long[] sorted = runs.stream().mapToLong(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String seconds(long millis) {
        return millis < 0 ? NONE : String.format(Locale.ROOT, "%.2f", millis / 1000.0);
    }

    private void doubts() {
        List<RunResult> disturbed =
                runs.stream().filter(run -> run.surroundings().disturbed()).toList();
        List<RunResult> failed =
                runs.stream().filter(run -> run.failure() != null).toList();
        long builds = runs.stream().map(RunResult::build).distinct().count();
        if (disturbed.isEmpty() && failed.isEmpty() && builds < 2) {
            return;
        }
        line("").line("## Doubts").line("");
        if (builds > 1) {
            line("- The runs were made by %d builds of the program; `runs.csv` says which by which.", builds);
        }
        for (RunResult run : disturbed) {
            Duration others = run.surroundings().others();
            line(
                    "- Others used the machine during %s: %s s of processor time.",
                    run.key().fileName(), seconds(others.toMillis()));
        }
        failed.forEach(run -> line("- %s failed: %s", run.key().fileName(), String.valueOf(run.failure())));
    }
}
