package org.harmonogram.bench.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Outcomes by configuration and instance, in the order of the suite. */
final class Outcomes {

    private final Map<String, Map<String, List<Outcome>>> byConfiguration;

    private Outcomes(Map<String, Map<String, List<Outcome>>> byConfiguration) {
        this.byConfiguration = byConfiguration;
    }

    static Outcomes of(List<Outcome> outcomes) {
        return new Outcomes(outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.key().configuration(),
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                outcome -> outcome.key().instance(), LinkedHashMap::new, Collectors.toList()))));
    }

    /** By instance; empty if the configuration has no run. */
    Map<String, List<Outcome>> of(String configuration) {
        return byConfiguration.getOrDefault(configuration, Map.of());
    }
}
