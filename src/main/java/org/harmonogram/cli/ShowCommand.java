package org.harmonogram.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Structure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a harmonogram as it is published, or by day, trainer or room. Fields are set by picocli. */
@Command(name = "show")
@SuppressWarnings("NullAway.Init")
final class ShowCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path file;

    @Option(names = "--by", paramLabel = "edition|day|trainer|room", descriptionKey = "by")
    private String view = View.EDITION.id();

    @Option(names = "--placements", paramLabel = "FILE", descriptionKey = "placements")
    private @Nullable Path placements;

    ShowCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        View chosen = View.of(view);
        Plan plan = Plans.read(file, context);
        if (placements != null) {
            plan = Plans.withPlacementsOf(plan, placements);
        }
        Page page = context.page();
        HarmonogramPrinter.print(Structure.of(plan), chosen, context.words(), page);
        context.print(page);
        return ExitCodes.USABLE;
    }
}
