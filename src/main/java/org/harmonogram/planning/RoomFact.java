package org.harmonogram.planning;

import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Venue.Room;

/** A room with its venue. Compared by identity: a plan has one of each. */
public final class RoomFact {

    private final int index;
    private final Room room;
    private final Venue venue;
    private final int venueIndex;

    RoomFact(int index, Room room, Venue venue, int venueIndex) {
        this.index = index;
        this.room = room;
        this.venue = venue;
        this.venueIndex = venueIndex;
    }

    /** Position among the plan's rooms, from 0. */
    public int index() {
        return index;
    }

    /** The room. */
    public Room room() {
        return room;
    }

    /** Where it is. */
    public Venue venue() {
        return venue;
    }

    /** Position of the venue in the plan, from 0. */
    public int venueIndex() {
        return venueIndex;
    }

    @Override
    public String toString() {
        return room.id();
    }
}
