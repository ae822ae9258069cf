package org.harmonogram.rules;

import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#ISOLATED_SESSION}. */
final class IsolatedSession extends SessionCounter {

    IsolatedSession(PlanIndex index, Books books, Tally tally) {
        super(Rule.ISOLATED_SESSION, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return true;
    }

    @Override
    int added(WorkingSession session) {
        int difference = 0;
        for (int group : session.requirement.groups) {
            long window = books.windows.bit(group, session);
            if (window != 0) {
                long taken = books.windows.taken(group, session.day);
                difference += added(window, taken, taken & ~books.windows.shared(group, session.day));
            }
        }
        return difference;
    }

    /** A session alone is isolated; one that joins another may end the isolation of up to two. */
    private static int added(long window, long taken, long single) {
        long near = (window | window << 1 | window >>> 1) & taken;
        if (near == 0) {
            return 1;
        }
        long alone = single & ~(taken << 1) & ~(taken >>> 1);
        return -Long.bitCount(alone & near);
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        for (int group : session.requirement.groups) {
            int edition = index.editionOfGroup[group];
            int window = index.windowAt(edition, session);
            boolean hasCompany = books.groups.of(group, session.day).inPlanOrder().stream()
                    .filter(other -> other != session)
                    .mapToInt(other -> index.windowAt(edition, other))
                    .anyMatch(other -> other >= 0 && Math.abs(other - window) <= 1);
            if (window >= 0 && !hasCompany) {
                matches.add(match(1, about().group(group).date(session.day), session));
            }
        }
    }
}
