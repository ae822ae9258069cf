package org.harmonogram.io.ctt;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.RuleSettings.Per;

/** The competition's formulation UD2 in rules of the catalogue: each counts what the formulation counts, at its weight. */
final class CttRules {

    /** Hard rules that UD2 knows nothing of, though what an instance says could break them. */
    private static final Set<Rule> NOT_IN_UD2 =
            Set.of(Rule.ROOM_LACKS_FEATURE, Rule.TOO_MANY_UNITS_A_DAY, Rule.REST_TOO_SHORT);

    private static final int CAPACITY = 1;
    private static final int STABILITY = 1;
    private static final int MIN_WORKING_DAYS = 5;
    private static final int COMPACTNESS = 2;

    private CttRules() {}

    static Map<Rule, RuleSettings> settings() {
        Map<Rule, RuleSettings> settings = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            if (rule.level() == Level.SOFT || NOT_IN_UD2.contains(rule)) {
                settings.put(rule, RuleSettings.DEFAULT.withWeight(0));
            }
        }
        settings.put(Rule.ROOM_TOO_SMALL, new RuleSettings(CAPACITY, Level.SOFT, null, null, null));
        settings.put(Rule.ROOM_CHANGE, new RuleSettings(STABILITY, null, null, null, Per.TOPIC));
        settings.put(Rule.FEWER_DAYS_THAN_ASKED, RuleSettings.DEFAULT.withWeight(MIN_WORKING_DAYS));
        settings.put(Rule.ISOLATED_SESSION, RuleSettings.DEFAULT.withWeight(COMPACTNESS));
        // A lecture too many breaks the same hard constraint as one too few, which here is not placed.
        settings.put(Rule.SURPLUS_UNITS, new RuleSettings(1, Level.HARD, null, null, null));
        return settings;
    }
}
