package org.harmonogram.bench.generate;

import java.time.LocalTime;
import java.util.List;
import org.harmonogram.domain.Grid;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.GridItem.Kind;
import org.harmonogram.domain.GridItem.On;
import org.jspecify.annotations.Nullable;

/** The layouts of a day: four windows of two units, and two of them on a last day. */
final class Grids {

    static final String FULL = "pelny";
    static final String SHORT = "krotki";

    static final int UNIT_MINUTES = 45;
    static final int UNITS_OF_WINDOW = 2;
    static final int UNITS_OF_DAY = 8;
    static final int UNITS_OF_LAST_DAY = 4;

    /** Between the second window and the third. */
    static final LocalTime NOON = LocalTime.of(12, 30);

    /** Starts of the windows. */
    static final List<LocalTime> WINDOWS =
            List.of(LocalTime.of(9, 0), LocalTime.of(10, 45), LocalTime.of(12, 45), LocalTime.of(14, 30));

    private Grids() {}

    static List<Grid> all() {
        GridItem welcome = item(Kind.CEREMONY, "09:00", null, "Powitanie uczestników", On.FIRST);
        GridItem coffee = item(Kind.BREAK, "10:30", "10:45", "Przerwa kawowa", null);
        return List.of(
                new Grid(
                        FULL,
                        List.of(
                                welcome,
                                window(0),
                                coffee,
                                window(1),
                                item(Kind.BREAK, "12:15", "12:45", "Obiad", null),
                                window(2),
                                item(Kind.BREAK, "14:15", "14:30", "Przerwa kawowa", null),
                                window(3))),
                new Grid(
                        SHORT,
                        List.of(
                                window(0),
                                coffee,
                                window(1),
                                item(Kind.CEREMONY, "12:15", "12:30", "Zakończenie szkolenia", On.LAST))));
    }

    private static GridItem window(int number) {
        LocalTime start = WINDOWS.get(number);
        return GridItem.window(start, start.plusMinutes(UNITS_OF_WINDOW * UNIT_MINUTES));
    }

    private static GridItem item(Kind kind, String start, @Nullable String end, String title, @Nullable On on) {
        return new GridItem(
                kind,
                LocalTime.parse(start),
                end == null ? null : LocalTime.parse(end),
                title,
                null,
                List.of(),
                null,
                on);
    }
}
