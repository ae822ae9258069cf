package org.harmonogram.domain;

import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole document: what is to be planned, and the placements so far. The contract shared by file and library. A plan
 * built by hand may be inconsistent: {@link Validation} tells.
 *
 * @param heading title and other words about the plan
 * @param timeZone of all times
 * @param unitMinutes minutes of a didactic unit, 1 to 240; 45 by default
 * @param publicHolidays which days calendar ranges leave out
 * @param grids layouts of a day
 * @param programmes what is taught
 * @param editions runs of the programmes
 * @param joint topics attended by several editions together
 * @param venues places with rooms
 * @param travel known ways between venues
 * @param trainers who leads
 * @param qualifications who may teach which programme
 * @param rules what is changed about the rules, by rule
 * @param solve how long to solve
 * @param placements the sessions so far
 * @param baseline the placements as last published
 */
public record Plan(
        Heading heading,
        ZoneId timeZone,
        int unitMinutes,
        PublicHolidays publicHolidays,
        List<Grid> grids,
        List<Programme> programmes,
        List<Edition> editions,
        List<Joint> joint,
        List<Venue> venues,
        List<Way> travel,
        List<Trainer> trainers,
        List<Qualification> qualifications,
        Map<Rule, RuleSettings> rules,
        SolveSettings solve,
        List<Placement> placements,
        @Nullable Baseline baseline) {

    /** @throws IllegalArgumentException if {@code unitMinutes} is out of range */
    public Plan {
        Limits.require(unitMinutes, 1, 240, "unitMinutes");
        grids = List.copyOf(grids);
        programmes = List.copyOf(programmes);
        editions = List.copyOf(editions);
        joint = List.copyOf(joint);
        venues = List.copyOf(venues);
        travel = List.copyOf(travel);
        trainers = List.copyOf(trainers);
        qualifications = List.copyOf(qualifications);
        Map<Rule, RuleSettings> byRule = new EnumMap<>(Rule.class);
        byRule.putAll(rules);
        rules = Collections.unmodifiableMap(byRule);
        placements = List.copyOf(placements);
    }

    /** What the plan says about a rule; {@link RuleSettings#DEFAULT} if nothing. */
    public RuleSettings settings(Rule rule) {
        return rules.getOrDefault(rule, RuleSettings.DEFAULT);
    }

    /** What one count of the rule costs in this plan; 0 if the rule is switched off. */
    public int weight(Rule rule) {
        RuleSettings settings = settings(rule);
        if (Boolean.FALSE.equals(settings.enabled())) {
            return 0;
        }
        return settings.weight() == null ? rule.weight() : settings.weight();
    }

    /** The level at which the rule counts in this plan. */
    public Level level(Rule rule) {
        Level level = settings(rule).level();
        return level == null ? rule.level() : level;
    }

    /** Minutes as started units: divided by {@link #unitMinutes}, rounded up; 0 for negative minutes. */
    public int startedUnits(int minutes) {
        return startedUnits(minutes, unitMinutes);
    }

    /** Minutes as started units of that length: divided, rounded up; 0 for negative minutes. */
    public static int startedUnits(int minutes, int unitMinutes) {
        return minutes <= 0 ? 0 : (minutes + unitMinutes - 1) / unitMinutes;
    }

    /** This plan with other placements. */
    public Plan withPlacements(List<Placement> newPlacements) {
        return new Plan(
                heading,
                timeZone,
                unitMinutes,
                publicHolidays,
                grids,
                programmes,
                editions,
                joint,
                venues,
                travel,
                trainers,
                qualifications,
                rules,
                solve,
                newPlacements,
                baseline);
    }

    /** This plan with other changes to the rules. */
    public Plan withRules(Map<Rule, RuleSettings> newRules) {
        return new Plan(
                heading,
                timeZone,
                unitMinutes,
                publicHolidays,
                grids,
                programmes,
                editions,
                joint,
                venues,
                travel,
                trainers,
                qualifications,
                newRules,
                solve,
                placements,
                baseline);
    }

    /** This plan with another baseline, or none. */
    public Plan withBaseline(@Nullable Baseline newBaseline) {
        return new Plan(
                heading,
                timeZone,
                unitMinutes,
                publicHolidays,
                grids,
                programmes,
                editions,
                joint,
                venues,
                travel,
                trainers,
                qualifications,
                rules,
                solve,
                placements,
                newBaseline);
    }
}
