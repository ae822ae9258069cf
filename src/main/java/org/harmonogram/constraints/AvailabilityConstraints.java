package org.harmonogram.constraints;

import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Period;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Trainer;
import org.harmonogram.planning.EditionFact;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.TrainerFact;

/** Nobody and nothing is used at a time that is closed or not wanted. */
final class AvailabilityConstraints {

    private AvailabilityConstraints() {}

    /** {@link Rule#TRAINER_UNAVAILABLE} */
    static Constraint trainerUnavailable(ConstraintFactory factory) {
        return Sessions.placed(factory)
                .filter(session -> absentTrainers(session) > 0)
                .penalizeLong(one(Rule.TRAINER_UNAVAILABLE), AvailabilityConstraints::absentTrainers)
                .asConstraint(Rule.TRAINER_UNAVAILABLE.id());
    }

    /** {@link Rule#ROOM_UNAVAILABLE} */
    static Constraint roomUnavailable(ConstraintFactory factory) {
        return Sessions.inRooms(factory)
                .filter(AvailabilityConstraints::isInClosedRoom)
                .penalizeLong(one(Rule.ROOM_UNAVAILABLE), session -> 1)
                .asConstraint(Rule.ROOM_UNAVAILABLE.id());
    }

    /** {@link Rule#TOPIC_UNAVAILABLE} */
    static Constraint topicUnavailable(ConstraintFactory factory) {
        return Sessions.placed(factory)
                .filter(session ->
                        Times.isInSome(session, session.requirement().topic().unavailable()))
                .penalizeLong(one(Rule.TOPIC_UNAVAILABLE), session -> 1)
                .asConstraint(Rule.TOPIC_UNAVAILABLE.id());
    }

    /** {@link Rule#UNWANTED_TIME} */
    static Constraint unwantedTime(ConstraintFactory factory) {
        return Sessions.placed(factory)
                .filter(session -> unwantedUnits(session) > 0)
                .penalizeLong(one(Rule.UNWANTED_TIME), AvailabilityConstraints::unwantedUnits)
                .asConstraint(Rule.UNWANTED_TIME.id());
    }

    private static int absentTrainers(SessionAssignment session) {
        int absent = 0;
        for (TrainerFact trainer : session.trainers()) {
            absent += Times.isInSome(session, trainer.trainer().unavailable()) ? 1 : 0;
        }
        return absent;
    }

    private static boolean isInClosedRoom(SessionAssignment session) {
        RoomFact room = Sessions.roomOf(session);
        return Times.isInSome(session, room.room().closed())
                || Times.isInSome(session, room.venue().closed());
    }

    private static int unwantedUnits(SessionAssignment session) {
        int units = 0;
        for (EditionFact fact : session.facts().editions()) {
            Edition edition = fact.edition();
            units += unwantedUnits(session, edition.avoids(), edition.prefers());
        }
        for (TrainerFact fact : session.trainers()) {
            Trainer trainer = fact.trainer();
            units += unwantedUnits(session, trainer.avoids(), trainer.prefers());
        }
        return units;
    }

    private static int unwantedUnits(SessionAssignment session, List<Period> avoids, List<Period> prefers) {
        return session.facts().startedUnits(Times.unwantedMinutes(session, avoids, prefers));
    }
}
