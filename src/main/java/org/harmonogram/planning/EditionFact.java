package org.harmonogram.planning;

import java.util.List;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays;
import org.harmonogram.domain.EditionDays.Day;
import org.jspecify.annotations.Nullable;

/** An edition with the days it may use. Compared by identity: a plan has one of each. */
public final class EditionFact {

    private final int index;
    private final Edition edition;
    private final int fewestDays;
    private final Terms terms;
    private final int firstDay;
    private final @Nullable DayFact[] days;

    EditionFact(int index, EditionDays editionDays, int fewestDays, List<RoomFact> rooms, Terms terms) {
        this.index = index;
        this.edition = editionDays.edition();
        this.fewestDays = fewestDays;
        this.terms = terms;
        List<Day> ascending = editionDays.days();
        this.firstDay = ascending.isEmpty() ? 0 : epochDay(ascending.get(0));
        int length = ascending.isEmpty() ? 0 : epochDay(ascending.get(ascending.size() - 1)) - firstDay + 1;
        this.days = new DayFact[length];
        ascending.forEach(day -> days[epochDay(day) - firstDay] = new DayFact(day, rooms));
    }

    private static int epochDay(Day day) {
        return Math.toIntExact(day.date().toEpochDay());
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

    /** What holds for the whole plan. */
    public Terms terms() {
        return terms;
    }

    /** The day on that date, in days since 1970-01-01; {@code null} if the edition may not use it. */
    public @Nullable DayFact day(int epochDay) {
        int position = epochDay - firstDay;
        return position < 0 || position >= days.length ? null : days[position];
    }

    @Override
    public String toString() {
        return edition.id();
    }
}
