package org.harmonogram.rules;

import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#TRAINER_UNQUALIFIED}. */
final class TrainerUnqualified extends SessionCounter {

    TrainerUnqualified(PlanIndex index, Books books, Tally tally) {
        super(Rule.TRAINER_UNQUALIFIED, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return Arrays.stream(index.requirements).anyMatch(TrainerUnqualified::isBarredToSome);
    }

    private static boolean isBarredToSome(IndexedRequirement requirement) {
        for (boolean qualified : requirement.qualified) {
            if (!qualified) {
                return true;
            }
        }
        return false;
    }

    @Override
    int added(WorkingSession session) {
        int unqualified = 0;
        for (int trainer : session.trainers) {
            if (!session.requirement.qualified[trainer]) {
                unqualified++;
            }
        }
        return unqualified;
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        for (int trainer : session.trainers) {
            if (!session.requirement.qualified[trainer]) {
                matches.add(match(1, about().trainer(trainer).topic(session.requirement), session));
            }
        }
    }
}
