package org.harmonogram.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;

/** The counts of all rules and what they cost per level, side by side so that they are quickly saved and restored. */
final class Tally {

    private static final int LEVELS = Level.values().length;

    /** First the cost of each level, then the count of each rule. */
    private final long[] numbers = new long[LEVELS + Rule.values().length];

    private final int[] weights = new int[numbers.length];
    private final int[] levels = new int[numbers.length];
    private final Map<Rule, Integer> positions = new EnumMap<>(Rule.class);

    Tally(Plan plan) {
        for (Rule rule : Rule.values()) {
            int position = LEVELS + positions.size();
            positions.put(rule, position);
            weights[position] = plan.weight(rule);
            levels[position] = position(plan.level(rule));
        }
    }

    /** Where the cost of a level is kept, also in {@link #noCosts}. */
    static int position(Level level) {
        return switch (level) {
            case HARD -> 0;
            case MEDIUM -> 1;
            case SOFT -> 2;
        };
    }

    /** Where the count of a rule is kept; a counter keeps it at hand. */
    int position(Rule rule) {
        return Objects.requireNonNull(positions.get(rule));
    }

    /** Adds to the count at a position, and the rule's weight times as much to the cost of its level. */
    void add(int position, long difference) {
        numbers[position] += difference;
        numbers[levels[position]] += difference * weights[position];
    }

    /** Costs of each level, for {@link #charge}. */
    long[] noCosts() {
        return new long[LEVELS];
    }

    /** Adds to costs, not to this tally, what {@link #add} would add to them. */
    void charge(int position, long difference, long[] costs) {
        costs[levels[position]] += difference * weights[position];
    }

    /** How many numbers {@link #save} writes. */
    int size() {
        return numbers.length;
    }

    /** Writes all counts and costs, for {@link #restore}. */
    void save(long[] saved) {
        System.arraycopy(numbers, 0, saved, 0, numbers.length);
    }

    /** Goes back to what was saved. */
    void restore(long[] saved) {
        System.arraycopy(saved, 0, numbers, 0, numbers.length);
    }

    long count(Rule rule) {
        return numbers[position(rule)];
    }

    long cost(Level level) {
        return numbers[position(level)];
    }
}
