package org.harmonogram.rules;

import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#OUT_OF_PROGRAMME_ORDER}. */
final class OutOfProgrammeOrder extends RequirementCounter {

    private static final int NEVER = Integer.MAX_VALUE;

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
        SessionList own = books.of(requirement);
        int after = session.absoluteStart;
        int before = own.isEmpty() ? NEVER : own.first().absoluteStart;
        if (after >= before) {
            return 0;
        }
        int difference = 0;
        for (IndexedRequirement other : requirement.neighbours) {
            SessionList sessions = books.of(other);
            if (!sessions.isEmpty()) {
                int start = sessions.first().absoluteStart;
                if (other.topicOrder < requirement.topicOrder) {
                    difference += after < start && start <= before ? 1 : 0;
                } else if (other.topicOrder > requirement.topicOrder) {
                    difference -= before != NEVER && start < before && after <= start ? 1 : 0;
                    difference += before == NEVER && start < after ? 1 : 0;
                }
            }
        }
        return difference;
    }

    @Override
    void collect(IndexedRequirement requirement, List<Match> matches) {
        SessionList own = books.of(requirement);
        for (IndexedRequirement later : requirement.neighbours) {
            SessionList sessions = books.of(later);
            if (requirement.topicOrder < later.topicOrder
                    && !own.isEmpty()
                    && !sessions.isEmpty()
                    && sessions.first().absoluteStart < own.first().absoluteStart) {
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
