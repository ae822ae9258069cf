package org.harmonogram.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.Grid;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Heading;
import org.harmonogram.domain.Lock;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Presenter;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.SolveSettings;
import org.jspecify.annotations.Nullable;

/** Turns the plan itself, its grids, rules and placements into JSON. */
final class PlanToJson {

    private PlanToJson() {}

    static JsonValue plan(Plan plan) {
        Heading heading = plan.heading();
        return new ObjectWriter(Shape.PLAN)
                .put("format", PlanMapper.FORMAT)
                .put("id", heading.id())
                .put("title", heading.title())
                .put("source", heading.source())
                .put("organiser", heading.organiser())
                .put("preparedBy", heading.preparedBy())
                .put("funding", heading.funding())
                .putTexts("notes", heading.notes())
                .putUnless(PlanMapper.LANGUAGE, "language", heading.language())
                .putUnless(PlanMapper.ZONE, "timeZone", plan.timeZone())
                .putUnless(PlanMapper.UNIT_MINUTES, "unitMinutes", plan.unitMinutes())
                .putUnless(
                        PlanMapper.HOLIDAYS.id(),
                        "holidays",
                        plan.publicHolidays().id())
                .putList("grids", plan.grids(), PlanToJson::grid)
                .putList("programmes", plan.programmes(), ProgrammeToJson::programme)
                .putList("editions", plan.editions(), EditionToJson::edition)
                .putList("joint", plan.joint(), EditionToJson::joint)
                .putList("venues", plan.venues(), PeopleToJson::venue)
                .putList("travel", plan.travel(), PeopleToJson::way)
                .putList("trainers", plan.trainers(), PeopleToJson::trainer)
                .putList("qualifications", plan.qualifications(), PeopleToJson::qualification)
                .putValue("rules", rules(plan.rules()))
                .putValue("solve", solve(plan.solve()))
                .putList("placements", plan.placements(), PlanToJson::placement)
                .putValue("baseline", baseline(plan.baseline()))
                .build();
    }

    private static JsonValue grid(Grid grid) {
        return new ObjectWriter(Shape.GRID)
                .put("id", grid.id())
                .putRequiredList("items", grid.items(), PlanToJson::item)
                .build();
    }

    private static JsonValue item(GridItem item) {
        return new ObjectWriter(Shape.GRID_ITEM)
                .put("kind", item.kind().id())
                .put("start", item.start())
                .put("end", item.end())
                .put("title", item.title())
                .put("place", item.place())
                .putList("presenters", item.presenters(), PlanToJson::presenter)
                .put("stepMinutes", item.stepMinutes())
                .put("on", item.on() == null ? null : item.on().id())
                .build();
    }

    static JsonValue presenter(Presenter presenter) {
        if (presenter instanceof Presenter.Named named) {
            return new ObjectWriter(Shape.PRESENTER)
                    .put("name", named.name())
                    .put("affiliation", named.affiliation())
                    .put("role", named.role())
                    .build();
        }
        return ObjectWriter.scalar(((Presenter.OfPlan) presenter).id());
    }

    static @Nullable JsonValue rules(Map<Rule, RuleSettings> rules) {
        Map<String, JsonValue> written = new LinkedHashMap<>();
        rules.forEach((rule, settings) -> {
            if (!settings.equals(RuleSettings.DEFAULT)) {
                written.put(rule.id(), settings(settings));
            }
        });
        return written.isEmpty() ? null : new JsonValue.Fields(written);
    }

    private static JsonValue settings(RuleSettings settings) {
        return new ObjectWriter(Shape.RULE_SETTINGS)
                .put("weight", settings.weight())
                .put("level", settings.level() == null ? null : settings.level().id())
                .put("enabled", settings.enabled())
                .put("hours", settings.hours())
                .put("per", settings.per() == null ? null : settings.per().id())
                .build();
    }

    private static @Nullable JsonValue solve(SolveSettings solve) {
        if (solve.equals(new SolveSettings(null, null, null))) {
            return null;
        }
        return new ObjectWriter(Shape.SOLVE)
                .put("time", solve.time())
                .put("unimproved", solve.unimproved())
                .put("seed", solve.seed())
                .build();
    }

    private static JsonValue placement(Placement placement) {
        return new ObjectWriter(Shape.PLACEMENT)
                .putRequiredList("editions", placement.editions(), ObjectWriter::scalar)
                .putTexts("groups", placement.groups())
                .put("topic", placement.topic())
                .put("units", placement.units())
                .put("minutes", placement.minutes())
                .put("start", placement.start())
                .put("room", placement.room())
                .putTexts("trainers", placement.trainers())
                .putTexts("lock", placement.lock().stream().map(Lock::id).toList())
                .put("note", placement.note())
                .build();
    }

    private static @Nullable JsonValue baseline(@Nullable Baseline baseline) {
        return baseline == null
                ? null
                : new ObjectWriter(Shape.BASELINE)
                        .put("asOf", baseline.asOf())
                        .putRequiredList("placements", baseline.placements(), PlanToJson::placement)
                        .build();
    }
}
