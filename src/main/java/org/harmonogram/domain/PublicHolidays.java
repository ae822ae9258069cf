package org.harmonogram.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
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
                && (PolishDays.hold("%02d-%02d".formatted(date.getMonthValue(), date.getDayOfMonth()), date)
                        || PolishDays.hold(
                                "easter+"
                                        + (date.toEpochDay()
                                                - easter(date.getYear()).toEpochDay()),
                                date));
    }

    /** Loaded when first asked for. */
    private static final class PolishDays {
        private static final Properties SINCE = load("/org/harmonogram/public-holidays-pl.properties");

        static boolean hold(String day, LocalDate date) {
            String since = SINCE.getProperty(day);
            return since != null && date.getYear() >= Integer.parseInt(since);
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
