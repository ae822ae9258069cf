package org.harmonogram.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.harmonogram.store.ApiKeys;
import org.harmonogram.store.ApiKeys.ApiKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the keys, without their secrets. Fields are set by picocli. */
@Command(name = "list")
final class ListKeysCommand implements Callable<Integer> {

    private final Context context;
    private final Service service;

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    ListKeysCommand(Context context, Service service) {
        this.context = context;
        this.service = service;
    }

    @Override
    public Integer call() {
        service.withKeys(settings.options(context, null, null), this::print);
        return ExitCodes.USABLE;
    }

    private void print(ApiKeys keys) {
        Words words = context.words();
        Page page = context.page();
        List<ApiKey> all = keys.list();
        if (all.isEmpty()) {
            page.line(words.say("keys.none"));
        }
        for (ApiKey key : all) {
            String state = key.revokedAt() == null
                    ? words.say("keys.valid", key.createdAt())
                    : words.say("keys.revoked.since", key.revokedAt());
            page.line(String.join("  ", key.id(), key.workspace(), key.role().id(), state, key.label()));
        }
        context.print(page);
    }
}
