package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Rule;

/** The table of contents of the counters: every {@link Rule}, and the class that counts it. */
final class Counters {

    /** Makes the counter of one rule. */
    interface Maker {
        RuleCounter make(PlanIndex index, Books books, Tally tally);
    }

    static final Map<Rule, Maker> MAKER_FOR_RULE = makers();

    private Counters() {}

    private static Map<Rule, Maker> makers() {
        return new EnumMap<>(Rule.class);
    }

    /** The counters of the rules that have a weight in this plan, in catalogue order. */
    static List<RuleCounter> of(PlanIndex index, Books books, Tally tally) {
        List<RuleCounter> counters = new ArrayList<>();
        MAKER_FOR_RULE.forEach((rule, maker) -> {
            if (index.plan.weight(rule) > 0) {
                counters.add(maker.make(index, books, tally));
            }
        });
        return List.copyOf(counters);
    }
}
