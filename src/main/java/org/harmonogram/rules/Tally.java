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

    private final Count[] allCounts;
    private final Cost[] allCosts;

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
        allCounts = counts.values().toArray(Count[]::new);
        allCosts = costs.values().toArray(Cost[]::new);
    }

    /** How many numbers {@link #save} writes. */
    int size() {
        return allCounts.length + allCosts.length;
    }

    /** Writes all counts and costs, for {@link #restore}. */
    void save(long[] numbers) {
        for (int i = 0; i < allCounts.length; i++) {
            numbers[i] = allCounts[i].value;
        }
        for (int i = 0; i < allCosts.length; i++) {
            numbers[allCounts.length + i] = allCosts[i].value;
        }
    }

    /** Goes back to what was saved. */
    void restore(long[] numbers) {
        for (int i = 0; i < allCounts.length; i++) {
            allCounts[i].value = numbers[i];
        }
        for (int i = 0; i < allCosts.length; i++) {
            allCosts[i].value = numbers[allCounts.length + i];
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
