package org.harmonogram.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;

/** What has become of placements that were there before, whatever the plan's own rules and baseline say of it. */
public final class Changes {

    private static final RuleSettings OFF = new RuleSettings(null, null, false, null, null);
    private static final RuleSettings COUNTED = new RuleSettings(1, Level.SOFT, true, null, null);

    private Changes() {}

    /**
     * How many of the plan's placements have changed: of which some unit has another start, room or trainers in the
     * others, or is not there any more. It is what {@link Rule#MOVED} counts, but by placement and not by unit: so
     * cutting a session in two, or joining two, changes nothing where the hours stay as they are. Placements without a
     * start do not count.
     *
     * @param others placements of the same plan
     * @throws InvalidPlanException if the plan has errors, with either placements
     */
    public static int count(Plan plan, List<Placement> others) {
        Map<Rule, RuleSettings> onlyMoved = new EnumMap<>(Rule.class);
        Arrays.stream(Rule.values()).forEach(rule -> onlyMoved.put(rule, rule == Rule.MOVED ? COUNTED : OFF));
        Plan compared = plan.withRules(onlyMoved)
                .withBaseline(new Baseline(LocalDate.EPOCH, plan.placements()))
                .withPlacements(others);
        return Check.of(compared, Integer.MAX_VALUE).findings().size();
    }
}
