package org.harmonogram.rules;

import org.jspecify.annotations.Nullable;

/** The placed sessions of each of some things, day by day, and at which ticks of the day the thing is busy. */
final class DayBook {

    private static final SessionList NONE = new SessionList();

    private final int days;
    private final @Nullable SessionList[] lists;
    private final long[] ticks;
    /** By thing and day: sessions that do not take whole ticks. */
    private final int[] ragged;

    DayBook(int things, int days) {
        this.days = days;
        lists = new SessionList[things * days];
        ticks = new long[things * days];
        ragged = new int[things * days];
    }

    void enter(int thing, WorkingSession session) {
        int at = thing * days + session.day;
        SessionList list = lists[at];
        if (list == null) {
            list = new SessionList();
            lists[at] = list;
        }
        list.add(session);
        ticks[at] |= session.ticks;
        ragged[at] += session.takesWholeTicks ? 0 : 1;
    }

    void strike(int thing, WorkingSession session) {
        int at = thing * days + session.day;
        SessionList list = of(thing, session.day);
        list.remove(session);
        long left = 0;
        for (int i = 0; i < list.size; i++) {
            left |= list.items[i].ticks;
        }
        ticks[at] = left;
        ragged[at] -= session.takesWholeTicks ? 0 : 1;
    }

    /** The thing's sessions on a day, by start. */
    SessionList of(int thing, int day) {
        SessionList list = lists[thing * days + day];
        return list == null ? NONE : list;
    }

    /** The ticks at which the thing is busy, as bits. */
    long ticks(int thing, int day) {
        return ticks[thing * days + day];
    }

    /** Whether all the thing's sessions on the day take whole ticks. */
    boolean areWhole(int thing, int day) {
        return ragged[thing * days + day] == 0;
    }

    /** How many of the thing's sessions overlap a session. */
    int overlapping(int thing, WorkingSession session) {
        int at = thing * days + session.day;
        if ((ticks[at] & session.ticks) == 0) {
            return 0;
        }
        SessionList list = of(thing, session.day);
        int count = 0;
        for (int i = 0; i < list.size; i++) {
            count += session.overlaps(list.items[i]) ? 1 : 0;
        }
        return count;
    }
}
