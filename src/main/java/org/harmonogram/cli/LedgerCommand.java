package org.harmonogram.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.harmonogram.check.Ledger;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Structure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the hours of a plan, required and placed. Fields are set by picocli. */
@Command(name = "ledger")
@SuppressWarnings("NullAway.Init")
final class LedgerCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private Path file;

    LedgerCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Plan plan = Plans.read(file, context);
        Page page = context.page();
        page.title(plan.heading().title());
        LedgerPrinter.print(Ledger.of(Structure.of(plan)), context.words(), page);
        context.print(page);
        return ExitCodes.USABLE;
    }
}
