package org.harmonogram.check;

import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;

/**
 * What one rule costs in a plan.
 *
 * @param rule the rule
 * @param level the level it counts at in this plan
 * @param weight what one count costs, at least 0; 0: switched off and not counted
 * @param count how often it is broken, in the rule's unit, at least 0
 */
public record RuleScore(Rule rule, Level level, int weight, long count) {

    /** Count times weight. */
    public long cost() {
        return count * weight;
    }
}
