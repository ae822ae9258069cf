package org.harmonogram.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.harmonogram.planning.Choices;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.Start;

/** The starts a requirement may choose, in order of time, each with the end of its window and the rooms of its day. */
final class Slots {

    private final int[] times;
    private final int[] windowEnds;
    private final int[] minutes;
    private final int[][] rooms;
    /** From the first start on, by number: the slot, -1 if it is none. */
    private final int[] slotOfTime;

    private final int firstTime;

    private Slots(Choices choices, Structure structure, Times all) {
        List<Start> starts = choices.starts();
        Requirement requirement = choices.requirement();
        times = new int[starts.size()];
        windowEnds = new int[times.length];
        minutes = new int[times.length];
        rooms = new int[times.length][];
        firstTime = starts.isEmpty() ? 0 : all.find(starts.get(0));
        slotOfTime = new int[starts.isEmpty() ? 0 : all.find(starts.get(starts.size() - 1)) - firstTime + 1];
        Arrays.fill(slotOfTime, -1);
        Map<Integer, int[]> roomsOfDate = new HashMap<>();
        for (int i = 0; i < times.length; i++) {
            Start start = starts.get(i);
            times[i] = all.find(start);
            slotOfTime[times[i] - firstTime] = i;
            minutes[i] = start.minute();
            windowEnds[i] = windowEnd(structure, requirement, start);
            rooms[i] = roomsOfDate.computeIfAbsent(
                    start.epochDay(), epochDay -> roomsOn(structure, requirement, start, choices));
        }
    }

    /** The slots of every requirement, by index, shared where they are the same. */
    static Slots[] of(Structure structure, Iterable<Choices> choices, Times times) {
        Map<Object, Slots> shared = new HashMap<>();
        Slots[] result = new Slots[structure.requirements().size()];
        for (Choices each : choices) {
            Requirement requirement = each.requirement();
            List<String> editions =
                    requirement.editions().stream().map(Edition::id).toList();
            result[requirement.index()] = shared.computeIfAbsent(
                    List.of(editions, requirement.leastMinutes()), key -> new Slots(each, structure, times));
        }
        return result;
    }

    /** The end of the window that holds the start in every edition's grid: the earliest of them. */
    private static int windowEnd(Structure structure, Requirement requirement, Start start) {
        int end = Integer.MAX_VALUE;
        for (Edition edition : requirement.editions()) {
            Day day = structure.days(edition).on(start.date());
            int found = start.minute();
            if (day != null) {
                for (GridItem window : day.windows()) {
                    if (window.startMinute() <= start.minute() && start.minute() < window.endMinute()) {
                        found = window.endMinute();
                    }
                }
            }
            end = Math.min(end, found);
        }
        return end;
    }

    private static int[] roomsOn(Structure structure, Requirement requirement, Start start, Choices choices) {
        List<RoomFact> result = new ArrayList<>(choices.rooms());
        for (Edition edition : requirement.editions()) {
            Day day = structure.days(edition).on(start.date());
            if (day != null && !day.rooms().isEmpty()) {
                result.removeIf(room -> !day.rooms().contains(room.room().id()));
            }
        }
        return result.stream().mapToInt(RoomFact::index).toArray();
    }

    int size() {
        return times.length;
    }

    int time(int slot) {
        return times[slot];
    }

    /** The slot of a start; -1 if it is none. */
    int find(int time) {
        int at = time - firstTime;
        return at < 0 || at >= slotOfTime.length ? -1 : slotOfTime[at];
    }

    /** Whether a session of that length may start there. */
    boolean fits(int time, int length) {
        int slot = find(time);
        return slot >= 0 && minutesLeft(slot) >= length;
    }

    /** Minutes from the start to the end of its window. */
    int minutesLeft(int slot) {
        return windowEnds[slot] - minutes[slot];
    }

    /** The rooms that may be used on the date; empty if none is needed. Shared for speed, not to be changed. */
    int[] rooms(int slot) {
        return rooms[slot];
    }

    /** Whether the room may be used on the date. */
    boolean hasRoom(int slot, int room) {
        for (int each : rooms[slot]) {
            if (each == room) {
                return true;
            }
        }
        return false;
    }
}
