package org.harmonogram.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of plan files. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    private static final String SCHEMA = "/org/harmonogram/schema/plan-1.json";

    private final Context context;

    SchemaCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = SchemaCommand.class.getResourceAsStream(SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException("The resource (%s) is missing.".formatted(SCHEMA));
            }
            context.terminal().out().print(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
        return ExitCodes.USABLE;
    }
}
