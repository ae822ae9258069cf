package org.harmonogram.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;

/** The counts of all rules and what they cost per level. */
final class Tally {

    private final Map<Rule, Count> counts = new EnumMap<>(Rule.class);
    private final Map<Level, Cost> costs = new EnumMap<>(Level.class);

    /** What one level costs. */
    private static final class Cost {
        private long value;
    }

    /** The count of one rule; a counter keeps it at hand. */
    static final class Count {
        private final int weight;
        private final Cost cost;
        private long value;

        private Count(int weight, Cost cost) {
            this.weight = weight;
            this.cost = cost;
        }

        /** Adds to the count, and its weight times as much to the cost of the rule's level. */
        void add(long difference) {
            value += difference;
            cost.value += difference * weight;
        }
    }

    Tally(Plan plan) {
        for (Level level : Level.values()) {
            costs.put(level, new Cost());
        }
        for (Rule rule : Rule.values()) {
            counts.put(rule, new Count(plan.weight(rule), Objects.requireNonNull(costs.get(plan.level(rule)))));
        }
    }

    /** The count of a rule, to add to. */
    Count of(Rule rule) {
        return Objects.requireNonNull(counts.get(rule));
    }

    long count(Rule rule) {
        return of(rule).value;
    }

    long cost(Level level) {
        return Objects.requireNonNull(costs.get(level)).value;
    }
}
