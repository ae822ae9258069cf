package org.harmonogram.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the settings and the database of the service are. Fields are set by picocli. */
final class SettingsOptions {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "serve.data")
    private @Nullable Path data;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "serve.config")
    private @Nullable Path config;

    /** @throws BadFileException if the file of settings is not there */
    ServiceOptions options(Context context, @Nullable String address, @Nullable Integer port) {
        if (config != null && !Files.isReadable(config)) {
            Issue issue = Issue.of(IssueCode.FILE_NOT_FOUND, "", config);
            throw new BadFileException(config, new InvalidPlanException(List.of(issue)));
        }
        return new ServiceOptions(
                address, port, data, config, context.terminal().outIsTerminal());
    }
}
