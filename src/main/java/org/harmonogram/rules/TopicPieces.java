package org.harmonogram.rules;

import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#TOPIC_PIECES}. */
final class TopicPieces extends RequirementCounter {

    TopicPieces(PlanIndex index, Books books, Tally tally) {
        super(Rule.TOPIC_PIECES, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return true;
    }

    @Override
    int added(WorkingSession session) {
        SessionList others = books.of(session.requirement);
        return count(session.requirement, others.size + 1, others.minutes + session.minutes())
                - count(session.requirement, others.size, others.minutes);
    }

    private static int count(IndexedRequirement requirement, int pieces, int minutes) {
        return Math.max(0, pieces - requirement.source.fewestPieces(minutes));
    }

    @Override
    void collect(IndexedRequirement requirement, List<Match> matches) {
        SessionList sessions = books.of(requirement);
        int fewest = requirement.source.fewestPieces(sessions.minutes);
        collect(requirement, count(requirement, sessions.size, sessions.minutes), fewest, sessions.size, matches);
    }
}
