package org.harmonogram.planning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.harmonogram.domain.Requirement;

/**
 * A requirement with the facts it names. Compared by identity, unlike the requirement itself, whose parts are many: a
 * plan has one of each.
 */
public final class RequirementFact {

    private final Requirement requirement;
    private final List<EditionFact> editions;
    private final List<GroupFact> groups;
    private final List<TrainerFact> fixedTrainers;
    /** From {@link #firstNeighbour} on: those of an edition lie side by side, so the set is small however large the plan. */
    private final BitSet neighbours = new BitSet();

    private int firstNeighbour;
    private int circle = -1;
    private final BitSet qualified;
    private final Terms terms;

    RequirementFact(
            Requirement requirement,
            List<EditionFact> editions,
            List<GroupFact> groups,
            List<TrainerFact> fixedTrainers,
            BitSet qualified,
            Terms terms) {
        this.requirement = requirement;
        this.editions = List.copyOf(editions);
        this.groups = List.copyOf(groups);
        this.fixedTrainers = List.copyOf(fixedTrainers);
        this.qualified = qualified;
        this.terms = terms;
    }

    /** Notes all the requirements that it shares a group with. */
    void setNeighbours(int... indexes) {
        firstNeighbour = Arrays.stream(indexes).min().orElse(0);
        for (int index : indexes) {
            neighbours.set(index - firstNeighbour);
        }
    }

    /** Position in the structure, from 0. */
    public int index() {
        return requirement.index();
    }

    /** The requirement. */
    public Requirement requirement() {
        return requirement;
    }

    /** The editions that attend. */
    public List<EditionFact> editions() {
        return editions;
    }

    /** The groups that attend, none twice. */
    public List<GroupFact> groups() {
        return groups;
    }

    /** The trainers fixed with every session, none twice. */
    public List<TrainerFact> fixedTrainers() {
        return fixedTrainers;
    }

    /** Whether the trainer may teach it. */
    public boolean isTaughtBy(TrainerFact trainer) {
        return qualified.get(trainer.index());
    }

    /** Notes in which circle it is. */
    void setCircle(int circle) {
        this.circle = circle;
    }

    /**
     * What is the same for any two requirements that share a group, and for those that share one with the same third, and
     * so on; what is not, has no group in common. An edition without joint topics is a circle of its own.
     */
    public int circle() {
        return circle;
    }

    /** Indexes of all requirements that some group attends with it, from the lowest on, itself among them if any group does. */
    IntStream neighbours() {
        return neighbours.stream().map(neighbour -> firstNeighbour + neighbour);
    }

    /** The trainers who may teach it, by index. Shared, not to be changed. */
    BitSet qualified() {
        return qualified;
    }

    /** Whether some group attends both. */
    public boolean sharesGroupWith(RequirementFact other) {
        int neighbour = other.index() - firstNeighbour;
        return neighbour >= 0 && neighbours.get(neighbour);
    }

    /** Whether the other is of another topic and some group attends both. */
    public boolean isDisturbedBy(RequirementFact other) {
        return !topicId().equals(other.topicId()) && sharesGroupWith(other);
    }

    /** Whether it stands before the other in the programme that some group follows in both. */
    public boolean comesBefore(RequirementFact other) {
        return requirement.topicOrder() < other.requirement.topicOrder() && sharesGroupWith(other);
    }

    /** Whether it may start only when the other has ended, for some group that attends both. */
    public boolean comesAfter(RequirementFact other) {
        return requirement.topic().after().contains(other.topicId()) && sharesGroupWith(other);
    }

    private String topicId() {
        return requirement.topic().id();
    }

    /** Minutes as started units: divided by the plan's unit, rounded up; 0 for negative minutes. */
    public int startedUnits(int minutes) {
        return terms.startedUnits(minutes);
    }

    /** What holds for the whole plan. */
    public Terms terms() {
        return terms;
    }

    @Override
    public String toString() {
        return requirement.topic().id() + editions;
    }
}
