package org.harmonogram.rules;

import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#EDITION_UNAVAILABLE}. */
final class EditionUnavailable extends SessionCounter {

    EditionUnavailable(PlanIndex index, Books books, Tally tally) {
        super(Rule.EDITION_UNAVAILABLE, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        for (int edition = 0; edition < index.editions(); edition++) {
            for (int day = 0; day < index.days(); day++) {
                if (index.windows[edition][day] == null || index.listedRooms[edition][day] != null) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    boolean canBeBrokenInCalendar() {
        return canBeBroken() && !index.listsSameRoomsEveryDay();
    }

    @Override
    boolean dependsOnRoom() {
        return true;
    }

    @Override
    int added(WorkingSession session) {
        int count = 0;
        for (int edition : session.requirement.editions) {
            if (isOutsideCalendar(edition, session) || isInOtherRoom(edition, session)) {
                count++;
            }
        }
        return count;
    }

    private boolean isOutsideCalendar(int edition, WorkingSession session) {
        return index.windows[edition][session.day] == null;
    }

    private boolean isInOtherRoom(int edition, WorkingSession session) {
        boolean[] listed = index.listedRooms[edition][session.day];
        return listed != null && session.room >= 0 && !listed[session.room];
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        for (int edition : session.requirement.editions) {
            About about = about().edition(edition).date(session.day);
            if (isOutsideCalendar(edition, session)) {
                matches.add(match(1, about, session));
            } else if (isInOtherRoom(edition, session)) {
                matches.add(match(1, about.room(session.room), session));
            }
        }
    }
}
