package org.harmonogram.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The placements as last published; {@link Rule#MOVED} compares with them.
 *
 * @param asOf the date from which nearness is counted, most often today
 * @param placements as published
 */
public record Baseline(LocalDate asOf, List<Placement> placements) {

    /** Copies the placements. */
    public Baseline {
        placements = List.copyOf(placements);
    }

    /** How much a moved unit of that date counts, as {@link Rule#MOVED} says: 1 to 4. */
    public int factor(LocalDate date) {
        long days = date.toEpochDay() - asOf.toEpochDay();
        if (days <= 7) {
            return 4;
        }
        if (days <= 14) {
            return 3;
        }
        return days <= 28 ? 2 : 1;
    }
}
