package org.harmonogram.bench.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.PublicHolidays;

/**
 * The weeks in which all editions take place. Their number grows as the root of the number of editions: a large office
 * runs more editions at a time, and not for decades.
 */
final class Weeks {

    /** Before all of them, and so long that no date is nearer than another by {@link Baseline#factor}. */
    static final LocalDate PUBLISHED = LocalDate.of(2026, 12, 7);

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2027, 1, 11);
    private static final int LAST_START = DayOfWeek.THURSDAY.getValue() - 1;
    private static final int DAYS_OF_BLOCK = 2;

    private final int weeks;
    private final Chance chance;

    /**
     * When the editions of a cohort may be taught.
     *
     * @param planted the dates on which they are, in order
     * @param spare further dates
     */
    record Dates(List<LocalDate> planted, List<LocalDate> spare) {
        Dates {
            planted = List.copyOf(planted);
            spare = List.copyOf(spare);
        }

        LocalDate first() {
            return planted.get(0);
        }

        LocalDate last() {
            return planted.get(planted.size() - 1);
        }
    }

    Weeks(int editions, Chance chance) {
        this.weeks = 4 + (int) StrictMath.sqrt(5.0 * editions);
        this.chance = chance;
    }

    /** Working days of all the weeks, holidays not counted. */
    int workingDays() {
        return weeks * 5;
    }

    LocalDate first() {
        return FIRST_MONDAY;
    }

    LocalDate last() {
        return lastSunday().minusDays(2);
    }

    LocalDate lastSunday() {
        return FIRST_MONDAY.plusWeeks(weeks).minusDays(1);
    }

    /** Dates in pairs of neighbours, not more than one pair a week but for spare ones, and no public holidays. */
    Dates drawn(int days, int spareBlocks) {
        int blocks = days / DAYS_OF_BLOCK;
        int span = Math.min(weeks, blocks + 1 + spareBlocks);
        int start = chance.from(0, weeks - span);
        List<Integer> all = IntStream.range(start, start + span).boxed().toList();
        Set<LocalDate> planted = new TreeSet<>();
        chance.some(all, blocks).forEach(week -> planted.addAll(block(week)));
        Set<LocalDate> spare = new TreeSet<>();
        for (int i = 0; i < spareBlocks; i++) {
            spare.addAll(block(chance.one(all)));
        }
        spare.removeAll(planted);
        return new Dates(List.copyOf(planted), List.copyOf(spare));
    }

    private List<LocalDate> block(int week) {
        List<List<LocalDate>> possible = new ArrayList<>();
        for (int day = 0; day <= LAST_START; day++) {
            LocalDate date = FIRST_MONDAY.plusWeeks(week).plusDays(day);
            if (!isHoliday(date) && !isHoliday(date.plusDays(1))) {
                possible.add(List.of(date, date.plusDays(1)));
            }
        }
        return chance.one(possible);
    }

    /** The dates between two that are neither at a weekend nor public holidays. */
    static List<LocalDate> workingDays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(date -> !isHoliday(date))
                .toList();
    }

    private static boolean isHoliday(LocalDate date) {
        return PublicHolidays.PL.isHoliday(date);
    }
}
