package org.harmonogram.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harmonogram.check.Check;
import org.harmonogram.check.Report;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges a plan: score, costs, every breach as a sentence, and the hours. Fields are set by picocli. */
@Command(name = "check")
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path file;

    @Option(names = "--placements", paramLabel = "FILE", descriptionKey = "placements")
    private @Nullable Path placements;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "report")
    private @Nullable Path reportFile;

    CheckCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Plan plan = Plans.read(file, context);
        if (placements != null) {
            plan = Plans.withPlacementsOf(plan, placements);
        }
        if (reportFile != null) {
            Plans.requireWritable(reportFile);
        }
        Report report = Check.of(plan);
        Page page = context.page();
        page.title(plan.heading().title());
        ReportPrinter printer = new ReportPrinter(report, context.words(), page);
        printer.printScore();
        for (Level level : Level.values()) {
            printer.printFindings(level);
        }
        page.blank();
        LedgerPrinter.print(report.ledger(), context.words(), page);
        context.print(page);
        if (reportFile != null) {
            Plans.writeReport(report, Map.of(), context, reportFile);
        }
        return report.score().isUsable() ? ExitCodes.USABLE : ExitCodes.BROKEN;
    }
}
