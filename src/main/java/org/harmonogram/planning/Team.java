package org.harmonogram.planning;

import java.util.Comparator;
import java.util.List;

/**
 * The trainers placed with a session, without those fixed as presenters of its topic; often one, sometimes none.
 *
 * @param trainers by their place in the plan, none twice
 */
public record Team(List<TrainerFact> trainers) {

    /** Nobody. */
    public static final Team NOBODY = new Team(List.of());

    /** Copies the trainers. */
    public Team {
        trainers = List.copyOf(trainers);
    }

    /** The team of these trainers, in any order. */
    public static Team of(List<TrainerFact> members) {
        return members.isEmpty()
                ? NOBODY
                : new Team(members.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(TrainerFact::index))
                        .toList());
    }

    /** Whether the trainer is in the team. */
    public boolean has(TrainerFact trainer) {
        return trainers.contains(trainer);
    }
}
