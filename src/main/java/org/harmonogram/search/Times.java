package org.harmonogram.search;

import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Timetable;
import org.harmonogram.rules.PlanIndex;

/** Every start that some session may have or has, numbered in order of time. Immutable. */
final class Times {

    /** The number of no start: the session is not placed. */
    static final int NONE = -1;

    private final Start[] starts;
    private final int[] absoluteMinutes;
    private final int[] days;

    private Times(Start[] starts, PlanIndex index) {
        this.starts = starts;
        this.absoluteMinutes =
                Arrays.stream(starts).mapToInt(Start::absoluteMinute).toArray();
        this.days = Arrays.stream(starts)
                .mapToInt(start -> index.day(start.epochDay()))
                .toArray();
    }

    static Times of(Timetable timetable, PlanIndex index) {
        TreeSet<Start> starts = new TreeSet<>();
        Object last = null;
        for (SessionAssignment session : timetable.sessions()) {
            if (session.choices().starts() != last) {
                last = session.choices().starts();
                starts.addAll(session.choices().starts());
            }
            if (session.isPlaced()) {
                starts.add(Objects.requireNonNull(session.start()));
            }
        }
        return new Times(starts.toArray(Start[]::new), index);
    }

    int size() {
        return starts.length;
    }

    /** The number of a start; {@link #NONE} if no session may have it. */
    int find(Start start) {
        int found = Arrays.binarySearch(absoluteMinutes, start.absoluteMinute());
        return found < 0 ? NONE : found;
    }

    Start start(int time) {
        return starts[time];
    }

    /** The day of a start, as the working plan counts days. */
    int day(int time) {
        return days[time];
    }

    /** Minute of the day, 0 to 1439. */
    int minute(int time) {
        return starts[time].minute();
    }
}
