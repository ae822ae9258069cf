package org.harmonogram.app;

import java.util.List;
import java.util.Locale;
import org.harmonogram.cli.Cli;

/** Starts the program from a shell. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code, see {@link org.harmonogram.cli.ExitCodes}. */
    public static void main(String[] arguments) {
        Logs.choose(List.of(arguments).contains("serve"));
        Interruption interruption = new Interruption();
        int exitCode = Cli.run(
                arguments, ProcessTerminal.detect(), Locale.getDefault(), interruption::listen, new SpringService());
        interruption.exit(exitCode);
    }
}
