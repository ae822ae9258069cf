package org.harmonogram.rules;

import java.util.Comparator;
import org.harmonogram.domain.Requirement;

/**
 * A session in a {@link WorkingPlan}: where it sits, as indexes that counters read without looking anything up. Not
 * thread-safe.
 */
public final class WorkingSession {

    /** By start; of those that start together, by position in the plan. */
    static final Comparator<WorkingSession> BY_TIME = Comparator.<WorkingSession>comparingInt(
                    session -> session.absoluteStart)
            .thenComparingInt(WorkingSession::index);

    private static final int[] NOBODY = {};

    /** Position in the working plan, from 0; for sessions of the plan's placements their position there. */
    final int index;

    /** What it belongs to, with its indexes. */
    final IndexedRequirement requirement;

    /** Whether it sits somewhere; if not, the components below mean nothing. */
    boolean placed;

    /** Date, as an index into {@link PlanIndex#epochDay}. */
    int day;

    /** First minute of the day, 0 to 1439. */
    int start;

    /** Minute after the last; above 1440 if it runs past midnight. */
    int end;

    /** Minutes from the beginning of 1970-01-01 to the start, so that starts on different days compare. */
    int absoluteStart;

    /** Minutes from the beginning of 1970-01-01 to the end. */
    int absoluteEnd;

    /** Started units of its length. */
    int units;

    /** The ticks of its day that it takes, as {@link DayTicks} cuts it. */
    long ticks;

    /** Whether it takes them wholly. */
    boolean takesWholeTicks;

    /** The window it starts in on the grid of its first edition, as a bit; 0: in none. */
    long window;

    /** Room, by position in the plan; -1 for none. */
    int room = -1;

    /** Venue of the room, by position in the plan; -1 without room. */
    int venue = -1;

    /** All its trainers, placed and fixed, by position in the plan, ascending. */
    int[] trainers = NOBODY;

    /** Where a session sat. */
    static final class Place {
        private int day;
        private int start;
        private int end;
        private int absoluteStart;
        private int absoluteEnd;
        private int units;
        private long ticks;
        private boolean takesWholeTicks;
        private long window;
        private int room;
        private int venue;
        private int[] trainers = NOBODY;

        void readFrom(WorkingSession session) {
            day = session.day;
            start = session.start;
            end = session.end;
            absoluteStart = session.absoluteStart;
            absoluteEnd = session.absoluteEnd;
            units = session.units;
            ticks = session.ticks;
            takesWholeTicks = session.takesWholeTicks;
            window = session.window;
            room = session.room;
            venue = session.venue;
            trainers = session.trainers;
        }

        void writeTo(WorkingSession session) {
            session.day = day;
            session.start = start;
            session.end = end;
            session.absoluteStart = absoluteStart;
            session.absoluteEnd = absoluteEnd;
            session.units = units;
            session.ticks = ticks;
            session.takesWholeTicks = takesWholeTicks;
            session.window = window;
            session.room = room;
            session.venue = venue;
            session.trainers = trainers;
        }
    }

    /** Takes a place, as {@link WorkingPlan#place} says; whether it is {@link #placed} is another matter. */
    void sit(PlanIndex index, int newDay, int startMinute, int minutes, int[] newTrainers) {
        day = newDay;
        start = startMinute;
        end = startMinute + minutes;
        absoluteStart = index.absolute(newDay, startMinute);
        absoluteEnd = absoluteStart + minutes;
        units = index.startedUnits(minutes);
        ticks = index.ticks.of(startMinute, end);
        takesWholeTicks = index.ticks.areWhole(startMinute, end);
        window = WindowBook.bit(index, requirement.editions[0], this);
        trainers = newTrainers;
    }

    /** Takes a room; -1: none. */
    void sitIn(PlanIndex index, int newRoom) {
        room = newRoom;
        venue = newRoom < 0 ? -1 : index.venueOfRoom[newRoom];
    }

    WorkingSession(int index, IndexedRequirement requirement) {
        this.index = index;
        this.requirement = requirement;
    }

    /** Position in the working plan, from 0; for sessions of the plan's placements their position there. */
    public int index() {
        return index;
    }

    /** What it belongs to. */
    public Requirement requirement() {
        return requirement.source;
    }

    /** Whether it sits somewhere. */
    public boolean isPlaced() {
        return placed;
    }

    /** Date as a day index of the plan ({@link PlanIndex#day}); meaningless unless placed. */
    public int day() {
        return day;
    }

    /** First minute of the day, 0 to 1439; meaningless unless placed. */
    public int start() {
        return start;
    }

    /** Minute after the last; meaningless unless placed. */
    public int end() {
        return end;
    }

    /** Length in minutes. */
    int minutes() {
        return end - start;
    }

    /** Whether both are on one date and share a minute. */
    boolean overlaps(WorkingSession other) {
        return day == other.day && start < other.end && other.start < end;
    }

    boolean has(int trainer) {
        for (int each : trainers) {
            if (each == trainer) {
                return true;
            }
        }
        return false;
    }
}
