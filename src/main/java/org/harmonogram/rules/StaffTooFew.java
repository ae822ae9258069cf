package org.harmonogram.rules;

import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#STAFF_TOO_FEW}. */
final class StaffTooFew extends SessionCounter {

    StaffTooFew(PlanIndex index, Books books, Tally tally) {
        super(Rule.STAFF_TOO_FEW, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return Arrays.stream(index.requirements).anyMatch(requirement -> requirement.trainersNeeded > 0);
    }

    @Override
    int added(WorkingSession session) {
        return Math.max(0, session.requirement.trainersNeeded - session.trainers.length);
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        int missing = added(session);
        if (missing > 0) {
            About about = about().topic(session.requirement)
                    .number("limit", session.requirement.trainersNeeded)
                    .number("actual", session.trainers.length);
            matches.add(match(missing, about, session));
        }
    }
}
