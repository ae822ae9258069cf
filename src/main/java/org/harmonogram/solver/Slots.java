package org.harmonogram.solver;

import java.util.ArrayList;
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
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Timetable;

/** The starts a requirement may choose, in order of time, each with the end of its window and the rooms of its day. */
final class Slots {

    private final Start[] starts;
    private final int[] windowEnds;
    private final RoomFact[][] rooms;
    private final Map<Start, Integer> positions = new HashMap<>();

    private Slots(List<Start> starts, Structure structure, Requirement requirement, Choices choices) {
        this.starts = starts.toArray(Start[]::new);
        this.windowEnds = new int[this.starts.length];
        this.rooms = new RoomFact[this.starts.length][];
        Map<Integer, RoomFact[]> roomsOfDate = new HashMap<>();
        for (int i = 0; i < this.starts.length; i++) {
            Start start = this.starts[i];
            positions.put(start, i);
            windowEnds[i] = windowEnd(structure, requirement, start);
            rooms[i] = roomsOfDate.computeIfAbsent(
                    start.epochDay(), epochDay -> roomsOn(structure, requirement, start, choices));
        }
    }

    /** The slots of every requirement, shared where they are the same. */
    static Slots[] of(Structure structure, Timetable timetable) {
        Map<Object, Slots> shared = new HashMap<>();
        Slots[] result = new Slots[structure.requirements().size()];
        for (SessionAssignment session : timetable.sessions()) {
            Requirement requirement = session.requirement();
            if (result[requirement.index()] == null) {
                List<String> editions =
                        requirement.editions().stream().map(Edition::id).toList();
                result[requirement.index()] = shared.computeIfAbsent(
                        List.of(editions, requirement.leastMinutes()),
                        key -> new Slots(session.choices().starts(), structure, requirement, session.choices()));
            }
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

    private static RoomFact[] roomsOn(Structure structure, Requirement requirement, Start start, Choices choices) {
        List<RoomFact> result = new ArrayList<>(choices.rooms());
        for (Edition edition : requirement.editions()) {
            Day day = structure.days(edition).on(start.date());
            if (day != null && !day.rooms().isEmpty()) {
                result.removeIf(room -> !day.rooms().contains(room.room().id()));
            }
        }
        return result.toArray(RoomFact[]::new);
    }

    int size() {
        return starts.length;
    }

    Start start(int slot) {
        return starts[slot];
    }

    /** The slot of a start; -1 if it is none. */
    int find(Start start) {
        return positions.getOrDefault(start, -1);
    }

    /** Minutes from the start to the end of its window. */
    int minutesLeft(int slot) {
        return windowEnds[slot] - starts[slot].minute();
    }

    /** The rooms that may be used on the date; empty if none is needed. */
    RoomFact[] rooms(int slot) {
        return rooms[slot];
    }
}
