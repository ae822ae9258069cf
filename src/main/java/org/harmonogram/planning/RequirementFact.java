package org.harmonogram.planning;

import java.util.BitSet;
import java.util.List;
import org.harmonogram.domain.Plan;
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
    private final BitSet groupIndexes = new BitSet();
    private final BitSet qualified;
    private final int unitMinutes;

    RequirementFact(
            Requirement requirement,
            List<EditionFact> editions,
            List<GroupFact> groups,
            List<TrainerFact> fixedTrainers,
            BitSet qualified,
            int unitMinutes) {
        this.requirement = requirement;
        this.editions = List.copyOf(editions);
        this.groups = List.copyOf(groups);
        this.fixedTrainers = List.copyOf(fixedTrainers);
        this.qualified = qualified;
        this.unitMinutes = unitMinutes;
        groups.forEach(group -> groupIndexes.set(group.index()));
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

    /** The trainers who may teach it, by index. Shared, not to be changed. */
    BitSet qualified() {
        return qualified;
    }

    /** Whether some group attends both. */
    public boolean sharesGroupWith(RequirementFact other) {
        return groupIndexes.intersects(other.groupIndexes);
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
        return Plan.startedUnits(minutes, unitMinutes);
    }

    /** Minutes of the plan's unit. */
    public int unitMinutes() {
        return unitMinutes;
    }

    @Override
    public String toString() {
        return requirement.topic().id() + editions;
    }
}
