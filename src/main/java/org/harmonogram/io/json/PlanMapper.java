package org.harmonogram.io.json;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Heading;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Limits;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.PublicHolidays;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.SolveSettings;

/** Maps the document itself, its rules and its solve settings. */
final class PlanMapper {

    /** What {@code format} has to say. */
    static final String FORMAT = "harmonogram/1";
    /** The zone unless the plan says otherwise. */
    static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    /** Minutes of a unit unless the plan says otherwise. */
    static final int UNIT_MINUTES = 45;
    /** The holidays left out unless the plan says otherwise. */
    static final PublicHolidays HOLIDAYS = PublicHolidays.PL;
    /** The language unless the plan says otherwise. */
    static final String LANGUAGE = "pl";

    private static final List<String> RULES =
            List.of(Rule.values()).stream().map(Rule::id).toList();

    private PlanMapper() {}

    static Plan plan(Fields fields) {
        fields.optional("$schema", Scalars::text);
        fields.required("format", PlanMapper::format, FORMAT);
        return new Plan(
                heading(fields),
                fields.optional("timeZone", Times::zone, ZONE),
                fields.optional("unitMinutes", Scalars.integer(1, 240), UNIT_MINUTES),
                fields.optional("holidays", Scalars.oneOf(PublicHolidays.values(), PublicHolidays::id), HOLIDAYS),
                fields.objects("grids", Shape.GRID, GridMapper::grid),
                fields.objects("programmes", Shape.PROGRAMME, ProgrammeMapper::programme),
                fields.objects("editions", Shape.EDITION, EditionMapper::edition),
                fields.objects("joint", Shape.JOINT, EditionMapper::joint),
                fields.objects("venues", Shape.VENUE, VenueMapper::venue),
                fields.objects("travel", Shape.WAY, VenueMapper::way),
                fields.objects("trainers", Shape.TRAINER, TrainerMapper::trainer),
                fields.objects("qualifications", Shape.QUALIFICATION, TrainerMapper::qualification),
                rules(fields),
                solve(fields),
                fields.objects("placements", Shape.PLACEMENT, PlacementMapper::placement),
                fields.object("baseline", Shape.BASELINE, PlacementMapper::baseline));
    }

    private static String format(JsonValue value, String at, Issues issues) {
        if (!value.equals(new JsonValue.Text(FORMAT))) {
            issues.add(IssueCode.FORMAT_UNKNOWN, at, value.excerpt(), FORMAT);
        }
        return FORMAT;
    }

    private static Heading heading(Fields fields) {
        return new Heading(
                fields.id("id"),
                fields.text("title"),
                fields.optional("source", Scalars::text),
                fields.optional("organiser", Scalars::text),
                fields.optional("preparedBy", Scalars::text),
                fields.optional("funding", Scalars::text),
                fields.list("notes", Fields::textElement),
                fields.optional("language", Scalars::language, LANGUAGE));
    }

    static Map<Rule, RuleSettings> rules(Fields fields) {
        Map<Rule, RuleSettings> rules = new EnumMap<>(Rule.class);
        String at = fields.at("rules");
        fields.members("rules").forEach((id, value) -> {
            String ruleAt = Pointer.to(at, id);
            RuleSettings settings = ruleSettings(new Fields(Shape.RULE_SETTINGS, value, ruleAt, fields.issues()));
            Rule rule = Rule.find(id).orElse(null);
            if (rule == null) {
                String nearest = fields.issues().isFull() ? null : NearestKey.of(id, RULES);
                Fields.reportUnknownKey(fields.issues(), ruleAt, id, nearest, RULES);
            } else {
                rules.put(rule, settings);
            }
        });
        return rules;
    }

    private static RuleSettings ruleSettings(Fields fields) {
        return new RuleSettings(
                fields.optional("weight", Scalars.integer(0, Limits.WEIGHT)),
                fields.optional("level", Scalars.oneOf(Level.values(), Level::id)),
                fields.optional("enabled", Scalars::flag),
                fields.optional("hours", Scalars.integer(0, 24)),
                fields.optional("per", Scalars.oneOf(RuleSettings.Per.values(), RuleSettings.Per::id)));
    }

    private static SolveSettings solve(Fields fields) {
        SolveSettings settings = fields.object("solve", Shape.SOLVE, PlanMapper::settings);
        return settings == null ? new SolveSettings(null, null, null) : settings;
    }

    static SolveSettings settings(Fields fields) {
        return new SolveSettings(
                fields.optional("time", Times::duration),
                fields.optional("unimproved", Times::duration),
                fields.optional("seed", Scalars::longInteger));
    }
}
