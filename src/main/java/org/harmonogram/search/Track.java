package org.harmonogram.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.planning.Start;

/** The teaching time of one edition as unit-long cells, over all days of its calendar, in order of time. Immutable. */
final class Track {

    private final int[] minutes;
    private final int[] windows;
    private final int[] times;
    /** By day of the plan: first cell, and the one after the last. */
    private final int[] firstCells;

    private final int[] endCells;
    private final int[] days;
    private final int[] cellDays;

    Track(Board board, Edition edition) {
        int unit = board.structure().plan().unitMinutes();
        List<Start> starts = new ArrayList<>();
        List<Integer> windowOfCell = new ArrayList<>();
        List<Day> days = board.structure().days(edition).days();
        int lastDay = days.stream().mapToInt(day -> planDay(board, day)).max().orElse(-1);
        firstCells = new int[lastDay + 1];
        endCells = new int[lastDay + 1];
        this.days = days.stream().mapToInt(day -> planDay(board, day)).sorted().toArray();
        int window = 0;
        for (Day day : days) {
            firstCells[planDay(board, day)] = starts.size();
            for (GridItem item : day.windows()) {
                for (int minute = item.startMinute(); minute + unit <= item.endMinute(); minute += unit) {
                    starts.add(new Start(Math.toIntExact(day.date().toEpochDay()), minute));
                    windowOfCell.add(window);
                }
                window++;
            }
            endCells[planDay(board, day)] = starts.size();
        }
        minutes = starts.stream().mapToInt(Start::minute).toArray();
        times = starts.stream().mapToInt(board.times()::find).toArray();
        cellDays = new int[times.length];
        for (int day : this.days) {
            Arrays.fill(cellDays, firstCells[day], endCells[day], day);
        }
        windows = windowOfCell.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int planDay(Board board, Day day) {
        return board.plan().index().day(Math.toIntExact(day.date().toEpochDay()));
    }

    /** The days of the plan that have cells. */
    int[] days() {
        return days;
    }

    int size() {
        return times.length;
    }

    /** Minute of the day at which the cell begins. */
    int minute(int cell) {
        return minutes[cell];
    }

    /** The start with the cell; {@link Times#NONE}: no session may start there. */
    int time(int cell) {
        return times[cell];
    }

    /** The day of the plan on which a cell lies. */
    int day(int cell) {
        return cellDays[cell];
    }

    /** Number of the window a cell lies in, ascending from 0 over all days. */
    int window(int cell) {
        return windows[cell];
    }

    /** First cell of a day. */
    int firstCell(int day) {
        return day < firstCells.length ? firstCells[day] : 0;
    }

    /** The cell after the last of a day; that of {@link #firstCell} if the edition may not use the day. */
    int endCell(int day) {
        return day < endCells.length ? endCells[day] : 0;
    }

    /** Whether it has any two cells, between which something could be moved. */
    boolean hasRoomToMove() {
        return times.length > 1 && Arrays.stream(times).anyMatch(time -> time != Times.NONE);
    }
}
