package org.harmonogram.rules;

import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#OUT_OF_PROGRAMME_ORDER}. */
final class OutOfProgrammeOrder extends RequirementCounter {

    OutOfProgrammeOrder(PlanIndex index, Books books, Tally tally) {
        super(Rule.OUT_OF_PROGRAMME_ORDER, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return Arrays.stream(index.requirements).anyMatch(requirement -> requirement.neighbours.length > 0);
    }

    @Override
    int added(WorkingSession session) {
        IndexedRequirement requirement = session.requirement;
        int after = session.absoluteStart;
        int before = books.of(requirement).firstStart;
        if (after >= before) {
            return 0;
        }
        int difference = 0;
        for (IndexedRequirement other : requirement.neighbours) {
            int start = books.of(other).firstStart;
            if (start == SessionList.NEVER) {
                continue;
            }
            if (other.topicOrder < requirement.topicOrder) {
                difference += isBefore(after, start) - isBefore(before, start);
            } else if (other.topicOrder > requirement.topicOrder) {
                difference += isBefore(start, after) - (before == SessionList.NEVER ? 0 : isBefore(start, before));
            }
        }
        return difference;
    }

    private static int isBefore(int start, int other) {
        return start < other ? 1 : 0;
    }

    @Override
    void collect(IndexedRequirement requirement, List<Match> matches) {
        SessionList own = books.of(requirement);
        for (IndexedRequirement later : requirement.neighbours) {
            SessionList sessions = books.of(later);
            if (requirement.topicOrder < later.topicOrder && !own.isEmpty() && sessions.firstStart < own.firstStart) {
                About about =
                        about().edition(requirement.editions[0]).topic(later).otherTopic(requirement);
                matches.add(match(
                        1,
                        about,
                        sessions.inTimeOrder().get(0),
                        own.inTimeOrder().get(0)));
            }
        }
    }
}
