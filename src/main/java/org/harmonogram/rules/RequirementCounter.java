package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Rule;

/** A counter whose breaches belong to a requirement each. */
abstract class RequirementCounter extends RuleCounter {

    RequirementCounter(Rule rule, PlanIndex index, Books books, Tally tally) {
        super(rule, index, books, tally);
    }

    /** Adds the breaches that belong to the requirement. */
    abstract void collect(IndexedRequirement requirement, List<Match> matches);

    @Override
    final List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (IndexedRequirement requirement : index.requirements) {
            collect(requirement, matches);
        }
        return matches;
    }

    /** Adds a breach of the requirement by all its sessions, unless the amount is 0. */
    final void collect(IndexedRequirement requirement, int amount, int limit, int actual, List<Match> matches) {
        if (amount > 0) {
            About about =
                    about().requirement(requirement).number("limit", limit).number("actual", actual);
            matches.add(match(amount, about, books.of(requirement).inTimeOrder()));
        }
    }
}
