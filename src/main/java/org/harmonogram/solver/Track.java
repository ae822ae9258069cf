package org.harmonogram.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Structure;
import org.harmonogram.planning.Start;

/** The teaching time of one edition as unit-long cells, over all days of its calendar, in order of time. Immutable. */
final class Track {

    private static final int[] NO_CELLS = {0, 0};

    private final Start[] cells;
    private final int[] windows;
    private final Map<Integer, int[]> cellsOfDate = new HashMap<>();

    Track(Structure structure, Edition edition) {
        int unit = structure.plan().unitMinutes();
        List<Start> starts = new ArrayList<>();
        List<Integer> windowOfCell = new ArrayList<>();
        int window = 0;
        for (Day day : structure.days(edition).days()) {
            int epochDay = Math.toIntExact(day.date().toEpochDay());
            int first = starts.size();
            for (GridItem item : day.windows()) {
                for (int minute = item.startMinute(); minute + unit <= item.endMinute(); minute += unit) {
                    starts.add(new Start(epochDay, minute));
                    windowOfCell.add(window);
                }
                window++;
            }
            cellsOfDate.put(epochDay, new int[] {first, starts.size()});
        }
        cells = starts.toArray(Start[]::new);
        windows = windowOfCell.stream().mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return cells.length;
    }

    Start start(int cell) {
        return cells[cell];
    }

    /** Number of the window a cell lies in, ascending from 0 over all days. */
    int window(int cell) {
        return windows[cell];
    }

    /** First cell of a date, and the one after its last; equal if the edition may not use the date. */
    int[] cellsOn(int epochDay) {
        return cellsOfDate.getOrDefault(epochDay, NO_CELLS);
    }
}
