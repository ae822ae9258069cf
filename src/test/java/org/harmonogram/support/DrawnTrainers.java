package org.harmonogram.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Qualification;
import org.harmonogram.domain.Trainer;
import org.harmonogram.support.DrawnLine.Clause;
import org.harmonogram.support.DrawnLine.Thing;

/** Reads {@code trainer} and {@code qualification} lines. */
final class DrawnTrainers {

    private static final Set<String> TRAINER_KEYWORDS = Set.of(
            "topics", "home", "unavailable", "maxUnitsPerDay", "maxUnits", "degrees", "hours", "prefers", "avoids");
    private static final Set<String> QUALIFICATION_KEYWORDS = Set.of("for", "degrees", "hours");

    private DrawnTrainers() {}

    static List<Trainer> trainers(DrawnLine line) {
        return line.things(TRAINER_KEYWORDS).stream()
                .map(thing -> trainer(line, thing))
                .toList();
    }

    private static Trainer trainer(DrawnLine line, Thing thing) {
        String id = thing.words().get(0);
        List<Clause> home = thing.each("home");
        return new Trainer(
                id,
                id,
                null,
                home.isEmpty() ? null : line.only(home.get(0)),
                thing.all("topics"),
                thing.all("degrees"),
                hours(line, thing),
                DrawnTimes.periods(line, thing, "unavailable"),
                DrawnEditions.number(line, thing, "maxUnitsPerDay"),
                DrawnEditions.number(line, thing, "maxUnits"),
                DrawnTimes.periods(line, thing, "prefers"),
                DrawnTimes.periods(line, thing, "avoids"));
    }

    private static Map<String, Integer> hours(DrawnLine line, Thing thing) {
        Map<String, Integer> hours = new LinkedHashMap<>();
        for (String word : thing.all("hours")) {
            String[] parts = word.split(":", -1);
            if (parts.length != 2) {
                throw line.wrong("(" + word + ") is not a scope with its hours such as prawo:150");
            }
            hours.put(parts[0], line.number(parts[1]));
        }
        return hours;
    }

    static Qualification qualification(DrawnLine line) {
        Thing thing = line.things(QUALIFICATION_KEYWORDS).get(0);
        Map<String, Integer> hours = hours(line, thing);
        if (hours.size() > 1) {
            throw line.wrong("a qualification has one scope");
        }
        Map.Entry<String, Integer> least =
                hours.isEmpty() ? Map.entry("", 0) : hours.entrySet().iterator().next();
        return new Qualification(
                thing.words().get(0), thing.all("for"), thing.all("degrees"), least.getValue(), least.getKey());
    }
}
