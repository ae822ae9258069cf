package org.harmonogram.bench.suite;

import java.util.List;

/**
 * The process each run has to itself.
 *
 * @param heapMegabytes largest heap of the JVM, 64 to 1 000 000
 * @param cores so many of the machine's cores may be used, at least 1
 * @param options further options of the JVM
 */
public record RunProcess(int heapMegabytes, int cores, List<String> options) {

    /** Two gigabytes, one core, and the collector that the launcher takes. */
    public static final RunProcess DEFAULT = new RunProcess(2048, 1, List.of("-XX:+UseParallelGC"));

    /** Copies the options. */
    public RunProcess {
        options = List.copyOf(options);
    }
}
