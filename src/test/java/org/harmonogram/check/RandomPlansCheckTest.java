package org.harmonogram.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.harmonogram.check.Ledger.Hours;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.Validation;
import org.harmonogram.support.RandomPlans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the plan, its check adds up and says every breach in whole sentences. */
class RandomPlansCheckTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_check_adds_up_and_speaks_in_whole_sentences(int seed) {
        Plan plan = RandomPlans.plan(seed);
        Report report = Check.of(plan);

        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.english()).doesNotContain("{", "}", "null", "  ").endsWith(".");
            assertThat(finding.polish()).doesNotContain("{", "}", "null", "  ").endsWith(".");
            assertThat(finding.cost()).isEqualTo(finding.count() * plan.weight(finding.rule()));
        });
        assertThat(units(plan, report, Hours::missingMinutes)).isEqualTo(count(plan, report, Rule.NOT_PLACED));
        assertThat(units(plan, report, Hours::surplusMinutes)).isEqualTo(count(plan, report, Rule.SURPLUS_UNITS));
    }

    /** The started units of the ledger, joint topics once. */
    private static long units(Plan plan, Report report, ToIntFunction<Hours> minutes) {
        Map<Integer, Integer> units = new HashMap<>();
        report.ledger().editions().stream()
                .flatMap(edition -> edition.modules().stream())
                .flatMap(module -> module.topics().stream())
                .forEach(topic ->
                        units.put(topic.requirement().index(), plan.startedUnits(minutes.applyAsInt(topic.hours()))));
        return units.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static long count(Plan plan, Report report, Rule rule) {
        // A rule without weight is not counted, so that the ledger alone knows.
        Plan weighted = plan.withRules(Map.of(rule, RuleSettings.DEFAULT));
        return plan.weight(rule) > 0 ? report.count(rule) : Check.of(weighted).count(rule);
    }

    static IntStream seeds() {
        return IntStream.range(0, 500).filter(seed -> isValid(RandomPlans.plan(seed)));
    }

    private static boolean isValid(Plan plan) {
        return Validation.issues(plan).stream().allMatch(issue -> issue.code().isWarning());
    }
}
