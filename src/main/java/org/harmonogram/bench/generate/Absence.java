package org.harmonogram.bench.generate;

import java.time.LocalDate;
import java.util.List;
import org.harmonogram.domain.Period;

/**
 * Two calendar weeks in which a trainer turns out to be away, after the harmonogram was published.
 *
 * @param lecturer who is away
 * @param from a Monday
 */
record Absence(Lecturer lecturer, LocalDate from) {

    private static final int WEEKS = 2;

    /** Where it hurts most: the trainer and the weeks with most units; of equal ones the first trainer, then the first week. */
    static Absence worst(List<Lecturer> lecturers, Weeks weeks) {
        Absence worst = new Absence(lecturers.get(0), weeks.first());
        for (Lecturer lecturer : lecturers) {
            for (LocalDate monday = weeks.first(); !lastOf(monday).isAfter(weeks.lastSunday()); ) {
                Absence absence = new Absence(lecturer, monday);
                worst = absence.units() > worst.units() ? absence : worst;
                monday = monday.plusWeeks(1);
            }
        }
        return worst;
    }

    /** A Sunday. */
    LocalDate to() {
        return lastOf(from);
    }

    private static LocalDate lastOf(LocalDate monday) {
        return monday.plusWeeks(WEEKS).minusDays(1);
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to());
    }

    /** Whether the duty has sessions in that time. */
    boolean touches(Duty duty) {
        return duty.pieces().stream().anyMatch(piece -> covers(piece.date()));
    }

    Period period() {
        return new Period(from, to(), null, null, null);
    }

    private int units() {
        return from.datesUntil(to().plusDays(1)).mapToInt(lecturer::unitsOn).sum();
    }
}
