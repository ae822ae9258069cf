package org.harmonogram.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A small set of sessions by their start, fast to walk. Adding and removing is O(size), in practice a few steps. */
final class SessionList {

    static final int NEVER = Integer.MAX_VALUE;

    WorkingSession[] items = new WorkingSession[4];
    int size;
    /** Length of all sessions together. */
    int minutes;
    /** {@link WorkingSession#absoluteStart} of the first session; {@link #NEVER} if there is none. As last noted. */
    int firstStart = NEVER;
    /** {@link WorkingSession#absoluteStart} of the last session; meaningless if there is none. As last noted. */
    int lastStart;

    void add(WorkingSession session) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        int at = size++;
        while (at > 0 && items[at - 1].absoluteStart > session.absoluteStart) {
            items[at] = items[at - 1];
            at--;
        }
        items[at] = session;
        minutes += session.minutes();
    }

    void remove(WorkingSession session) {
        for (int i = size - 1; i >= 0; i--) {
            if (items[i] == session) {
                size--;
                for (int j = i; j < size; j++) {
                    items[j] = items[j + 1];
                }
                minutes -= session.minutes();
                return;
            }
        }
        throw new IllegalStateException("Session (%d) is not in the list.".formatted(session.index));
    }

    /** Keeps the starts of the first and the last session at hand, for lists of which that is asked. */
    void noteEnds() {
        firstStart = size == 0 ? NEVER : items[0].absoluteStart;
        lastStart = size == 0 ? 0 : items[size - 1].absoluteStart;
    }

    boolean isEmpty() {
        return size == 0;
    }

    WorkingSession first() {
        return items[0];
    }

    WorkingSession last() {
        return items[size - 1];
    }

    /** The latest end on the date of its sessions, for a list of one date; 0 if it is empty. */
    int lastEnd() {
        int end = 0;
        for (int i = 0; i < size; i++) {
            end = Math.max(end, items[i].end);
        }
        return end;
    }

    /** The sessions by their position in the plan, for people. */
    List<WorkingSession> inPlanOrder() {
        return Arrays.stream(items, 0, size)
                .sorted(Comparator.comparingInt(WorkingSession::index))
                .toList();
    }

    /** The sessions by start, for people. */
    List<WorkingSession> inTimeOrder() {
        return Arrays.stream(items, 0, size).sorted(WorkingSession.BY_TIME).toList();
    }
}
