package org.harmonogram.constraints;

import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.DayFact;
import org.harmonogram.planning.EditionFact;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.jspecify.annotations.Nullable;

/** Editions are taught on the dates, in the rooms and in the windows that their calendar gives them. */
final class CalendarConstraints {

    private CalendarConstraints() {}

    /** {@link Rule#EDITION_UNAVAILABLE} */
    static Constraint editionUnavailable(ConstraintFactory factory) {
        return Sessions.placed(factory)
                .filter(session -> closedEditions(session) > 0)
                .penalizeLong(one(Rule.EDITION_UNAVAILABLE), CalendarConstraints::closedEditions)
                .asConstraint(Rule.EDITION_UNAVAILABLE.id());
    }

    /** {@link Rule#OUTSIDE_WINDOW} */
    static Constraint outsideWindow(ConstraintFactory factory) {
        return Sessions.placed(factory)
                .filter(CalendarConstraints::isOutsideWindows)
                .penalizeLong(one(Rule.OUTSIDE_WINDOW), session -> 1)
                .asConstraint(Rule.OUTSIDE_WINDOW.id());
    }

    private static int closedEditions(SessionAssignment session) {
        int closed = 0;
        for (EditionFact edition : session.facts().editions()) {
            closed += isOpen(edition.day(session.day()), session.room()) ? 0 : 1;
        }
        return closed;
    }

    private static boolean isOpen(@Nullable DayFact day, @Nullable RoomFact room) {
        return day != null && (room == null || day.admits(room));
    }

    private static boolean isOutsideWindows(SessionAssignment session) {
        for (EditionFact edition : session.facts().editions()) {
            DayFact day = edition.day(session.day());
            if (day != null && !day.holds(session.startMinute(), session.endMinute())) {
                return true;
            }
        }
        return false;
    }
}
