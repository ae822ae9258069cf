package org.harmonogram.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#ROOM_MISSING}. */
final class RoomMissing extends SessionCounter {

    RoomMissing(PlanIndex index, Books books, Tally tally) {
        super(Rule.ROOM_MISSING, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return Arrays.stream(index.listedRooms).flatMap(Arrays::stream).anyMatch(Objects::nonNull);
    }

    @Override
    boolean dependsOnRoom() {
        return true;
    }

    @Override
    int added(WorkingSession session) {
        return session.room < 0 && listingEdition(session) >= 0 ? 1 : 0;
    }

    /** The first edition that lists rooms for the session's date; -1 if none does. */
    private int listingEdition(WorkingSession session) {
        for (int edition : session.requirement.editions) {
            if (index.listedRooms[edition][session.day] != null) {
                return edition;
            }
        }
        return -1;
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        if (added(session) > 0) {
            matches.add(match(1, about().edition(listingEdition(session)).date(session.day), session));
        }
    }
}
