package org.harmonogram.rules;

import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#GROUP_CLASH}. */
final class GroupClash extends SessionCounter {

    GroupClash(PlanIndex index, Books books, Tally tally) {
        super(Rule.GROUP_CLASH, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return Arrays.stream(index.requirements).anyMatch(requirement -> requirement.groups.length > 0);
    }

    @Override
    int added(WorkingSession session) {
        int pairs = 0;
        for (int group : session.requirement.groups) {
            if ((books.groups.ticks(group, session.day) & session.ticks) == 0) {
                continue;
            }
            SessionList others = books.groups.of(group, session.day);
            for (int i = 0; i < others.size; i++) {
                if (session.overlaps(others.items[i]) && isFirstShared(group, session, others.items[i])) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    /** A pair meets in every group both have; it counts in the first. */
    private static boolean isFirstShared(int group, WorkingSession session, WorkingSession other) {
        return session.requirement.groups.length == 1
                || other.requirement.groups.length == 1
                || session.requirement.firstSharedGroup(other.requirement) == group;
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        for (int group : session.requirement.groups) {
            for (WorkingSession other : books.groups.of(group, session.day).inPlanOrder()) {
                if (session.index < other.index && session.overlaps(other) && isFirstShared(group, session, other)) {
                    matches.add(match(1, about().group(group), session, other));
                }
            }
        }
    }
}
