package org.harmonogram.constraints;

import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Trainer;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;

/** Nobody and nothing is used at a time that is closed or not wanted. */
final class AvailabilityConstraints {

    private AvailabilityConstraints() {}

    /** {@link Rule#TRAINER_UNAVAILABLE} */
    static Constraint trainerUnavailable(ConstraintFactory factory) {
        return Sessions.led(factory)
                .filter((session, trainer) ->
                        Times.isInSome(session, trainer.trainer().unavailable()))
                .penalizeLong(one(Rule.TRAINER_UNAVAILABLE), (session, trainer) -> 1)
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
        UniConstraintStream<Integer> unitsOfEditions = Sessions.ofEditions(factory)
                .map((session, edition) -> unwantedUnits(session, edition.edition()))
                .filter(units -> units > 0);
        UniConstraintStream<Integer> unitsOfTrainers = Sessions.led(factory)
                .map((session, trainer) -> unwantedUnits(session, trainer.trainer()))
                .filter(units -> units > 0);
        return unitsOfEditions
                .concat(unitsOfTrainers)
                .penalizeLong(one(Rule.UNWANTED_TIME), units -> units)
                .asConstraint(Rule.UNWANTED_TIME.id());
    }

    private static boolean isInClosedRoom(SessionAssignment session) {
        RoomFact room = Sessions.roomOf(session);
        return Times.isInSome(session, room.room().closed())
                || Times.isInSome(session, room.venue().closed());
    }

    private static int unwantedUnits(SessionAssignment session, Edition edition) {
        return session.facts().startedUnits(Times.unwantedMinutes(session, edition.avoids(), edition.prefers()));
    }

    private static int unwantedUnits(SessionAssignment session, Trainer trainer) {
        return session.facts().startedUnits(Times.unwantedMinutes(session, trainer.avoids(), trainer.prefers()));
    }
}
