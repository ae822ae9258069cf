package org.harmonogram.rules;

import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#TRAINER_CHANGE}. */
final class TrainerChange extends RequirementCounter {

    /** By requirement. */
    private final int[] fewest;

    TrainerChange(PlanIndex index, Books books, Tally tally) {
        super(Rule.TRAINER_CHANGE, index, books, tally);
        fewest = Arrays.stream(index.requirements)
                .mapToInt(requirement -> requirement.source.fewestTrainers())
                .toArray();
    }

    @Override
    boolean canBeBroken() {
        return index.trainers() > 1;
    }

    @Override
    int added(WorkingSession session) {
        int before = books.trainers(session.requirement);
        int after = before + books.newTrainers(session);
        return Math.max(0, after - fewest[session.requirement.index])
                - Math.max(0, before - fewest[session.requirement.index]);
    }

    @Override
    void collect(IndexedRequirement requirement, List<Match> matches) {
        int trainers = books.trainers(requirement);
        int limit = fewest[requirement.index];
        collect(requirement, trainers - limit, limit, trainers, matches);
    }
}
