package org.harmonogram.bench.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.harmonogram.bench.run.RunResult;
import org.harmonogram.bench.suite.Configuration;
import org.harmonogram.bench.suite.Instance;
import org.harmonogram.bench.suite.Suite;

/**
 * How many placements of an instance that had some a configuration has changed, over its usable plans only.
 *
 * @param instance its id
 * @param configuration its id
 * @param usable runs that found a plan that can be used, at least 1
 * @param least changed placements of the run that changed fewest
 * @param median of the middle one, of two the larger
 * @param most of the run that changed most
 */
public record PlacementChanges(String instance, String configuration, int usable, int least, int median, int most) {

    /** One for each instance and configuration, in the order of the suite, where there is something to count. */
    static List<PlacementChanges> of(Suite suite, List<RunResult> runs) {
        List<PlacementChanges> all = new ArrayList<>();
        for (Instance instance : suite.instances()) {
            for (Configuration configuration : suite.configurations()) {
                List<RunResult> counted = runs.stream()
                        .filter(run -> run.key().instance().equals(instance.id()))
                        .filter(run -> run.key().configuration().equals(configuration.id()))
                        .filter(run -> run.isUsable() && run.changed() != null)
                        .toList();
                if (!counted.isEmpty()) {
                    all.add(of(counted));
                }
            }
        }
        return all;
    }

    private static PlacementChanges of(List<RunResult> runs) {
        RunResult first = runs.get(0);
        int[] sorted = runs.stream()
                .mapToInt(run -> Objects.requireNonNull(run.changed()))
                .sorted()
                .toArray();
        return new PlacementChanges(
                first.key().instance(),
                first.key().configuration(),
                runs.size(),
                sorted[0],
                sorted[sorted.length / 2],
                sorted[sorted.length - 1]);
    }
}
