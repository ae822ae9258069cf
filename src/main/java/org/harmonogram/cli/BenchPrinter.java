package org.harmonogram.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.harmonogram.bench.BenchResult;
import org.harmonogram.bench.run.RunResult;
import org.harmonogram.bench.run.SuiteProgress;
import org.harmonogram.bench.suite.Suite;
import org.harmonogram.bench.verdict.Comparison;
import org.harmonogram.bench.verdict.Interval;
import org.harmonogram.domain.Score;

/** Tells how a suite goes on, run by run, and at the end what it says. */
final class BenchPrinter implements Consumer<SuiteProgress> {

    private final Context context;
    private final Clock clock;

    BenchPrinter(Context context, Clock clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public void accept(SuiteProgress progress) {
        Words words = context.words();
        RunResult run = progress.last();
        Score score = run.score();
        String found = score == null
                ? words.say("bench.failed", String.valueOf(run.failure()))
                : words.say(
                        "bench.found",
                        words.shortScore(score),
                        words.seconds(run.effort().elapsed()));
        Duration left = progress.left();
        String rest = left == null || progress.done() == progress.total()
                ? ""
                : words.say("bench.left", words.clock(Math.max(1, minutes(left))), end(left));
        context.tell(words.say(
                "bench.run",
                progress.done(),
                progress.total(),
                run.key().instance(),
                run.key().configuration(),
                String.valueOf(run.key().seed()),
                found,
                rest));
    }

    private static int minutes(Duration duration) {
        return (int) Math.min(Integer.MAX_VALUE, duration.plusSeconds(30).toMinutes());
    }

    private LocalTime end(Duration left) {
        return LocalTime.now(clock).plus(left).truncatedTo(ChronoUnit.MINUTES);
    }

    void print(Suite suite, BenchResult result, Path folder) {
        Words words = context.words();
        Page page = context.page();
        page.title(suite.title());
        if (!result.complete()) {
            page.line(words.say(
                    "bench.incomplete", result.runs().size(), suite.runs().size()));
        }
        long failed =
                result.runs().stream().filter(run -> run.failure() != null).count();
        if (failed > 0) {
            page.line(words.say("bench.failures", failed));
        }
        long disturbed = result.runs().stream()
                .filter(run -> run.surroundings().disturbed())
                .count();
        if (disturbed > 0) {
            page.line(words.say("bench.disturbed", disturbed));
        }
        result.verdict().withBaseline().forEach(each -> page.line("  • ", text(each)));
        result.verdict().withFirst().forEach(each -> page.line("  • ", text(each)));
        page.line(words.say("bench.written", folder.resolve("README.md")));
        context.print(page);
    }

    /** @param page that Timefold's benchmarker wrote; empty if it had nothing to run */
    void printReport(Optional<Path> page) {
        Words words = context.words();
        context.print(context.page()
                .line(page.map(written -> words.say("bench.report", written))
                        .orElseGet(() -> words.say("bench.noReport"))));
    }

    private String text(Comparison comparison) {
        Words words = context.words();
        Interval ratio = comparison.ratio();
        String against = comparison.against().equals("baseline") ? words.say("bench.baseline") : comparison.against();
        return words.say(
                "bench.comparison",
                comparison.configuration(),
                against,
                words.say("bench." + comparison.judgement().id()),
                ratio == null
                        ? words.say("bench.noRatio")
                        : words.say("bench.ratio", decimal(ratio.value()), decimal(ratio.low()), decimal(ratio.high())),
                comparison.wins(),
                comparison.losses(),
                comparison.ties(),
                comparison.changed(),
                comparison.runs());
    }

    private String decimal(double value) {
        return context.words().quotient(Math.round(value * 1000), 1000);
    }
}
