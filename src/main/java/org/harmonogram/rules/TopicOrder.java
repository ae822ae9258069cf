package org.harmonogram.rules;

import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#TOPIC_ORDER}. */
final class TopicOrder extends SessionCounter {

    TopicOrder(PlanIndex index, Books books, Tally tally) {
        super(Rule.TOPIC_ORDER, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return Arrays.stream(index.requirements).anyMatch(requirement -> requirement.before.length > 0);
    }

    @Override
    int added(WorkingSession session) {
        int pairs = 0;
        for (IndexedRequirement earlier : session.requirement.before) {
            SessionList others = books.of(earlier);
            for (int i = 0; i < others.size; i++) {
                if (session.absoluteStart < others.items[i].absoluteEnd) {
                    pairs++;
                }
            }
        }
        for (IndexedRequirement later : session.requirement.behind) {
            SessionList others = books.of(later);
            for (int i = 0; i < others.size && others.items[i].absoluteStart < session.absoluteEnd; i++) {
                pairs++;
            }
        }
        return pairs;
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        for (IndexedRequirement earlier : session.requirement.before) {
            for (WorkingSession other : books.of(earlier).inPlanOrder()) {
                if (session.absoluteStart < other.absoluteEnd) {
                    About about = about().topic(session.requirement).otherTopic(earlier);
                    matches.add(match(1, about, session, other));
                }
            }
        }
    }
}
