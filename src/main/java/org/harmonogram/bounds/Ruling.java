package org.harmonogram.bounds;

import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;

/** What the rules of a plan mean within a scope. Immutable. */
final class Ruling {

    private final Plan plan;
    private final Scope scope;

    Ruling(Plan plan, Scope scope) {
        this.plan = plan;
        this.scope = scope;
    }

    /**
     * Whether the plan can be modelled: no group at two places at once, and nothing outside its days and windows. Where
     * these are no hard rules, time is no longer a row of starts to choose from.
     */
    static boolean fits(Plan plan) {
        Ruling ruling = new Ruling(plan, Scope.of(plan.editions()));
        return ruling.keeps(Rule.GROUP_CLASH)
                && ruling.keeps(Rule.EDITION_UNAVAILABLE)
                && ruling.keeps(Rule.OUTSIDE_WINDOW);
    }

    Scope scope() {
        return scope;
    }

    /** Whether the rule is in force at all. */
    boolean isOn(Rule rule) {
        return scope.rules().contains(rule) && plan.weight(rule) > 0;
    }

    /** Whether the rule must not be broken: the model holds only plans without broken hard rules. */
    boolean keeps(Rule rule) {
        return isOn(rule) && plan.level(rule) == Level.HARD;
    }

    /** Whether each count of the rule costs something at level medium or soft. */
    boolean charges(Rule rule) {
        return isOn(rule) && plan.level(rule) != Level.HARD;
    }
}
