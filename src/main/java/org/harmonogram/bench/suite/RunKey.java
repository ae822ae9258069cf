package org.harmonogram.bench.suite;

/**
 * Which run.
 *
 * @param instance id of what is solved
 * @param configuration id of how it is solved
 * @param seed of the random numbers
 */
public record RunKey(String instance, String configuration, long seed) {

    /** The name of the file that holds its result. */
    public String fileName() {
        return "%s--%s--%d.json".formatted(instance, configuration, seed);
    }
}
