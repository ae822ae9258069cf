package org.harmonogram.constraints;

import java.util.Arrays;
import java.util.List;
import org.harmonogram.planning.DayFact;
import org.harmonogram.planning.EditionFact;
import org.harmonogram.planning.GroupFact;
import org.harmonogram.planning.SessionAssignment;
import org.jspecify.annotations.Nullable;

/**
 * How many sessions of each group start in each window of a date, and how many of them are alone: no other starts in the
 * same window, the one before or the one after. Kept up to date while sessions come and go. Groups are counted inside,
 * because a session of course timetabling has three of them on average, and each would be a tuple of its own to regroup.
 */
final class LonelyStarts {

    /** For grouping the sessions of one date; says how many are alone, each once for each group. */
    static final Collecting<LonelyStarts, Integer> COUNT =
            new Collecting<>(LonelyStarts::new, LonelyStarts::add, LonelyStarts::alone);

    /** By group and window; a row begins and ends with a window of which nothing is known, so that each has neighbours. */
    private int[][] starts = new int[0][];

    private int alone;

    private LonelyStarts() {}

    private int alone() {
        return alone;
    }

    private Runnable add(SessionAssignment session) {
        List<GroupFact> groups = session.facts().groups();
        int day = session.day();
        int minute = session.startMinute();
        change(groups, day, minute, 1);
        return () -> change(groups, day, minute, -1);
    }

    private void change(List<GroupFact> groups, int day, int minute, int by) {
        EditionFact edition = null;
        DayFact windows = null;
        int window = -1;
        for (int i = 0; i < groups.size(); i++) {
            GroupFact group = groups.get(i);
            if (group.edition() != edition) {
                edition = group.edition();
                windows = edition.day(day);
                window = windows == null ? -1 : windows.windowAt(minute);
            }
            if (window >= 0) {
                change(row(group, windows), 1 + window, by);
            }
        }
    }

    private int[] row(GroupFact group, @Nullable DayFact windows) {
        if (group.index() >= starts.length) {
            starts = Arrays.copyOf(starts, Math.max(group.index() + 1, 2 * starts.length));
        }
        int[] row = starts[group.index()];
        if (row == null) {
            row = new int[(windows == null ? 0 : windows.windows()) + 2];
            starts[group.index()] = row;
        }
        return row;
    }

    private void change(int[] row, int window, int by) {
        alone -= aloneAround(row, window);
        row[window] += by;
        alone += aloneAround(row, window);
    }

    /** Only there can a change in one window have an effect. */
    private static int aloneAround(int[] row, int window) {
        int count = 0;
        for (int i = Math.max(1, window - 1); i <= Math.min(row.length - 2, window + 1); i++) {
            if (row[i] == 1 && row[i - 1] == 0 && row[i + 1] == 0) {
                count++;
            }
        }
        return count;
    }
}
