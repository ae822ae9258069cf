package org.harmonogram.io.json;

import java.util.Map;
import java.util.TreeMap;
import org.harmonogram.domain.Limits;
import org.harmonogram.domain.Qualification;
import org.harmonogram.domain.Trainer;

/** Maps trainers and what they must have to teach. */
final class TrainerMapper {

    private static final int MOST_HOURS = 1_000_000;

    private TrainerMapper() {}

    static Trainer trainer(Fields fields) {
        return new Trainer(
                fields.id("id"),
                fields.text("name"),
                fields.optional("email", Scalars::text),
                fields.optional("home", Scalars::id),
                fields.list("topics", Fields::idElement),
                fields.list("degrees", Fields::textElement),
                teachingHours(fields),
                PeriodMapper.periods(fields, "unavailable"),
                fields.optional("maxUnitsPerDay", Scalars.integer(1, 1000)),
                fields.optional("maxUnits", Scalars.integer(1, 1_000_000)),
                PeriodMapper.periods(fields, "prefers"),
                PeriodMapper.periods(fields, "avoids"));
    }

    private static Map<String, Integer> teachingHours(Fields fields) {
        Map<String, Integer> hours = new TreeMap<>();
        Issues issues = fields.issues();
        fields.members("teachingHours").forEach((scope, value) -> {
            String at = Pointer.to(fields.at("teachingHours"), scope);
            Integer count = Scalars.integer(0, MOST_HOURS).read(value, at, issues);
            if (Scalars.checked(scope, at, issues, Limits.TEXT, false) != null && count != null) {
                hours.put(scope, count);
            }
        });
        return hours;
    }

    static Qualification qualification(Fields fields) {
        return new Qualification(
                fields.id("id"),
                fields.requiredList("programmes", Fields::idElement),
                fields.list("anyDegreeOf", Fields::textElement),
                fields.required("minTeachingHours", Scalars.integer(0, MOST_HOURS), 0),
                fields.text("scope"));
    }
}
