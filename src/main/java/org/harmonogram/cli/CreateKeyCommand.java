package org.harmonogram.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.harmonogram.store.ApiKeys.NewKey;
import org.harmonogram.store.Caller.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a key and prints its secret, once. Fields are set by picocli. */
@Command(name = "create")
final class CreateKeyCommand implements Callable<Integer> {

    private static final Pattern WORKSPACE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int LONGEST_LABEL = 200;

    private final Context context;
    private final Service service;

    @Option(names = "--workspace", paramLabel = "NAME", descriptionKey = "keys.workspace")
    private @Nullable String workspace;

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "keys.role")
    private @Nullable String role;

    @Option(names = "--label", paramLabel = "TEXT", descriptionKey = "keys.label")
    private String label = "";

    @Mixin
    private final SettingsOptions settings = new SettingsOptions();

    CreateKeyCommand(Context context, Service service) {
        this.context = context;
        this.service = service;
    }

    @Override
    public Integer call() {
        String ofWorkspace = workspace();
        Role ofRole = role();
        if (label.length() > LONGEST_LABEL || label.chars().anyMatch(Character::isISOControl)) {
            throw new BadUsageException("usage.label", LONGEST_LABEL);
        }
        service.withKeys(settings.options(context, null, null), keys -> {
            NewKey key = keys.create(ofWorkspace, label, ofRole);
            Page page = context.page();
            page.line(key.secret());
            context.print(page);
            context.tell(context.words().say("keys.created", key.key().id(), ofRole.id(), ofWorkspace));
        });
        return ExitCodes.USABLE;
    }

    private String workspace() {
        if (workspace == null) {
            throw new BadUsageException("usage.missing", "--workspace");
        }
        if (!WORKSPACE.matcher(workspace).matches()) {
            throw new BadUsageException("usage.workspace", workspace);
        }
        return workspace;
    }

    private Role role() {
        String possible = Arrays.stream(Role.values()).map(Role::id).collect(Collectors.joining(", "));
        if (role == null) {
            throw new BadUsageException("usage.missing", "--role");
        }
        for (Role each : Role.values()) {
            if (each.id().equals(role)) {
                return each;
            }
        }
        throw new BadUsageException("usage.role", role, possible);
    }
}
