package org.harmonogram.cli;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a day's table.
 *
 * @param start when it begins
 * @param end when it ends; absent: nobody says
 * @param lines what it is
 * @param minutes how long it takes; absent: nobody says
 */
record DayRow(
        LocalTime start,
        @Nullable LocalTime end,
        List<Line> lines,
        @Nullable Integer minutes) {

    /** Copies the lines. */
    DayRow {
        lines = List.copyOf(lines);
    }
}
