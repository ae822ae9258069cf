package org.harmonogram.support;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harmonogram.domain.Period;
import org.jspecify.annotations.Nullable;

/** Dates, times and periods of drawn plans. A date without a year, such as {@code 16.06}, is in 2025. */
final class DrawnTimes {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "MON", DayOfWeek.MONDAY,
            "TUE", DayOfWeek.TUESDAY,
            "WED", DayOfWeek.WEDNESDAY,
            "THU", DayOfWeek.THURSDAY,
            "FRI", DayOfWeek.FRIDAY,
            "SAT", DayOfWeek.SATURDAY,
            "SUN", DayOfWeek.SUNDAY);

    private DrawnTimes() {}

    static LocalDate date(DrawnLine line, String word) {
        try {
            return LocalDate.parse(word.length() == 5 ? word + ".2025" : word, DATE);
        } catch (DateTimeException e) {
            throw line.wrong("(" + word + ") is not a date such as 16.06 or 16.06.2025", e);
        }
    }

    static LocalTime time(DrawnLine line, String word) {
        try {
            return LocalTime.parse(word);
        } catch (DateTimeException e) {
            throw line.wrong("(" + word + ") is not a time such as 09:00", e);
        }
    }

    static @Nullable DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word);
    }

    /** The two ends of {@code a..b}; either may be empty. One date stands for both. */
    static String[] ends(String word) {
        int dots = word.indexOf("..");
        return dots < 0 ? new String[] {word, word} : new String[] {word.substring(0, dots), word.substring(dots + 2)};
    }

    /** A period such as {@code 16.06 09:00-12:00}, {@code 16.06..20.06 MON}, {@code FRI -12:00}, {@code 20.06..}. */
    static Period period(DrawnLine line, List<String> words) {
        LocalDate from = null;
        LocalDate to = null;
        DayOfWeek weekday = null;
        LocalTime start = null;
        LocalTime end = null;
        for (String word : words) {
            if (word.contains(":")) {
                int dash = word.indexOf('-');
                if (dash < 0) {
                    throw line.wrong("(" + word + ") is not a span of time such as 09:00-12:00, 09:00- or -12:00");
                }
                start = dash == 0 ? null : time(line, word.substring(0, dash));
                end = dash == word.length() - 1 ? null : time(line, word.substring(dash + 1));
            } else if (weekday(word) != null) {
                weekday = weekday(word);
            } else {
                String[] ends = ends(word);
                from = ends[0].isEmpty() ? null : date(line, ends[0]);
                to = ends[1].isEmpty() ? null : date(line, ends[1]);
            }
        }
        try {
            return new Period(from, to, weekday, start, end);
        } catch (IllegalArgumentException e) {
            throw line.wrong(String.valueOf(e.getMessage()), e);
        }
    }

    /** The period after every occurrence of the keyword. */
    static List<Period> periods(DrawnLine line, DrawnLine.Thing thing, String keyword) {
        return thing.each(keyword).stream()
                .map(clause -> period(line, clause.words()))
                .toList();
    }
}
