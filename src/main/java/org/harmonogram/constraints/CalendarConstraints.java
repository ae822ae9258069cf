package org.harmonogram.constraints;

import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.EditionFact;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;

/** Editions are taught on the dates, in the rooms and in the windows that their calendar gives them. */
final class CalendarConstraints {

    private CalendarConstraints() {}

    /** {@link Rule#EDITION_UNAVAILABLE} */
    static Constraint editionUnavailable(ConstraintFactory factory) {
        return Sessions.ofEditions(factory)
                .filter(CalendarConstraints::isOutsideCalendar)
                .penalizeLong(one(Rule.EDITION_UNAVAILABLE), (session, edition) -> 1)
                .asConstraint(Rule.EDITION_UNAVAILABLE.id());
    }

    /** {@link Rule#OUTSIDE_WINDOW} */
    static Constraint outsideWindow(ConstraintFactory factory) {
        return Sessions.placed(factory)
                .filter(session ->
                        session.facts().editions().stream().anyMatch(edition -> isOutsideWindows(session, edition)))
                .penalizeLong(one(Rule.OUTSIDE_WINDOW), session -> 1)
                .asConstraint(Rule.OUTSIDE_WINDOW.id());
    }

    private static boolean isOutsideCalendar(SessionAssignment session, EditionFact edition) {
        Day day = edition.day(session.day());
        if (day == null) {
            return true;
        }
        RoomFact room = session.room();
        return room != null
                && !day.rooms().isEmpty()
                && !day.rooms().contains(room.room().id());
    }

    private static boolean isOutsideWindows(SessionAssignment session, EditionFact edition) {
        Day day = edition.day(session.day());
        return day != null
                && day.windows().stream()
                        .noneMatch(window -> window.startMinute() <= session.startMinute()
                                && session.endMinute() <= window.endMinute());
    }
}
