package org.harmonogram.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Which public holidays calendar ranges leave out. The Polish days are data with their source, in {@code
 * public-holidays-pl.properties}: fixed days with the first year they hold in, and days counted from Easter Sunday.
 */
public enum PublicHolidays {
    /** None. */
    NONE,
    /** Days free from work in Poland. */
    PL;

    private final Properties days = new Properties();

    PublicHolidays() {
        String file = "/org/harmonogram/public-holidays-" + id() + ".properties";
        try (InputStream stream = PublicHolidays.class.getResourceAsStream(file)) {
            if (stream != null) {
                days.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The name in files: {@code none}, {@code pl}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether that date is a public holiday. */
    public boolean isHoliday(LocalDate date) {
        return holds(days.getProperty("%02d-%02d".formatted(date.getMonthValue(), date.getDayOfMonth())), date)
                || holds(
                        days.getProperty("easter+"
                                + (date.toEpochDay() - easter(date.getYear()).toEpochDay())),
                        date);
    }

    private static boolean holds(@Nullable String since, LocalDate date) {
        return since != null && date.getYear() >= Integer.parseInt(since);
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
