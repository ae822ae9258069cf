package org.harmonogram.constraints;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Objects;
import java.util.function.Predicate;
import org.harmonogram.planning.EditionFact;
import org.harmonogram.planning.GroupFact;
import org.harmonogram.planning.RequirementFact;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.TrainerFact;

/**
 * What the rules are about: the sessions that have a start, each with its trainers, groups, editions or room. Equal
 * calls give equal streams, which Timefold computes once for all constraints.
 */
final class Sessions {

    private Sessions() {}

    /** Sessions that have a start. */
    static UniConstraintStream<SessionAssignment> placed(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(SessionAssignment.class).filter(SessionAssignment::isPlaced);
    }

    /** Each requirement with what of it is placed, also where nothing is. */
    static BiConstraintStream<RequirementFact, PlacedTime> placedTime(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(SessionAssignment.class)
                .groupBy(SessionAssignment::facts, PlacedTime.COLLECT)
                .complement(RequirementFact.class, facts -> PlacedTime.NONE);
    }

    /** Sessions that have a start and a room. */
    static UniConstraintStream<SessionAssignment> inRooms(ConstraintFactory factory) {
        return placed(factory).filter(session -> session.room() != null);
    }

    /** Sessions that have a start and a room, if the plan has rooms at several venues. */
    static UniConstraintStream<SessionAssignment> amongVenues(ConstraintFactory factory) {
        return inRooms(factory).filter(session -> session.facts().terms().severalVenues());
    }

    /** Each session with each of its trainers. */
    static BiConstraintStream<SessionAssignment, TrainerFact> led(ConstraintFactory factory) {
        return placed(factory).expand(SessionAssignment::trainers).flattenLast(trainers -> trainers);
    }

    /** Each session with those of its trainers who are meant; costs next to nothing where nobody is. */
    static BiConstraintStream<SessionAssignment, TrainerFact> led(
            ConstraintFactory factory, Predicate<TrainerFact> isMeant) {
        return placed(factory)
                .filter(session -> isLed(session, isMeant))
                .expand(SessionAssignment::trainers)
                .flattenLast(trainers -> trainers)
                .filter((session, trainer) -> isMeant.test(trainer));
    }

    private static boolean isLed(SessionAssignment session, Predicate<TrainerFact> isMeant) {
        for (TrainerFact trainer : session.trainers()) {
            if (isMeant.test(trainer)) {
                return true;
            }
        }
        return false;
    }

    /** Each session with each of its groups. */
    static BiConstraintStream<SessionAssignment, GroupFact> attended(ConstraintFactory factory) {
        return placed(factory).expand(session -> session.facts().groups()).flattenLast(groups -> groups);
    }

    /** Each session with each of its editions. */
    static BiConstraintStream<SessionAssignment, EditionFact> ofEditions(ConstraintFactory factory) {
        return withEditions(placed(factory));
    }

    /** Each of these sessions with each of its editions. */
    static BiConstraintStream<SessionAssignment, EditionFact> withEditions(
            UniConstraintStream<SessionAssignment> sessions) {
        return sessions.expand(session -> session.facts().editions()).flattenLast(editions -> editions);
    }

    /** The room of a session that is known to have one. */
    static RoomFact roomOf(SessionAssignment session) {
        return Objects.requireNonNull(session.room(), "room");
    }

    /** The position in the plan of the room of a session that is known to have one. */
    static int roomIndexOf(SessionAssignment session) {
        return roomOf(session).index();
    }

    /** The position in the plan of the venue of a session that is known to have a room. */
    static int venueOf(SessionAssignment session) {
        return roomOf(session).venueIndex();
    }
}
