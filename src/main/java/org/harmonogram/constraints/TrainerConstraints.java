package org.harmonogram.constraints;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.TrainerFact;

/** Sessions are led by enough people, who may lead them and do not change without need. */
final class TrainerConstraints {

    private TrainerConstraints() {}

    /** {@link Rule#TRAINER_UNQUALIFIED} */
    static Constraint trainerUnqualified(ConstraintFactory factory) {
        return Sessions.placed(factory)
                .filter(session -> unqualifiedTrainers(session) > 0)
                .penalizeLong(one(Rule.TRAINER_UNQUALIFIED), TrainerConstraints::unqualifiedTrainers)
                .asConstraint(Rule.TRAINER_UNQUALIFIED.id());
    }

    /** {@link Rule#STAFF_TOO_FEW} */
    static Constraint staffTooFew(ConstraintFactory factory) {
        return Sessions.placed(factory)
                .filter(session -> missingTrainers(session) > 0)
                .penalizeLong(one(Rule.STAFF_TOO_FEW), TrainerConstraints::missingTrainers)
                .asConstraint(Rule.STAFF_TOO_FEW.id());
    }

    /** {@link Rule#TRAINER_CHANGE} */
    static Constraint trainerChange(ConstraintFactory factory) {
        return Sessions.led(factory)
                .groupBy((session, trainer) -> session.facts(), countDistinct((session, trainer) -> trainer))
                .filter((facts, trainers) -> trainers > facts.requirement().fewestTrainers())
                .penalizeLong(
                        one(Rule.TRAINER_CHANGE),
                        (facts, trainers) -> trainers - facts.requirement().fewestTrainers())
                .asConstraint(Rule.TRAINER_CHANGE.id());
    }

    private static int unqualifiedTrainers(SessionAssignment session) {
        int unqualified = 0;
        for (TrainerFact trainer : session.trainers()) {
            unqualified += session.facts().isTaughtBy(trainer) ? 0 : 1;
        }
        return unqualified;
    }

    private static int missingTrainers(SessionAssignment session) {
        return session.requirement().trainersNeeded() - session.trainers().size();
    }
}
