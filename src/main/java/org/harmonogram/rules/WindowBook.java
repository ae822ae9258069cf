package org.harmonogram.rules;

/** In which windows of a day each group has sessions: one, or several. The window is the one a session starts in. */
final class WindowBook {

    private final PlanIndex index;
    private final DayBook groups;
    private final long[] taken;
    private final long[] shared;

    /** @param groups the sessions of each group, kept up to date before this book is */
    WindowBook(PlanIndex index, DayBook groups) {
        this.index = index;
        this.groups = groups;
        taken = new long[index.groups() * index.days()];
        shared = new long[taken.length];
    }

    void enter(int group, WorkingSession session) {
        int at = group * index.days() + session.day;
        long bit = bit(group, session);
        shared[at] |= taken[at] & bit;
        taken[at] |= bit;
    }

    void strike(int group, WorkingSession session) {
        int at = group * index.days() + session.day;
        long once = 0;
        long twice = 0;
        SessionList left = groups.of(group, session.day);
        for (int i = 0; i < left.size; i++) {
            long bit = bit(group, left.items[i]);
            twice |= once & bit;
            once |= bit;
        }
        taken[at] = once;
        shared[at] = twice;
    }

    /** The session's window on the grid of the group's edition, as a bit; 0 if it starts in none. */
    long bit(int group, WorkingSession session) {
        return session.requirement.editions.length == 1
                ? session.window
                : bit(index, index.editionOfGroup[group], session);
    }

    /** The session's window on the grid of the edition, as a bit; 0 if it starts in none. */
    static long bit(PlanIndex index, int edition, WorkingSession session) {
        int window = index.windowAt(edition, session);
        return window < 0 ? 0 : 1L << window;
    }

    /** Windows in which the group has sessions, as bits. */
    long taken(int group, int day) {
        return taken[group * index.days() + day];
    }

    /** Windows in which the group has more than one session, as bits. */
    long shared(int group, int day) {
        return shared[group * index.days() + day];
    }
}
