package org.harmonogram.rules;

import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#OUTSIDE_WINDOW}. */
final class OutsideWindow extends SessionCounter {

    OutsideWindow(PlanIndex index, Books books, Tally tally) {
        super(Rule.OUTSIDE_WINDOW, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return true;
    }

    @Override
    boolean canBeBrokenInCalendar() {
        return false;
    }

    @Override
    int added(WorkingSession session) {
        return disagreeingEdition(session) < 0 ? 0 : 1;
    }

    /** The first edition whose grid has no window that holds the session; -1 if there is none. */
    private int disagreeingEdition(WorkingSession session) {
        for (int edition : session.requirement.editions) {
            int[] windows = index.windows[edition][session.day];
            if (windows != null) {
                int window = index.windowAt(edition, session);
                if (window < 0 || session.end > windows[2 * window + 1]) {
                    return edition;
                }
            }
        }
        return -1;
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        int edition = disagreeingEdition(session);
        if (edition >= 0) {
            matches.add(match(1, about().edition(edition).date(session.day), session));
        }
    }
}
