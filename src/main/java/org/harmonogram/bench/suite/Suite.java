package org.harmonogram.bench.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is compared: every configuration solves every instance with every seed.
 *
 * @param id names the folder of results
 * @param title in few words
 * @param instances at least one, no id twice
 * @param configurations at least one, no id twice; the others are set against the first
 * @param seeds of the random numbers, at least one, none twice
 * @param limits of each run
 * @param process of each run
 * @param baseline earlier results to be held against; absent: none
 * @param references by name, what others reached: the soft cost by the id of the instance
 */
public record Suite(
        String id,
        String title,
        List<Instance> instances,
        List<Configuration> configurations,
        List<Long> seeds,
        RunLimits limits,
        RunProcess process,
        @Nullable Path baseline,
        Map<String, Map<String, Double>> references) {

    /** Copies the lists. */
    public Suite {
        instances = List.copyOf(instances);
        configurations = List.copyOf(configurations);
        seeds = List.copyOf(seeds);
        references = new LinkedHashMap<>(references);
    }

    /** All runs: instance by instance, so that a suite that is broken off has finished instances. */
    public List<RunKey> runs() {
        List<RunKey> runs = new ArrayList<>();
        for (Instance instance : instances) {
            for (long seed : seeds) {
                configurations.forEach(each -> runs.add(new RunKey(instance.id(), each.id(), seed)));
            }
        }
        return runs;
    }

    /**
     * The instance of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Instance getInstance(String instanceId) {
        return instances.stream()
                .filter(each -> each.id().equals(instanceId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no instance (%s).".formatted(instanceId)));
    }

    /**
     * The configuration of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Configuration getConfiguration(String configurationId) {
        return configurations.stream()
                .filter(each -> each.id().equals(configurationId))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no configuration (%s).".formatted(configurationId)));
    }
}
