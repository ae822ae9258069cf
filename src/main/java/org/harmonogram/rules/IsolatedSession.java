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
            short[] windowAt = index.windowTable(index.editionOfGroup[group], session.day);
            if (windowAt != null && windowAt[session.start] >= 0) {
                difference += added(windowAt, windowAt[session.start], books.ofGroup(group, session.day));
            }
        }
        return difference;
    }

    /** A session alone is isolated; one that joins another may end the isolation of up to two. */
    private static int added(short[] windowAt, int window, SessionList others) {
        int twoBefore = 0;
        int before = 0;
        int same = 0;
        int after = 0;
        int twoAfter = 0;
        for (int i = 0; i < others.size; i++) {
            int other = windowAt[others.items[i].start];
            if (other >= 0) {
                switch (other - window) {
                    case -2 -> twoBefore++;
                    case -1 -> before++;
                    case 0 -> same++;
                    case 1 -> after++;
                    case 2 -> twoAfter++;
                    default -> {
                        // Too far away to matter.
                    }
                }
            }
        }
        if (before + same + after == 0) {
            return 1;
        }
        return -(isAlone(twoBefore, before, same) + isAlone(before, same, after) + isAlone(same, after, twoAfter));
    }

    private static int isAlone(int before, int same, int after) {
        return before == 0 && same == 1 && after == 0 ? 1 : 0;
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        for (int group : session.requirement.groups) {
            int edition = index.editionOfGroup[group];
            int window = index.windowAt(edition, session);
            boolean hasCompany = books.ofGroup(group, session.day).inPlanOrder().stream()
                    .filter(other -> other != session)
                    .mapToInt(other -> index.windowAt(edition, other))
                    .anyMatch(other -> other >= 0 && Math.abs(other - window) <= 1);
            if (window >= 0 && !hasCompany) {
                matches.add(match(1, about().group(group).date(session.day), session));
            }
        }
    }
}
