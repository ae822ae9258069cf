package org.harmonogram.rules;

import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#TOPIC_INTERRUPTED}. */
final class TopicInterrupted extends RequirementCounter {

    TopicInterrupted(PlanIndex index, Books books, Tally tally) {
        super(Rule.TOPIC_INTERRUPTED, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return Arrays.stream(index.requirements).anyMatch(requirement -> requirement.neighbours.length > 0);
    }

    @Override
    int added(WorkingSession session) {
        return addedToOthers(session) + addedToOwn(session);
    }

    private int addedToOthers(WorkingSession session) {
        int topics = 0;
        for (IndexedRequirement other : session.requirement.neighbours) {
            if (interrupts(session, books.of(other))) {
                topics++;
            }
        }
        return topics * session.units;
    }

    private static boolean interrupts(WorkingSession session, SessionList topic) {
        return topic.firstStart < session.absoluteStart && session.absoluteStart < topic.lastStart;
    }

    /** What lies between the topic's sessions only because the session makes it begin earlier or end later. */
    private int addedToOwn(WorkingSession session) {
        SessionList own = books.of(session.requirement);
        if (own.isEmpty()) {
            return 0;
        }
        int first = own.firstStart;
        int last = own.lastStart;
        if (session.absoluteStart < first) {
            int units = unitsBetween(session.requirement, session.absoluteStart, first);
            return first < last ? units + unitsAt(session.requirement, first) : units;
        }
        if (session.absoluteStart > last) {
            int units = unitsBetween(session.requirement, last, session.absoluteStart);
            return first < last ? units + unitsAt(session.requirement, last) : units;
        }
        return 0;
    }

    private int unitsAt(IndexedRequirement requirement, int moment) {
        return unitsBetween(requirement, moment - 1, moment + 1);
    }

    private int unitsBetween(IndexedRequirement requirement, int after, int before) {
        int units = 0;
        for (IndexedRequirement other : requirement.neighbours) {
            SessionList sessions = books.of(other);
            if (sessions.firstStart < before && sessions.lastStart > after) {
                units += unitsBetween(sessions, after, before);
            }
        }
        return units;
    }

    private static int unitsBetween(SessionList sessions, int after, int before) {
        int units = 0;
        for (int i = 0; i < sessions.size && sessions.items[i].absoluteStart < before; i++) {
            if (sessions.items[i].absoluteStart > after) {
                units += sessions.items[i].units;
            }
        }
        return units;
    }

    @Override
    void collect(IndexedRequirement requirement, List<Match> matches) {
        SessionList own = books.of(requirement);
        for (IndexedRequirement other : requirement.neighbours) {
            for (WorkingSession session : books.of(other).inPlanOrder()) {
                if (interrupts(session, own)) {
                    About about = about().requirement(requirement).otherTopic(other);
                    matches.add(match(session.units, about, session));
                }
            }
        }
    }
}
