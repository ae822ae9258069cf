package org.harmonogram.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The keys by which programs and people are known to the service; says that it wants to be told what to do with them. */
@Command(name = "keys")
final class KeysCommand implements Callable<Integer> {

    private KeysCommand() {}

    /** The command with those below it. */
    static CommandLine of(Context context, Service service) {
        CommandLine result = CommonOptions.addTo(new CommandLine(new KeysCommand()));
        result.addSubcommand(CommonOptions.addTo(new CommandLine(new CreateKeyCommand(context, service))));
        result.addSubcommand(CommonOptions.addTo(new CommandLine(new ListKeysCommand(context, service))));
        result.addSubcommand(CommonOptions.addTo(new CommandLine(new RevokeKeyCommand(context, service))));
        return result;
    }

    @Override
    public Integer call() {
        throw new BadUsageException("usage.keys");
    }
}
