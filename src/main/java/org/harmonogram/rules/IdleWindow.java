package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.List;
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
            SessionList others = books.ofGroup(group, session.day);
            int[] windows = index.windows[index.editionOfGroup[group]][session.day];
            if (windows != null && !others.isEmpty()) {
                difference += index.startedUnits(idleMinutes(windows, others, session))
                        - index.startedUnits(idleMinutes(windows, others, null));
            }
        }
        return difference;
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
                SessionList sessions = books.ofGroup(group, day);
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
