package org.harmonogram.domain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who leads sessions.
 *
 * @param id unique among the plan's trainers
 * @param name as printed
 * @param email where invitations go
 * @param home id of the venue the trainer's ways begin and end at; absent: ways to and from home are not counted
 * @param topics ids of the topics the office has found the trainer qualified for; if any, they decide alone
 * @param degrees fields of the trainer's degrees, compared word for word with a {@link Qualification}
 * @param teachingHours documented hours of teaching by scope, 0 to 1 000 000
 * @param unavailable when the trainer cannot lead
 * @param maxUnitsPerDay most units on one date, 1 to 1000
 * @param maxUnits most units in the plan, 1 to 1 000 000
 * @param prefers times wanted; if any, all others are not
 * @param avoids times not wanted
 */
public record Trainer(
        String id,
        String name,
        @Nullable String email,
        @Nullable String home,
        List<String> topics,
        List<String> degrees,
        Map<String, Integer> teachingHours,
        List<Period> unavailable,
        @Nullable Integer maxUnitsPerDay,
        @Nullable Integer maxUnits,
        List<Period> prefers,
        List<Period> avoids) {

    /** @throws IllegalArgumentException if a number is out of range */
    public Trainer {
        Limits.requireId(id, "trainer id");
        topics = List.copyOf(topics);
        degrees = List.copyOf(degrees);
        teachingHours = Collections.unmodifiableMap(new TreeMap<>(teachingHours));
        teachingHours.forEach((scope, hours) -> Limits.require(hours, 0, 1_000_000, "teachingHours " + scope));
        unavailable = List.copyOf(unavailable);
        Limits.require(maxUnitsPerDay, 1, 1000, "maxUnitsPerDay");
        Limits.require(maxUnits, 1, 1_000_000, "maxUnits");
        prefers = List.copyOf(prefers);
        avoids = List.copyOf(avoids);
    }

    /** Somebody qualified for everything and always available. */
    public static Trainer of(String id, String name) {
        return new Trainer(
                id, name, null, null, List.of(), List.of(), Map.of(), List.of(), null, null, List.of(), List.of());
    }
}
