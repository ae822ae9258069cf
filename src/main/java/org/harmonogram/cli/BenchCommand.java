package org.harmonogram.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What is for comparing solvers; by itself it says that it wants a command. */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {

    /** The command with those below it. */
    static CommandLine of(Context context) {
        return CommonOptions.addTo(new CommandLine(new BenchCommand()))
                .addSubcommand(CommonOptions.addTo(new CommandLine(new GenerateCommand(context))));
    }

    @Override
    public Integer call() {
        throw new BadUsageException("usage.command");
    }
}
