package org.harmonogram.io.json;

import org.harmonogram.domain.Limits;
import org.harmonogram.domain.Location;
import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Venue.Room;
import org.harmonogram.domain.Way;

/** Maps venues, their rooms, and the ways between them. */
final class VenueMapper {

    private VenueMapper() {}

    static Venue venue(Fields fields) {
        return new Venue(
                fields.id("id"),
                fields.text("name"),
                fields.optional("address", Scalars::text),
                fields.object("location", Shape.LOCATION, VenueMapper::location),
                PeriodMapper.periods(fields, "closed"),
                fields.objects("rooms", Shape.ROOM, VenueMapper::room));
    }

    private static Location location(Fields fields) {
        return new Location(
                fields.required("lat", Scalars.number(-90, 90), 0.0),
                fields.required("lon", Scalars.number(-180, 180), 0.0));
    }

    private static Room room(Fields fields) {
        return new Room(
                fields.id("id"),
                fields.text("name"),
                fields.optional("seats", Scalars.integer(0, Limits.PEOPLE)),
                fields.list("features", Fields::textElement),
                PeriodMapper.periods(fields, "closed"));
    }

    static Way way(Fields fields) {
        return new Way(
                fields.id("from"),
                fields.id("to"),
                fields.required("minutes", Scalars.integer(0, 7 * Limits.DAY_MINUTES), 0),
                fields.optional("km", Scalars.number(0, Limits.KILOMETRES)));
    }
}
