package org.harmonogram.planning;

import java.util.BitSet;
import java.util.List;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;

/** A date an edition may use, with its windows and rooms as numbers. */
public final class DayFact {

    private final int[] starts;
    private final int[] ends;
    private final BitSet rooms = new BitSet();
    private final boolean listsRooms;

    DayFact(Day day, List<RoomFact> allRooms) {
        starts = day.windows().stream().mapToInt(GridItem::startMinute).toArray();
        ends = day.windows().stream().mapToInt(GridItem::endMinute).toArray();
        listsRooms = !day.rooms().isEmpty();
        for (RoomFact room : allRooms) {
            rooms.set(room.index(), day.rooms().contains(room.room().id()));
        }
    }

    /** How many windows the date has. */
    public int windows() {
        return starts.length;
    }

    /** First minute of the day of a window, by position from 0. */
    public int windowStart(int window) {
        return starts[window];
    }

    /** Minute of the day after the last of a window, by position from 0. */
    public int windowEnd(int window) {
        return ends[window];
    }

    /** Position of the window that holds this minute of the day; -1 if none does. */
    public int windowAt(int minute) {
        for (int window = 0; window < starts.length; window++) {
            if (starts[window] <= minute && minute < ends[window]) {
                return window;
            }
        }
        return -1;
    }

    /** Whether some window holds all minutes of the day from the first up to the end. */
    public boolean holds(int startMinute, int endMinute) {
        for (int window = 0; window < starts.length; window++) {
            if (starts[window] <= startMinute && endMinute <= ends[window]) {
                return true;
            }
        }
        return false;
    }

    /** Whether the calendar names the rooms that may be used. */
    public boolean listsRooms() {
        return listsRooms;
    }

    /** Whether the room may be used. */
    public boolean admits(RoomFact room) {
        return !listsRooms || rooms.get(room.index());
    }
}
