package org.harmonogram.planning;

import java.util.HashMap;
import java.util.Map;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays;
import org.harmonogram.domain.EditionDays.Day;
import org.jspecify.annotations.Nullable;

/** An edition with the days it may use. Compared by identity: a plan has one of each. */
public final class EditionFact {

    private final int index;
    private final Edition edition;
    private final int fewestDays;
    private final Map<Integer, Day> days = new HashMap<>();

    EditionFact(int index, EditionDays editionDays, int fewestDays) {
        this.index = index;
        this.edition = editionDays.edition();
        this.fewestDays = fewestDays;
        editionDays.days().forEach(day -> days.put(Math.toIntExact(day.date().toEpochDay()), day));
    }

    /** Position in the plan, from 0. */
    public int index() {
        return index;
    }

    /** The edition. */
    public Edition edition() {
        return edition;
    }

    /** The fewest training days that hold what its busiest group is to be taught. */
    public int fewestDays() {
        return fewestDays;
    }

    /** The day on that date, in days since 1970-01-01; {@code null} if the edition may not use it. */
    public @Nullable Day day(int epochDay) {
        return days.get(epochDay);
    }

    @Override
    public String toString() {
        return edition.id();
    }
}
