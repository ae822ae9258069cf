package org.harmonogram.io.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Limits;
import org.harmonogram.io.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** Reads dates, times, durations and zones; each method reports what is wrong and then gives {@code null}. */
final class Times {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
    private static final Pattern DATE_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}");
    private static final Pattern DURATION = Pattern.compile("P[0-9DTHMS.]{2,40}");
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final int LONGEST_ZONE = 60;

    private Times() {}

    /** Parses text of a known form. */
    @FunctionalInterface
    private interface Parsing<T> {
        /** @throws DateTimeException if there is no such time */
        T parse(String text);
    }

    private static <T> @Nullable T read(
            JsonValue value, String at, Issues issues, Pattern form, String example, Parsing<T> parsing) {
        if (!(value instanceof JsonValue.Text text)) {
            issues.addFault(IssueCode.WRONG_TYPE, at, value.excerpt(), "\"" + example + "\"");
            return null;
        }
        if (form.matcher(text.value()).matches()) {
            try {
                return parsing.parse(text.value());
            } catch (DateTimeException notOnTheCalendar) {
                // Reported below, as what is written in another form is.
            }
        }
        issues.addFault(IssueCode.BAD_TIME, at, Excerpt.of(text.value()), example);
        return null;
    }

    /** A date such as {@code 2025-09-27}. */
    static @Nullable LocalDate date(JsonValue value, String at, Issues issues) {
        LocalDate date = read(value, at, issues, DATE, "2025-09-27", LocalDate::parse);
        return date == null || inRange(date, at, issues) ? date : null;
    }

    /** A time such as {@code 09:30}. */
    static @Nullable LocalTime time(JsonValue value, String at, Issues issues) {
        return read(value, at, issues, TIME, "09:30", LocalTime::parse);
    }

    /** A date and time such as {@code 2025-09-27T09:30}. */
    static @Nullable LocalDateTime dateTime(JsonValue value, String at, Issues issues) {
        LocalDateTime time = read(value, at, issues, DATE_TIME, "2025-09-27T09:30", LocalDateTime::parse);
        return time == null || inRange(time.toLocalDate(), at, issues) ? time : null;
    }

    private static boolean inRange(LocalDate date, String at, Issues issues) {
        if (date.isBefore(Limits.FIRST_DATE) || date.isAfter(Limits.LAST_DATE)) {
            issues.addFault(IssueCode.OUT_OF_RANGE, at, date, Limits.FIRST_DATE, Limits.LAST_DATE);
            return false;
        }
        return true;
    }

    /** A duration such as {@code PT30S}: above zero, at most 7 days. */
    static @Nullable Duration duration(JsonValue value, String at, Issues issues) {
        Duration duration = read(value, at, issues, DURATION, "PT30S", Duration::parse);
        if (duration != null && (duration.isZero() || duration.compareTo(LONGEST) > 0)) {
            issues.addFault(IssueCode.OUT_OF_RANGE, at, duration, "PT0.001S", "P7D");
            return null;
        }
        return duration;
    }

    /** A time zone such as {@code Europe/Warsaw}. */
    static @Nullable ZoneId zone(JsonValue value, String at, Issues issues) {
        return read(value, at, issues, Pattern.compile(".{1," + LONGEST_ZONE + "}"), "Europe/Warsaw", ZoneId::of);
    }
}
