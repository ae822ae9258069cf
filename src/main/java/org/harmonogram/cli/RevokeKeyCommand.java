package org.harmonogram.cli;

import java.util.concurrent.Callable;
import org.harmonogram.store.UnknownIdException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a key open nothing any more. Fields are set by picocli. */
@Command(name = "revoke")
@SuppressWarnings("NullAway.Init")
final class RevokeKeyCommand implements Callable<Integer> {

    private final Context context;
    private final Service service;

    @Parameters(paramLabel = "ID", descriptionKey = "keys.id")
    private String id;

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    RevokeKeyCommand(Context context, Service service) {
        this.context = context;
        this.service = service;
    }

    @Override
    public Integer call() {
        service.withKeys(settings.options(context, null, null), keys -> {
            try {
                keys.revoke(id);
            } catch (UnknownIdException unknown) {
                throw new BadUsageException("usage.key", id);
            }
        });
        context.tell(context.words().say("keys.revoked", id));
        return ExitCodes.USABLE;
    }
}
