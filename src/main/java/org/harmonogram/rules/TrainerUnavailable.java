package org.harmonogram.rules;

import java.util.List;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Trainer;

/** Counts {@link Rule#TRAINER_UNAVAILABLE}. */
final class TrainerUnavailable extends SessionCounter {

    private final DayIntervals unavailable;

    TrainerUnavailable(PlanIndex index, Books books, Tally tally) {
        super(Rule.TRAINER_UNAVAILABLE, index, books, tally);
        unavailable = unavailable(index);
    }

    /** When each trainer cannot lead. */
    static DayIntervals unavailable(PlanIndex index) {
        return DayIntervals.of(index, index.trainerList, Trainer::unavailable);
    }

    @Override
    boolean canBeBroken() {
        return unavailable.isAnywhere();
    }

    @Override
    int added(WorkingSession session) {
        int absent = 0;
        for (int trainer : session.trainers) {
            if (unavailable.minutes(trainer, session) > 0) {
                absent++;
            }
        }
        return absent;
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        for (int trainer : session.trainers) {
            if (unavailable.minutes(trainer, session) > 0) {
                matches.add(match(1, about().trainer(trainer), session));
            }
        }
    }
}
