package org.harmonogram.io.json;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.SolveSettings;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is to be solved this time, where that differs from what the plan itself says; a small document by itself.
 *
 * @param revision of the plan, from 1; absent: the current one
 * @param solve limits and seed; what is absent is as the plan says
 * @param steps changes tried at most; absent: no limit
 * @param rules what is changed about the rules; what is absent is as the plan says
 */
public record SolveRequest(
        @Nullable Integer revision,
        SolveSettings solve,
        @Nullable Long steps,
        Map<Rule, RuleSettings> rules) {

    private static final Form FORM = () -> List.of("revision", "time", "unimproved", "steps", "seed", "rules");

    /** Copies the rules. */
    public SolveRequest {
        Map<Rule, RuleSettings> byRule = new EnumMap<>(Rule.class);
        byRule.putAll(rules);
        rules = Collections.unmodifiableMap(byRule);
    }

    /**
     * What a document asks for.
     *
     * @throws InvalidPlanException if something in it is wrong
     */
    public static SolveRequest read(String json) {
        Issues issues = new Issues();
        JsonValue document = JsonDocument.parse(json, issues);
        if (document == null) {
            throw new InvalidPlanException(issues.found());
        }
        SolveRequest request = request(new Fields(FORM, document, "", issues));
        if (issues.total() > 0) {
            throw new InvalidPlanException(PlanReader.listed(document, issues));
        }
        return request;
    }

    private static SolveRequest request(Fields fields) {
        return new SolveRequest(
                fields.optional("revision", Scalars.integer(1, Integer.MAX_VALUE)),
                PlanMapper.settings(fields),
                fields.optional("steps", Scalars.longInteger(0, Long.MAX_VALUE)),
                PlanMapper.rules(fields));
    }

    /** The document that asks for this. */
    public String write() {
        return JsonText.line(new ObjectWriter(FORM)
                .put("revision", revision)
                .put("time", solve.time())
                .put("unimproved", solve.unimproved())
                .put("steps", steps)
                .put("seed", solve.seed())
                .putValue("rules", PlanToJson.rules(rules))
                .build());
    }

    /** What is changed about the rules, as {@link #write} has it, to be part of another document; absent: nothing. */
    public @Nullable Object rulesDocument() {
        return PlanToJson.rules(rules);
    }

    /** The plan with what is asked for instead of what it says. */
    public Plan applyTo(Plan plan) {
        Map<Rule, RuleSettings> changed = new EnumMap<>(Rule.class);
        changed.putAll(plan.rules());
        rules.forEach((rule, settings) -> changed.merge(rule, settings, SolveRequest::overlaid));
        return plan.withRules(changed);
    }

    /** Limits and seed, of the plan where nothing is asked for; whoever names a limit gets none of the plan's. */
    public SolveSettings settings(Plan plan) {
        SolveSettings ofPlan = plan.solve();
        Long seed = solve.seed() == null ? ofPlan.seed() : solve.seed();
        boolean limited = solve.time() != null || solve.unimproved() != null || steps != null;
        return limited
                ? new SolveSettings(solve.time(), solve.unimproved(), seed)
                : new SolveSettings(ofPlan.time(), ofPlan.unimproved(), seed);
    }

    private static RuleSettings overlaid(RuleSettings ofPlan, RuleSettings asked) {
        return new RuleSettings(
                asked.weight() == null ? ofPlan.weight() : asked.weight(),
                asked.level() == null ? ofPlan.level() : asked.level(),
                asked.enabled() == null ? ofPlan.enabled() : asked.enabled(),
                asked.hours() == null ? ofPlan.hours() : asked.hours(),
                asked.per() == null ? ofPlan.per() : asked.per());
    }
}
