package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.harmonogram.domain.Rule;
import org.jspecify.annotations.Nullable;

/** Counts {@link Rule#IDLE_WINDOW}. */
final class IdleWindow extends RuleCounter {

    IdleWindow(PlanIndex index, Books books, Tally tally) {
        super(Rule.IDLE_WINDOW, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return true;
    }

    @Override
    int added(WorkingSession session) {
        int difference = 0;
        for (int group : session.requirement.groups) {
            long busy = books.groups.ticks(group, session.day);
            int edition = index.editionOfGroup[group];
            if (busy != 0 && index.windows[edition][session.day] != null) {
                difference += session.takesWholeTicks && books.groups.areWhole(group, session.day)
                        ? added(index.windowTicks(edition, session.day), busy, session.ticks)
                        : added(edition, books.groups.of(group, session.day), session);
            }
        }
        return difference;
    }

    private int added(long windows, long busy, long ticks) {
        long before = idle(windows, busy);
        long after = idle(windows, busy | ticks);
        return before == after
                ? 0
                : index.startedUnits(index.ticks.minutes(after)) - index.startedUnits(index.ticks.minutes(before));
    }

    /** The ticks of windows between the first and the last busy one that are not busy. */
    private static long idle(long windows, long busy) {
        long fromFirst = -Long.lowestOneBit(busy);
        long toLast = -1L >>> Long.numberOfLeadingZeros(busy);
        return windows & fromFirst & toLast & ~busy;
    }

    private int added(int edition, SessionList others, WorkingSession session) {
        int[] windows = Objects.requireNonNull(index.windows[edition][session.day]);
        return index.startedUnits(idleMinutes(windows, others, session))
                - index.startedUnits(idleMinutes(windows, others, null));
    }

    /** Walks the sessions by start, the extra one among them, and adds up what no session covers. */
    private static int idleMinutes(int[] windows, SessionList sessions, @Nullable WorkingSession extra) {
        int idle = 0;
        int covered = extra == null ? sessions.first().start : Math.min(extra.start, sessions.first().start);
        WorkingSession waiting = extra;
        for (int i = 0; i < sessions.size; i++) {
            WorkingSession session = sessions.items[i];
            if (waiting != null && waiting.start <= session.start) {
                idle += idleMinutes(windows, covered, waiting.start);
                covered = Math.max(covered, waiting.end);
                waiting = null;
            }
            idle += idleMinutes(windows, covered, session.start);
            covered = Math.max(covered, session.end);
        }
        return waiting == null ? idle : idle + idleMinutes(windows, covered, waiting.start);
    }

    private static int idleMinutes(int[] windows, int from, int to) {
        return from < to ? Intervals.shared(windows, from, to) : 0;
    }

    @Override
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int group = 0; group < index.groups(); group++) {
            for (int day = 0; day < index.days(); day++) {
                SessionList sessions = books.groups.of(group, day);
                int[] windows = index.windows[index.editionOfGroup[group]][day];
                if (windows != null && !sessions.isEmpty()) {
                    collect(group, day, sessions, idleMinutes(windows, sessions, null), matches);
                }
            }
        }
        return matches;
    }

    private void collect(int group, int day, SessionList sessions, int minutes, List<Match> matches) {
        if (minutes > 0) {
            About about = about().group(group).date(day).number("minutes", minutes);
            matches.add(match(index.startedUnits(minutes), about, sessions.inTimeOrder()));
        }
    }
}
