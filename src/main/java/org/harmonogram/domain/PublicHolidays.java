package org.harmonogram.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Which public holidays calendar ranges leave out. The Polish days are data with their source, in {@code
 * public-holidays-pl.properties}: fixed days with the first year they hold in, and days counted from Easter Sunday.
 */
public enum PublicHolidays {
    /** None. */
    NONE,
    /** Days free from work in Poland. */
    PL;

    /** The name in files: {@code none}, {@code pl}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether that date is a public holiday. */
    public boolean isHoliday(LocalDate date) {
        return this == PL
                && (PolishDays.hold(PolishDays.FIXED, date.getMonthValue() * 100L + date.getDayOfMonth(), date)
                        || PolishDays.hold(
                                PolishDays.AFTER_EASTER,
                                date.toEpochDay() - easter(date.getYear()).toEpochDay(),
                                date));
    }

    /** The first year of each day; loaded when first asked for. */
    private static final class PolishDays {

        /** By month times 100 plus day of the month. */
        private static final Map<Long, Integer> FIXED = new HashMap<>();
        /** By days after Easter Sunday. */
        private static final Map<Long, Integer> AFTER_EASTER = new HashMap<>();

        static {
            load("/org/harmonogram/public-holidays-pl.properties").forEach((day, since) -> {
                String name = day.toString();
                int year = Integer.parseInt(since.toString());
                if (name.startsWith("easter+")) {
                    AFTER_EASTER.put(Long.valueOf(name.substring("easter+".length())), year);
                } else {
                    FIXED.put(Long.valueOf(name.replace("-", "")), year);
                }
            });
        }

        static boolean hold(Map<Long, Integer> days, long day, LocalDate date) {
            Integer since = days.get(day);
            return since != null && date.getYear() >= since;
        }

        private static Properties load(String file) {
            Properties days = new Properties();
            try (InputStream stream = Objects.requireNonNull(PublicHolidays.class.getResourceAsStream(file), file)) {
                days.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
            return days;
        }
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Astronomical Algorithms (1991), ch. 8. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
