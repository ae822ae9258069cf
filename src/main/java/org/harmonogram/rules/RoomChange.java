package org.harmonogram.rules;

import org.harmonogram.domain.Rule;

/** Counts {@link Rule#ROOM_CHANGE}. */
final class RoomChange extends PlaceChange {

    RoomChange(PlanIndex index, Books books, Tally tally) {
        super(Rule.ROOM_CHANGE, index, books, tally, books.editionRooms);
    }

    @Override
    boolean canBeBroken() {
        return index.rooms() > 1;
    }

    @Override
    int placeOf(WorkingSession session) {
        return session.room;
    }
}
