package org.harmonogram.planning;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.jspecify.annotations.Nullable;

/** A plan while it is solved: its facts, and its sessions as they lie now. Made and read by {@link TimetableMapping}. */
@PlanningSolution
public class Timetable {

    private Structure structure;

    @ProblemFactCollectionProperty
    private List<EditionFact> editions;

    @ProblemFactCollectionProperty
    private List<RequirementFact> requirements;

    @ProblemFactCollectionProperty
    private List<OrderedPair> pairs;

    @ProblemFactCollectionProperty
    private List<PublishedUnit> publishedUnits;

    @ProblemFactCollectionProperty
    private List<RoomFact> rooms;

    @ProblemFactCollectionProperty
    private List<TrainerFact> trainers;

    @PlanningEntityCollectionProperty
    private List<SessionAssignment> sessions;

    private ConstraintWeightOverrides<HardMediumSoftLongScore> weights;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** For Timefold, which makes copies field by field. */
    @SuppressWarnings("NullAway.Init")
    Timetable() {}

    Timetable(
            Structure structure,
            FactsBuilder facts,
            List<RoomFact> rooms,
            List<TrainerFact> trainers,
            List<SessionAssignment> sessions) {
        this.structure = structure;
        this.editions = facts.editions();
        this.requirements = facts.requirements();
        this.pairs = facts.pairs();
        this.publishedUnits = facts.publishedUnits();
        this.rooms = rooms;
        this.trainers = trainers;
        this.sessions = sessions;
        this.weights = weightsOf(structure.plan());
    }

    private static ConstraintWeightOverrides<HardMediumSoftLongScore> weightsOf(Plan plan) {
        Map<String, HardMediumSoftLongScore> scores = new HashMap<>();
        for (Rule rule : Rule.values()) {
            long weight = plan.weight(rule);
            scores.put(
                    rule.id(),
                    switch (plan.level(rule)) {
                        case HARD -> HardMediumSoftLongScore.ofHard(weight);
                        case MEDIUM -> HardMediumSoftLongScore.ofMedium(weight);
                        case SOFT -> HardMediumSoftLongScore.ofSoft(weight);
                    });
        }
        return ConstraintWeightOverrides.of(scores);
    }

    /** What follows from the plan. */
    public Structure structure() {
        return structure;
    }

    /** All requirements, by index. */
    public List<RequirementFact> requirements() {
        return requirements;
    }

    /** All editions, in plan order. */
    public List<EditionFact> editions() {
        return editions;
    }

    /** Every two requirements that share a group and have an order. */
    public List<OrderedPair> pairs() {
        return pairs;
    }

    /** What was last published, unit by unit. */
    public List<PublishedUnit> publishedUnits() {
        return publishedUnits;
    }

    /** All rooms, in plan order. */
    public List<RoomFact> rooms() {
        return rooms;
    }

    /** All trainers, in plan order. */
    public List<TrainerFact> trainers() {
        return trainers;
    }

    /** All sessions, by index; first those of the plan's placements. */
    public List<SessionAssignment> sessions() {
        return sessions;
    }

    /** Level and weight of each rule, by rule id. */
    public ConstraintWeightOverrides<HardMediumSoftLongScore> weights() {
        return weights;
    }

    /** The score as Timefold keeps it: negated costs; {@code null} before the first calculation. */
    public @Nullable HardMediumSoftLongScore score() {
        return score;
    }
}
