package org.harmonogram.io.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.harmonogram.domain.CalendarEntry;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Edition.Attendance;
import org.harmonogram.domain.Edition.Group;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Joint;
import org.harmonogram.domain.Limits;

/** Maps editions, their calendars, and the topics that editions share. */
final class EditionMapper {

    private static final List<String> RANGE_KEYS = List.of("from", "to", "weekdays", "except", "holidays");

    private EditionMapper() {}

    static Edition edition(Fields fields) {
        return new Edition(
                fields.id("id"),
                fields.text("title"),
                fields.id("programme"),
                fields.optional("participants", Scalars.integer(0, Limits.PEOPLE)),
                fields.objects("groups", Shape.GROUP, EditionMapper::group),
                fields.requiredObjects("calendar", Shape.CALENDAR_ENTRY, EditionMapper::calendarEntry),
                fields.optional("endBy", Times::date),
                fields.optional("maxUnitsPerDay", Scalars.integer(1, 1000)),
                fields.optional("maxDays", Scalars.integer(1, 1000)),
                fields.objects("only", Shape.ATTENDANCE, EditionMapper::attendance),
                fields.list("split", Fields::idElement),
                PeriodMapper.periods(fields, "avoids"),
                PeriodMapper.periods(fields, "prefers"));
    }

    private static Group group(Fields fields) {
        return new Group(fields.id("id"), fields.optional("participants", Scalars.integer(0, Limits.PEOPLE)));
    }

    private static Attendance attendance(Fields fields) {
        return new Attendance(fields.id("topic"), fields.requiredList("groups", Fields::idElement));
    }

    static Joint joint(Fields fields) {
        return new Joint(fields.id("topic"), fields.requiredList("editions", Fields::idElement));
    }

    private static CalendarEntry calendarEntry(Fields fields) {
        List<DayOfWeek> weekdays = PeriodMapper.weekdays(fields, "weekdays");
        List<LocalDate> except = Distinct.of(fields, "except", Times::date, LocalDate::toString);
        boolean holidays = fields.optional("holidays", Scalars::flag, false);
        LocalDate date = fields.optional("date", Times::date);
        LocalDate from = fields.optional("from", Times::date);
        LocalDate to = fields.optional("to", Times::date);
        String grid = fields.id("grid");
        List<String> rooms = fields.list("rooms", Fields::idElement);
        if (fields.has("date") || (!fields.isGivenOrExcused("from") && !fields.isGivenOrExcused("to"))) {
            fields.reportNoneOf(List.of("date", "from"));
            RANGE_KEYS.forEach(key -> fields.reportBoth("date", key));
            return CalendarEntry.on(date == null ? Limits.FIRST_DATE : date, grid, rooms);
        }
        fields.reportIfMissing("from");
        fields.reportIfMissing("to");
        if (from == null || to == null || !runsForwards(fields, from, to)) {
            return CalendarEntry.on(Limits.FIRST_DATE, grid, rooms);
        }
        return new CalendarEntry(from, to, Set.copyOf(weekdays), Set.copyOf(except), holidays, grid, rooms);
    }

    private static boolean runsForwards(Fields fields, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            fields.report(IssueCode.DATES_BACKWARDS, "to", to, from);
            return false;
        }
        if (to.isAfter(from.plusYears(3))) {
            fields.report(IssueCode.OUT_OF_RANGE, "to", to, from, from.plusYears(3));
            return false;
        }
        return true;
    }
}
