package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Topic;

/** Counts {@link Rule#TOPIC_UNAVAILABLE}. */
final class TopicUnavailable extends SessionCounter {

    /** By requirement: number of its topic; the editions of a programme share the topics. */
    private final int[] topicOf;

    private final DayIntervals unavailable;

    TopicUnavailable(PlanIndex index, Books books, Tally tally) {
        super(Rule.TOPIC_UNAVAILABLE, index, books, tally);
        List<Topic> topics = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        topicOf = new int[index.requirements.length];
        for (IndexedRequirement requirement : index.requirements) {
            Topic topic = requirement.source.topic();
            topicOf[requirement.index] = numbers.computeIfAbsent(topic.id(), id -> topics.size());
            if (numbers.size() > topics.size()) {
                topics.add(topic);
            }
        }
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
        return unavailable.minutes(topicOf[session.requirement.index], session) > 0 ? 1 : 0;
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        if (added(session) > 0) {
            matches.add(match(1, about().topic(session.requirement), session));
        }
    }
}
