package org.harmonogram.bench.suite;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.solver.SearchSettings;
import org.jspecify.annotations.Nullable;

/**
 * One way of solving.
 *
 * @param id unique in the suite; names files and rows
 * @param file where it is written
 * @param title in few words, for tables and legends
 * @param solver who solves
 * @param scoring how {@link Solver#HARMONOGRAM} scores its moves
 * @param threads searches of {@link Solver#HARMONOGRAM} or workers of {@link Solver#CP_SAT} side by side, at least 1
 * @param settings how {@link Solver#HARMONOGRAM} looks for plans
 * @param deterministicSeconds work of {@link Solver#CP_SAT}, in its own seconds, where a run is limited by steps only; above 0
 * @param weights of rules, for the search only: what it finds is judged by the weights of the plan
 * @param solverFile the configuration of {@link Solver#TIMEFOLD}; absent for all others
 */
public record Configuration(
        String id,
        Path file,
        String title,
        Solver solver,
        Scoring scoring,
        int threads,
        SearchSettings settings,
        double deterministicSeconds,
        Map<Rule, Integer> weights,
        @Nullable Path solverFile) {

    /** Who solves. */
    public enum Solver {
        /** This program, as users have it. */
        HARMONOGRAM,
        /** Timefold by a configuration of the user's own, on the same model with the same rules as streams. */
        TIMEFOLD,
        /** CP-SAT, an exact solver, on the model that bounds are proven with. */
        CP_SAT;

        /** The name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How moves are scored. */
    public enum Scoring {
        /** By the counters of the rules. */
        COUNTERS,
        /** By the constraint streams. */
        STREAMS;

        /** The name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the weights. */
    public Configuration {
        Map<Rule, Integer> byRule = new EnumMap<>(Rule.class);
        byRule.putAll(weights);
        weights = Collections.unmodifiableMap(byRule);
    }

    /** What the plan says about rules, with the weights for the search over it. */
    public Map<Rule, RuleSettings> rulesOver(Map<Rule, RuleSettings> ofPlan) {
        Map<Rule, RuleSettings> rules = new EnumMap<>(Rule.class);
        rules.putAll(ofPlan);
        weights.forEach((rule, weight) -> rules.merge(
                rule, RuleSettings.DEFAULT.withWeight(weight), (present, changed) -> present.withWeight(weight)));
        return rules;
    }
}
