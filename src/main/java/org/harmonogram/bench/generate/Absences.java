package org.harmonogram.bench.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.harmonogram.domain.Period;

/** Dates as periods: as few as say the same. */
final class Absences {

    private Absences() {}

    /**
     * Whole days.
     *
     * @param days the dates that matter, in order; others may come to lie in a period
     * @param away those of them that the periods must cover, and no others of them
     */
    static List<Period> wholeDays(List<LocalDate> days, Set<LocalDate> away) {
        List<Period> periods = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= days.size(); i++) {
            boolean isAway = i < days.size() && away.contains(days.get(i));
            if (isAway && first < 0) {
                first = i;
            } else if (!isAway && first >= 0) {
                periods.add(new Period(days.get(first), days.get(i - 1), null, null, null));
                first = -1;
            }
        }
        return periods;
    }

    static Period morning(LocalDate date) {
        return new Period(date, date, null, null, Grids.NOON);
    }

    static Period afternoon(LocalDate date) {
        return new Period(date, date, null, Grids.NOON, null);
    }
}
