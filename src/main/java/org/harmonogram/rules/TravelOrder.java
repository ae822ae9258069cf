package org.harmonogram.rules;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which a trainer goes from session to session on one date: by start, end and venue; sessions in rooms only. */
final class TravelOrder {

    private static final Comparator<WorkingSession> ORDER = Comparator.<WorkingSession>comparingInt(
                    session -> session.start)
            .thenComparingInt(session -> session.end)
            .thenComparingInt(session -> session.venue)
            .thenComparingInt(WorkingSession::index);

    private TravelOrder() {}

    private static boolean precedes(WorkingSession a, WorkingSession b) {
        if (a.start != b.start) {
            return a.start < b.start;
        }
        return a.end != b.end ? a.end < b.end : a.venue < b.venue;
    }

    /** The session just before; of two that sit alike, either may come first. */
    static @Nullable WorkingSession before(WorkingSession session, SessionList others) {
        WorkingSession before = null;
        for (int i = 0; i < others.size; i++) {
            WorkingSession other = others.items[i];
            if (other.venue >= 0 && !precedes(session, other) && (before == null || precedes(before, other))) {
                before = other;
            }
        }
        return before;
    }

    /** The session just after. */
    static @Nullable WorkingSession after(WorkingSession session, SessionList others) {
        WorkingSession after = null;
        for (int i = 0; i < others.size; i++) {
            WorkingSession other = others.items[i];
            if (other.venue >= 0 && precedes(session, other) && (after == null || precedes(other, after))) {
                after = other;
            }
        }
        return after;
    }

    /** All in order. */
    static List<WorkingSession> sorted(SessionList sessions) {
        return sessions.inPlanOrder().stream()
                .filter(session -> session.venue >= 0)
                .sorted(ORDER)
                .toList();
    }
}
