package org.harmonogram.constraints;

import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.SessionAssignment;

/** No person and no room can be in two sessions at once. */
final class ClashConstraints {

    private ClashConstraints() {}

    /** {@link Rule#TRAINER_CLASH} */
    static Constraint trainerClash(ConstraintFactory factory) {
        return clashes(factory)
                .filter((day, clashes) -> clashes.trainers() > 0)
                .penalizeLong(one(Rule.TRAINER_CLASH), (day, clashes) -> clashes.trainers())
                .asConstraint(Rule.TRAINER_CLASH.id());
    }

    /** {@link Rule#GROUP_CLASH} */
    static Constraint groupClash(ConstraintFactory factory) {
        return clashes(factory)
                .filter((day, clashes) -> clashes.groups() > 0)
                .penalizeLong(one(Rule.GROUP_CLASH), (day, clashes) -> clashes.groups())
                .asConstraint(Rule.GROUP_CLASH.id());
    }

    /** {@link Rule#ROOM_CLASH} */
    static Constraint roomClash(ConstraintFactory factory) {
        return clashes(factory)
                .filter((day, clashes) -> clashes.rooms() > 0)
                .penalizeLong(one(Rule.ROOM_CLASH), (day, clashes) -> clashes.rooms())
                .asConstraint(Rule.ROOM_CLASH.id());
    }

    /** Each date that has a session with what clashes on it. */
    private static BiConstraintStream<Integer, Clashes.Count> clashes(ConstraintFactory factory) {
        return Sessions.placed(factory).groupBy(SessionAssignment::day, Clashes.COUNT);
    }
}
