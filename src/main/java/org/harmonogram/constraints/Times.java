package org.harmonogram.constraints;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.harmonogram.domain.Period;
import org.harmonogram.planning.SessionAssignment;

/** How sessions that have a start lie to periods. */
final class Times {

    private Times() {}

    /** Whether some minute of the session is in one of the periods. */
    static boolean isInSome(SessionAssignment session, List<Period> periods) {
        if (periods.isEmpty()) {
            return false;
        }
        LocalDate date = LocalDate.ofEpochDay(session.day());
        return periods.stream()
                .anyMatch(period -> period.sharedMinutes(date, session.startMinute(), session.endMinute()) > 0);
    }

    /** Minutes of the session that are avoided, or not preferred where preferences are given. */
    static int unwantedMinutes(SessionAssignment session, List<Period> avoids, List<Period> prefers) {
        if (avoids.isEmpty() && prefers.isEmpty()) {
            return 0;
        }
        BitSet unwanted = new BitSet();
        if (!prefers.isEmpty()) {
            unwanted.set(session.startMinute(), session.endMinute());
            unwanted.andNot(minutesIn(session, prefers));
        }
        unwanted.or(minutesIn(session, avoids));
        return unwanted.cardinality();
    }

    /** Minutes of the day that are the session's and in one of the periods. */
    private static BitSet minutesIn(SessionAssignment session, List<Period> periods) {
        LocalDate date = LocalDate.ofEpochDay(session.day());
        BitSet minutes = new BitSet();
        for (Period period : periods) {
            if (period.sharedMinutes(date, session.startMinute(), session.endMinute()) > 0) {
                minutes.set(
                        Math.max(session.startMinute(), period.startMinute()),
                        Math.min(session.endMinute(), period.endMinute()));
            }
        }
        return minutes;
    }
}
