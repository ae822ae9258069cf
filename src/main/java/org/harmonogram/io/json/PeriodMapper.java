package org.harmonogram.io.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Period;
import org.jspecify.annotations.Nullable;

/** Maps periods. */
final class PeriodMapper {

    private static final String MIDNIGHT = "24:00";

    private PeriodMapper() {}

    static Period period(Fields fields) {
        fields.reportNoneOf(Shape.PERIOD.keys());
        fields.reportBoth("date", "from");
        fields.reportBoth("date", "to");
        LocalDate date = fields.optional("date", Times::date);
        LocalDate from = date == null ? fields.optional("from", Times::date) : date;
        LocalDate to = date == null ? fields.optional("to", Times::date) : date;
        if (from != null && to != null && to.isBefore(from)) {
            fields.report(IssueCode.DATES_BACKWARDS, "to", to, from);
            to = from;
        }
        DayOfWeek weekday = fields.optional("weekday", PeriodMapper::weekday);
        LocalTime start = fields.optional("start", Times::time);
        LocalTime end = fields.optional("end", PeriodMapper::end);
        if (start != null && end != null && !end.isAfter(start)) {
            fields.report(IssueCode.ENDS_BEFORE_START, "end", end, start);
            end = null;
        }
        if (from == null && to == null && weekday == null && start == null && end == null) {
            // All of it is faulty, or the only key is the default (end: 24:00).
            return new Period(null, null, null, LocalTime.MIN, null);
        }
        return new Period(from, to, weekday, start, end);
    }

    private static @Nullable LocalTime end(JsonValue value, String at, Issues issues) {
        return value.equals(new JsonValue.Text(MIDNIGHT)) ? null : Times.time(value, at, issues);
    }

    static @Nullable DayOfWeek weekday(JsonValue value, String at, Issues issues) {
        return Scalars.oneOf(DayOfWeek.values(), PeriodMapper::id).read(value, at, issues);
    }

    /** The weekday's name in files, such as {@code monday}. */
    static String id(DayOfWeek weekday) {
        return weekday.name().toLowerCase(Locale.ROOT);
    }

    /** Weekdays of a list; faulty ones and repetitions are reported and left out. */
    static List<DayOfWeek> weekdays(Fields fields, String key) {
        return Distinct.of(fields, key, PeriodMapper::weekday, PeriodMapper::id);
    }

    /** The periods under a key. */
    static List<Period> periods(Fields fields, String key) {
        return fields.objects(key, Shape.PERIOD, PeriodMapper::period);
    }
}
