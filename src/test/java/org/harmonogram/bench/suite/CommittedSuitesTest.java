package org.harmonogram.bench.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmonogram.bench.verdict.Baseline;
import org.harmonogram.bench.verdict.Outcome;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The suites and configurations that come with the project. */
class CommittedSuitesTest {

    private static final Path BENCHMARKS = Path.of("benchmarks");

    static List<Path> suites() throws IOException {
        return files("suites");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(BENCHMARKS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("suites")
    void each_is_in_order(Path file) {
        Suite suite = SuiteReader.read(file);

        assertThat(suite.runs()).doesNotHaveDuplicates().isNotEmpty();
        suite.references()
                .forEach((name, costs) -> assertThat(costs.keySet())
                        .as("instances of the reference " + name)
                        .containsAnyElementsOf(
                                suite.instances().stream().map(Instance::id).toList()));
    }

    @Test
    void every_configuration_is_used_by_some_suite() throws IOException {
        Set<String> used = suites().stream()
                .flatMap(file -> SuiteReader.read(file).configurations().stream())
                .map(Configuration::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(files("configurations")).extracting(SuiteReader::id).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void the_search_for_fewest_changes_weighs_no_other_soft_rule() {
        Map<Rule, Integer> weights = ConfigurationReader.read(
                        BENCHMARKS.resolve("configurations/cp-sat-fewest-changes.json"))
                .weights();

        assertThat(weights)
                .isEqualTo(Arrays.stream(Rule.values())
                        .filter(rule -> rule.level() == Level.SOFT)
                        .collect(Collectors.toMap(rule -> rule, rule -> rule == Rule.MOVED ? 1 : 0)));
    }

    @Test
    void the_baseline_of_continuous_integration_has_every_run_of_its_suite() {
        Suite suite = SuiteReader.read(BENCHMARKS.resolve("suites/ci.json"));
        Baseline baseline = Baseline.read(suite.baseline());

        assertThat(suite.limits().isStepsOnly()).isTrue();
        assertThat(baseline.limits()).isEqualTo(suite.limits().toString());
        assertThat(baseline.outcomes()).extracting(Outcome::key).containsExactlyElementsOf(suite.runs());
    }
}
