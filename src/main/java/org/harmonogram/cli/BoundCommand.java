package org.harmonogram.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.harmonogram.bounds.Bound;
import org.harmonogram.bounds.BoundOptions;
import org.harmonogram.bounds.Bounds;
import org.harmonogram.check.Check;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves how good any plan could be, and how far the placements are from it. Fields are set by picocli. */
@Command(name = "bound")
@SuppressWarnings("NullAway.Init")
final class BoundCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path file;

    @Option(names = "--placements", paramLabel = "FILE", descriptionKey = "bound.placements")
    private @Nullable Path placements;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "bound.report")
    private @Nullable Path reportFile;

    @Option(names = "--time", paramLabel = "60s", descriptionKey = "bound.time")
    private @Nullable String time;

    BoundCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Plan plan = Plans.read(file, context);
        if (placements != null) {
            plan = Plans.withPlacementsOf(plan, placements);
        }
        BoundOptions options = BoundOptions.DEFAULT.withHints(plan.placements());
        if (time != null) {
            options = options.withTime(Durations.parse("--time", time));
        }
        if (reportFile != null) {
            Plans.requireWritable(reportFile);
        }
        Score cost = plan.placements().stream().allMatch(placement -> placement.start() == null)
                ? null
                : Check.of(plan).score();
        Bound bound = prove(plan, options.withKnown(cost));
        if (cost != null && cost.compareTo(bound.lower()) < 0) {
            throw new IllegalStateException("The limit %s lies above the cost %s of a plan.".formatted(bound, cost));
        }
        Page page = context.page();
        page.title(plan.heading().title());
        new BoundPrinter(plan, context.words(), page).print(bound, cost);
        context.print(page);
        if (reportFile != null) {
            Plans.writeDocument(BoundDocument.of(bound, cost), reportFile);
        }
        return bound.lower().isUsable() ? ExitCodes.USABLE : ExitCodes.BROKEN;
    }

    private Bound prove(Plan plan, BoundOptions options) {
        try {
            Bounds bounds = Bounds.of(plan, options);
            context.onInterrupt(bounds::stop);
            return bounds.prove();
        } catch (InvalidPlanException invalid) {
            throw new BadFileException(Objects.requireNonNullElse(placements, file), invalid);
        }
    }
}
