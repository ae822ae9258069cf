package org.harmonogram.rules;

import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#TOPIC_UNAVAILABLE}. */
final class TopicUnavailable extends SessionCounter {

    /** By requirement. */
    private final DayIntervals unavailable;

    TopicUnavailable(PlanIndex index, Books books, Tally tally) {
        super(Rule.TOPIC_UNAVAILABLE, index, books, tally);
        unavailable = unavailable(index);
    }

    /** When the topic of each requirement cannot be taught. */
    static DayIntervals unavailable(PlanIndex index) {
        return DayIntervals.of(
                index,
                List.of(index.requirements),
                requirement -> requirement.source.topic().unavailable());
    }

    @Override
    boolean canBeBroken() {
        return unavailable.isAnywhere();
    }

    @Override
    int added(WorkingSession session) {
        return unavailable.minutes(session.requirement.index, session) > 0 ? 1 : 0;
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        if (added(session) > 0) {
            matches.add(match(1, about().topic(session.requirement), session));
        }
    }
}
