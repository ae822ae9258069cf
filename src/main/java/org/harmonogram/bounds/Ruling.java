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
