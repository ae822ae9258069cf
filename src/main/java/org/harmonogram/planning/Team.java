package org.harmonogram.planning;

import java.util.Comparator;
import java.util.List;

/** The trainers placed with a session, without those fixed as presenters of its topic; often one, sometimes none. */
public final class Team {

    /** Nobody. */
    public static final Team NOBODY = new Team(List.of());

    private final List<TrainerFact> trainers;
    private final int[] positions;

    private Team(List<TrainerFact> trainers) {
        this.trainers = trainers;
        this.positions = trainers.stream().mapToInt(TrainerFact::index).toArray();
    }

    /** The team of these trainers, in any order; one named twice counts once. */
    public static Team of(List<TrainerFact> members) {
        return members.isEmpty()
                ? NOBODY
                : new Team(members.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(TrainerFact::index))
                        .toList());
    }

    /** The trainers, by their place in the plan, none twice. */
    public List<TrainerFact> trainers() {
        return trainers;
    }

    /** The trainers' positions in the plan, ascending. Shared for speed, not to be changed. */
    public int[] positions() {
        return positions;
    }

    /** Whether the trainer is in the team. */
    public boolean has(TrainerFact trainer) {
        return trainers.contains(trainer);
    }

    /** Two teams are equal if they have the same trainers. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Team team && trainers.equals(team.trainers));
    }

    @Override
    public int hashCode() {
        return trainers.hashCode();
    }

    @Override
    public String toString() {
        return trainers.toString();
    }
}
