package org.harmonogram.io.json;

import java.util.List;

/**
 * Every kind of object in a plan file, and its keys in the order they are written. The reader refuses all other keys,
 * the writer can write no other, and the JSON Schema is held to them by a test.
 */
enum Shape implements Form {
    PLAN(
            "$schema",
            "format",
            "id",
            "title",
            "source",
            "organiser",
            "preparedBy",
            "funding",
            "notes",
            "language",
            "timeZone",
            "unitMinutes",
            "holidays",
            "grids",
            "programmes",
            "editions",
            "joint",
            "venues",
            "travel",
            "trainers",
            "qualifications",
            "rules",
            "solve",
            "placements",
            "baseline"),
    GRID("id", "items"),
    GRID_ITEM("kind", "start", "end", "title", "place", "presenters", "stepMinutes", "on"),
    PRESENTER("name", "affiliation", "role"),
    PROGRAMME("id", "title", "basis", "complete", "modules"),
    BASIS("act", "date", "source"),
    MODULE("id", "title", "topics"),
    TOPIC(
            "id",
            "title",
            "agenda",
            "units",
            "minutes",
            "after",
            "trainersNeeded",
            "presenters",
            "participants",
            "needs",
            "unavailable",
            "minDays",
            "pieces"),
    AGENDA_POINT("text", "items"),
    PIECES("least", "most"),
    EDITION(
            "id",
            "title",
            "programme",
            "participants",
            "groups",
            "calendar",
            "endBy",
            "maxUnitsPerDay",
            "maxDays",
            "only",
            "split",
            "avoids",
            "prefers"),
    GROUP("id", "participants"),
    CALENDAR_ENTRY("date", "from", "to", "weekdays", "except", "holidays", "grid", "rooms"),
    ATTENDANCE("topic", "groups"),
    PERIOD("date", "from", "to", "weekday", "start", "end"),
    JOINT("topic", "editions"),
    VENUE("id", "name", "address", "location", "closed", "rooms"),
    LOCATION("lat", "lon"),
    ROOM("id", "name", "seats", "features", "closed"),
    WAY("from", "to", "minutes", "km"),
    TRAINER(
            "id",
            "name",
            "email",
            "home",
            "topics",
            "degrees",
            "teachingHours",
            "unavailable",
            "maxUnitsPerDay",
            "maxUnits",
            "prefers",
            "avoids"),
    QUALIFICATION("id", "programmes", "anyDegreeOf", "minTeachingHours", "scope"),
    RULE_SETTINGS("weight", "level", "enabled", "hours", "per"),
    SOLVE("time", "unimproved", "seed"),
    PLACEMENT("editions", "groups", "topic", "units", "minutes", "start", "room", "trainers", "lock", "note"),
    BASELINE("asOf", "placements");

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives an immutable list; only its type does not say so.
    private final List<String> keys;

    Shape(String... keys) {
        this.keys = List.of(keys);
    }

    @Override
    public List<String> keys() {
        return keys;
    }
}
