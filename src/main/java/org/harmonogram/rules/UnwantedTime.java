package org.harmonogram.rules;

import java.util.List;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Trainer;

/** Counts {@link Rule#UNWANTED_TIME}. */
final class UnwantedTime extends SessionCounter {

    private final DayIntervals ofEdition;
    private final DayIntervals ofTrainer;

    UnwantedTime(PlanIndex index, Books books, Tally tally) {
        super(Rule.UNWANTED_TIME, index, books, tally);
        ofEdition = DayIntervals.unwanted(index, index.editionList, Edition::avoids, Edition::prefers);
        ofTrainer = DayIntervals.unwanted(index, index.trainerList, Trainer::avoids, Trainer::prefers);
    }

    @Override
    boolean canBeBroken() {
        return ofEdition.isAnywhere() || ofTrainer.isAnywhere();
    }

    @Override
    int added(WorkingSession session) {
        int units = 0;
        for (int edition : session.requirement.editions) {
            units += index.startedUnits(ofEdition.minutes(edition, session));
        }
        for (int trainer : session.trainers) {
            units += index.startedUnits(ofTrainer.minutes(trainer, session));
        }
        return units;
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        for (int edition : session.requirement.editions) {
            collect(session, about().edition(edition), ofEdition.minutes(edition, session), matches);
        }
        for (int trainer : session.trainers) {
            collect(session, about().trainer(trainer), ofTrainer.minutes(trainer, session), matches);
        }
    }

    private void collect(WorkingSession session, About about, int minutes, List<Match> matches) {
        if (minutes > 0) {
            matches.add(match(index.startedUnits(minutes), about.number("minutes", minutes), session));
        }
    }
}
