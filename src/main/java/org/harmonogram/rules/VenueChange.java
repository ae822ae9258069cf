package org.harmonogram.rules;

import org.harmonogram.domain.Rule;

/** Counts {@link Rule#VENUE_CHANGE}. */
final class VenueChange extends PlaceChange {

    VenueChange(PlanIndex index, Books books, Tally tally) {
        super(Rule.VENUE_CHANGE, index, books, tally, books.editionVenues);
    }

    @Override
    boolean canBeBroken() {
        return index.hasRoomsInTwoVenues();
    }

    @Override
    int placeOf(WorkingSession session) {
        return session.venue;
    }
}
