package org.harmonogram.bench.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.harmonogram.bench.suite.RunKey;
import org.harmonogram.bench.suite.RunLimits;
import org.jspecify.annotations.Nullable;

/**
 * What a process of its own is asked to do, as its arguments.
 *
 * @param key which run
 * @param plan the instance's file
 * @param configuration the configuration's file
 * @param limits when it ends
 * @param inputs fingerprint to be written with the result
 * @param build to be written with the result
 * @param result where to write the result
 */
record RunRequest(
        RunKey key, Path plan, Path configuration, RunLimits limits, String inputs, String build, Path result) {

    private static final String ABSENT = "-";

    List<String> arguments() {
        return List.of(
                key.instance(),
                key.configuration(),
                String.valueOf(key.seed()),
                plan.toString(),
                configuration.toString(),
                text(limits.time()),
                text(limits.unimproved()),
                text(limits.steps()),
                inputs,
                build,
                result.toString());
    }

    private static String text(@Nullable Object value) {
        return value == null ? ABSENT : value.toString();
    }

    static RunRequest of(String[] arguments) {
        return new RunRequest(
                new RunKey(arguments[0], arguments[1], Long.parseLong(arguments[2])),
                Path.of(arguments[3]),
                Path.of(arguments[4]),
                new RunLimits(
                        duration(arguments[5]),
                        duration(arguments[6]),
                        arguments[7].equals(ABSENT) ? null : Long.valueOf(arguments[7])),
                arguments[8],
                arguments[9],
                Path.of(arguments[10]));
    }

    private static @Nullable Duration duration(String text) {
        return text.equals(ABSENT) ? null : Duration.parse(text);
    }
}
