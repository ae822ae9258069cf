package org.harmonogram.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place with rooms; travel is between venues.
 *
 * @param id unique among the plan's venues
 * @param name as printed
 * @param address as printed
 * @param location where it is; absent: unknown
 * @param closed when none of its rooms can be used
 * @param rooms its rooms; may be none, where it only stands for a trainer's home town
 */
public record Venue(
        String id,
        String name,
        @Nullable String address,
        @Nullable Location location,
        List<Period> closed,
        List<Room> rooms) {

    /**
     * A room of a venue.
     *
     * @param id unique among the plan's rooms
     * @param name as printed
     * @param seats 0 to 1 000 000; absent: unknown
     * @param features what it offers, compared word for word with a topic's needs
     * @param closed when it cannot be used
     */
    public record Room(String id, String name, @Nullable Integer seats, List<String> features, List<Period> closed) {
        /** @throws IllegalArgumentException if out of range */
        public Room {
            Limits.requireId(id, "room id");
            Limits.require(seats, 0, Limits.PEOPLE, "seats");
            features = List.copyOf(features);
            closed = List.copyOf(closed);
        }
    }

    /** @throws IllegalArgumentException if the id is blank */
    public Venue {
        Limits.requireId(id, "venue id");
        closed = List.copyOf(closed);
        rooms = List.copyOf(rooms);
    }
}
