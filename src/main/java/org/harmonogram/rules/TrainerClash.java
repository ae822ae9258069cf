package org.harmonogram.rules;

import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#TRAINER_CLASH}. */
final class TrainerClash extends SessionCounter {

    TrainerClash(PlanIndex index, Books books, Tally tally) {
        super(Rule.TRAINER_CLASH, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return index.trainers() > 0;
    }

    @Override
    int added(WorkingSession session) {
        int pairs = 0;
        for (int trainer : session.trainers) {
            pairs += books.trainers.overlapping(trainer, session);
        }
        return pairs;
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        for (int trainer : session.trainers) {
            for (WorkingSession other : books.trainers.of(trainer, session.day).inPlanOrder()) {
                if (session.index < other.index && session.overlaps(other)) {
                    matches.add(match(1, about().trainer(trainer), session, other));
                }
            }
        }
    }
}
