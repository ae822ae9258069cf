package org.harmonogram.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.harmonogram.domain.Location;
import org.harmonogram.domain.Qualification;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Venue.Room;
import org.harmonogram.domain.Way;
import org.jspecify.annotations.Nullable;

/** Turns trainers, what they must have, and the places they go to into JSON. */
final class PeopleToJson {

    private PeopleToJson() {}

    static JsonValue venue(Venue venue) {
        return new ObjectWriter(Shape.VENUE)
                .put("id", venue.id())
                .put("name", venue.name())
                .put("address", venue.address())
                .putValue("location", location(venue.location()))
                .putList("closed", venue.closed(), EditionToJson::period)
                .putList("rooms", venue.rooms(), PeopleToJson::room)
                .build();
    }

    private static @Nullable JsonValue location(@Nullable Location location) {
        return location == null
                ? null
                : new ObjectWriter(Shape.LOCATION)
                        .put("lat", location.lat())
                        .put("lon", location.lon())
                        .build();
    }

    private static JsonValue room(Room room) {
        return new ObjectWriter(Shape.ROOM)
                .put("id", room.id())
                .put("name", room.name())
                .put("seats", room.seats())
                .putTexts("features", room.features())
                .putList("closed", room.closed(), EditionToJson::period)
                .build();
    }

    static JsonValue way(Way way) {
        return new ObjectWriter(Shape.WAY)
                .put("from", way.from())
                .put("to", way.to())
                .put("minutes", way.minutes())
                .put("km", way.km())
                .build();
    }

    static JsonValue trainer(Trainer trainer) {
        return new ObjectWriter(Shape.TRAINER)
                .put("id", trainer.id())
                .put("name", trainer.name())
                .put("email", trainer.email())
                .put("home", trainer.home())
                .putTexts("topics", trainer.topics())
                .putTexts("degrees", trainer.degrees())
                .putValue("teachingHours", teachingHours(trainer.teachingHours()))
                .putList("unavailable", trainer.unavailable(), EditionToJson::period)
                .put("maxUnitsPerDay", trainer.maxUnitsPerDay())
                .put("maxUnits", trainer.maxUnits())
                .putList("prefers", trainer.prefers(), EditionToJson::period)
                .putList("avoids", trainer.avoids(), EditionToJson::period)
                .build();
    }

    private static @Nullable JsonValue teachingHours(Map<String, Integer> hours) {
        Map<String, JsonValue> written = new LinkedHashMap<>();
        hours.forEach((scope, count) -> written.put(scope, ObjectWriter.scalar(count)));
        return written.isEmpty() ? null : new JsonValue.Fields(written);
    }

    static JsonValue qualification(Qualification qualification) {
        return new ObjectWriter(Shape.QUALIFICATION)
                .put("id", qualification.id())
                .putRequiredList("programmes", qualification.programmes(), ObjectWriter::scalar)
                .putTexts("anyDegreeOf", qualification.anyDegreeOf())
                .put("minTeachingHours", qualification.minTeachingHours())
                .put("scope", qualification.scope())
                .build();
    }
}
