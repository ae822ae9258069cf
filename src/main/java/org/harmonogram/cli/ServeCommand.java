package org.harmonogram.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the service until somebody ends it. Fields are set by picocli. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private static final int MOST_PORT = 65_535;

    private final Context context;
    private final Service service;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port")
    private @Nullable String port;

    @Option(names = "--address", paramLabel = "NAME", descriptionKey = "serve.address")
    private @Nullable String address;

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    ServeCommand(Context context, Service service) {
        this.context = context;
        this.service = service;
    }

    @Override
    public Integer call() {
        ServiceOptions options = settings.options(context, address, port());
        service.run(options, url -> context.tell(context.words().say("serve.ready", url)));
        return ExitCodes.USABLE;
    }

    private @Nullable Integer port() {
        if (port == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(port);
            if (number >= 0 && number <= MOST_PORT) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // Answered below, like a number out of range.
        }
        throw new BadUsageException("usage.number.range", "--port", port, 0, MOST_PORT);
    }
}
