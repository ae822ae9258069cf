package org.harmonogram.rules;

import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#TOPIC_SPREAD}. */
final class TopicSpread extends RequirementCounter {

    TopicSpread(PlanIndex index, Books books, Tally tally) {
        super(Rule.TOPIC_SPREAD, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return index.days() > 2;
    }

    @Override
    int added(WorkingSession session) {
        int difference = 0;
        for (int edition : session.requirement.editions) {
            boolean isNew = !books.isTrainingDay(edition, session.day);
            difference += addedToOwn(edition, session, isNew);
            if (isNew) {
                difference += addedToOthers(edition, session);
            }
        }
        return difference;
    }

    private int addedToOwn(int edition, WorkingSession session, boolean isNew) {
        SessionList own = books.of(session.requirement);
        if (own.isEmpty()) {
            return 0;
        }
        int first = own.first().day;
        int last = own.last().day;
        int day = session.day;
        if (day < first || day > last) {
            return gaps(edition, session.requirement, Math.min(first, day), Math.max(last, day))
                    - gaps(edition, session.requirement, first, last);
        }
        // Within its dates it fills a gap, unless the date was no training day or had the topic already.
        return isNew || books.hasSession(session.requirement, day) ? 0 : -1;
    }

    private int gaps(int edition, IndexedRequirement requirement, int first, int last) {
        return books.trainingDaysBetween(edition, first, last) - books.daysBetween(requirement, first, last);
    }

    private int addedToOthers(int edition, WorkingSession session) {
        int gaps = 0;
        for (IndexedRequirement other : index.requirementsOf[edition]) {
            SessionList sessions = books.of(other);
            if (other != session.requirement
                    && sessions.size > 1
                    && sessions.first().day < session.day
                    && session.day < sessions.last().day) {
                gaps++;
            }
        }
        return gaps;
    }

    @Override
    void collect(IndexedRequirement requirement, List<Match> matches) {
        SessionList own = books.of(requirement);
        if (own.isEmpty()) {
            return;
        }
        for (int edition : requirement.editions) {
            for (int day = own.first().day + 1; day < own.last().day; day++) {
                if (books.isTrainingDay(edition, day) && !books.hasSession(requirement, day)) {
                    About about =
                            about().requirement(requirement).edition(edition).date(day);
                    matches.add(match(1, about, own.inTimeOrder()));
                }
            }
        }
    }
}
