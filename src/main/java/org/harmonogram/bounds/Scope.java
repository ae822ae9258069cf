package org.harmonogram.bounds;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;

/**
 * What a model looks at. Whatever is not in it is left out, which never makes a plan dearer: so the optimum of a scope is
 * a lower limit of the cost of every plan.
 *
 * @param editions the editions whose groups and days are looked at
 * @param rules the rules that are counted or, where they are hard, kept
 */
record Scope(List<Edition> editions, Set<Rule> rules) {

    Scope {
        editions = List.copyOf(editions);
        rules = Set.copyOf(rules);
    }

    /** All rules, for those editions. */
    static Scope of(List<Edition> editions) {
        return new Scope(editions, EnumSet.allOf(Rule.class));
    }

    /** The same editions, with the hard rules and, of the others, only these. */
    Scope onlyCosts(Plan plan, Set<Rule> costs) {
        return new Scope(
                editions,
                rules.stream()
                        .filter(rule -> plan.level(rule) == Level.HARD
                                || plan.level(rule) == Level.MEDIUM
                                || costs.contains(rule))
                        .collect(Collectors.toSet()));
    }

    /** The same editions without some rules. */
    Scope without(Set<Rule> left) {
        return new Scope(
                editions, rules.stream().filter(rule -> !left.contains(rule)).collect(Collectors.toSet()));
    }

    /** Rules that take choosing trainers. */
    static final Set<Rule> STAFF = EnumSet.of(
            Rule.TRAINER_CLASH,
            Rule.STAFF_TOO_FEW,
            Rule.TRAINER_CHANGE,
            Rule.UNFAIR_LOAD,
            Rule.TRAVEL,
            Rule.TRAVEL_TOO_SHORT,
            Rule.REST_TOO_SHORT,
            Rule.TOO_MANY_UNITS);

    /** Whether trainers are chosen. */
    boolean isStaffed() {
        return rules.contains(Rule.STAFF_TOO_FEW);
    }

    boolean has(Edition edition) {
        return editions.stream().anyMatch(each -> each.id().equals(edition.id()));
    }

    boolean has(GroupKey group) {
        return editions.stream().anyMatch(each -> each.id().equals(group.edition()));
    }

    /** Whether somebody in the scope attends it. */
    boolean has(Requirement requirement) {
        return requirement.editions().stream().anyMatch(this::has);
    }

    /** Whether what the requirement costs by itself counts here: of several scopes that share it, in one only. */
    boolean owns(Requirement requirement) {
        return has(requirement.editions().get(0));
    }
}
