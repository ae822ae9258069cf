package org.harmonogram.cli;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Venue.Room;
import org.jspecify.annotations.Nullable;

/**
 * Where several sessions take place together, as a heading says it once for all of them.
 *
 * @param text the venue, and the room if it is one; absent: there is no common place, or none at all
 * @param left what each session must still say for itself
 */
record Place(@Nullable String text, Left left) {

    /** What a heading leaves to the sessions below it. */
    enum Left {
        NOTHING,
        ROOM,
        VENUE_AND_ROOM
    }

    static Place of(Structure structure, Collection<String> rooms) {
        Set<String> distinct = new HashSet<>(rooms);
        if (distinct.isEmpty()) {
            return new Place(null, Left.NOTHING);
        }
        String first = distinct.iterator().next();
        if (distinct.size() == 1) {
            return new Place(name(structure, first), Left.NOTHING);
        }
        Venue venue = structure.venueOf(first);
        boolean oneVenue =
                distinct.stream().allMatch(room -> structure.venueOf(room).id().equals(venue.id()));
        return oneVenue ? new Place(name(venue), Left.ROOM) : new Place(null, Left.VENUE_AND_ROOM);
    }

    /** A room's full name; a venue's only room goes without saying. */
    static String name(Structure structure, String room) {
        Venue venue = structure.venueOf(room);
        Room found = structure.room(room);
        return venue.rooms().size() == 1 ? name(venue) : name(venue) + ", " + found.name();
    }

    private static String name(Venue venue) {
        return venue.address() == null ? venue.name() : venue.name() + ", " + venue.address();
    }

    /** What a session in that room says for itself; empty if nothing. */
    List<String> rest(Structure structure, @Nullable String room) {
        if (room == null || left == Left.NOTHING) {
            return List.of();
        }
        return List.of(left == Left.ROOM ? structure.room(room).name() : name(structure, room));
    }
}
