package org.harmonogram.constraints;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.function.Function;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings.Per;
import org.harmonogram.planning.DayFact;
import org.harmonogram.planning.EditionFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Terms;

/** Sessions have a room that holds them, and do not wander without need. */
final class RoomConstraints {

    private RoomConstraints() {}

    /** {@link Rule#ROOM_MISSING} */
    static Constraint roomMissing(ConstraintFactory factory) {
        return Sessions.placed(factory)
                .filter(session -> session.room() == null && isOnDayOfRooms(session))
                .penalizeLong(one(Rule.ROOM_MISSING), session -> 1)
                .asConstraint(Rule.ROOM_MISSING.id());
    }

    /** {@link Rule#ROOM_TOO_SMALL} */
    static Constraint roomTooSmall(ConstraintFactory factory) {
        return Sessions.inRooms(factory)
                .filter(session -> peopleWithoutSeat(session) > 0)
                .penalizeLong(one(Rule.ROOM_TOO_SMALL), RoomConstraints::peopleWithoutSeat)
                .asConstraint(Rule.ROOM_TOO_SMALL.id());
    }

    /** {@link Rule#ROOM_LACKS_FEATURE} */
    static Constraint roomLacksFeature(ConstraintFactory factory) {
        return Sessions.inRooms(factory)
                .filter(session -> missingFeatures(session) > 0)
                .penalizeLong(one(Rule.ROOM_LACKS_FEATURE), RoomConstraints::missingFeatures)
                .asConstraint(Rule.ROOM_LACKS_FEATURE.id());
    }

    /** {@link Rule#TWO_VENUES_IN_A_DAY} */
    static Constraint twoVenuesInADay(ConstraintFactory factory) {
        return Sessions.withEditions(Sessions.amongVenues(factory))
                .groupBy(
                        (session, edition) -> edition,
                        (session, edition) -> session.day(),
                        countDistinct((session, edition) -> Sessions.venueOf(session)))
                .filter((edition, day, venues) -> venues > 1)
                .penalizeLong(one(Rule.TWO_VENUES_IN_A_DAY), (edition, day, venues) -> venues - 1)
                .asConstraint(Rule.TWO_VENUES_IN_A_DAY.id());
    }

    /** {@link Rule#VENUE_CHANGE} */
    static Constraint venueChange(ConstraintFactory factory) {
        UniConstraintStream<SessionAssignment> sessions = Sessions.amongVenues(factory);
        return changes(sessions, Terms::venueChangePer, Sessions::venueOf)
                .penalizeLong(one(Rule.VENUE_CHANGE), changes -> changes)
                .asConstraint(Rule.VENUE_CHANGE.id());
    }

    /** {@link Rule#ROOM_CHANGE} */
    static Constraint roomChange(ConstraintFactory factory) {
        UniConstraintStream<SessionAssignment> sessions = Sessions.inRooms(factory);
        return changes(sessions, Terms::roomChangePer, Sessions::roomIndexOf)
                .penalizeLong(one(Rule.ROOM_CHANGE), changes -> changes)
                .asConstraint(Rule.ROOM_CHANGE.id());
    }

    /** How many places beyond the first there are within each thing within which they are counted, where there are some. */
    private static UniConstraintStream<Integer> changes(
            UniConstraintStream<SessionAssignment> sessions,
            Function<Terms, Per> per,
            Function<SessionAssignment, Integer> place) {
        UniConstraintStream<Integer> ofTopics = sessions.filter(
                        session -> per.apply(session.facts().terms()) == Per.TOPIC)
                .groupBy(SessionAssignment::facts, countDistinct(place))
                .filter((facts, places) -> places > 1)
                .map((facts, places) -> places - 1);
        UniConstraintStream<Integer> ofEditions = Sessions.withEditions(
                        sessions.filter(session -> per.apply(session.facts().terms()) == Per.EDITION))
                .groupBy((session, edition) -> edition, countDistinct((session, edition) -> place.apply(session)))
                .filter((edition, places) -> places > 1)
                .map((edition, places) -> places - 1);
        return ofTopics.concat(ofEditions);
    }

    private static boolean isOnDayOfRooms(SessionAssignment session) {
        for (EditionFact edition : session.facts().editions()) {
            DayFact day = edition.day(session.day());
            if (day != null && day.listsRooms()) {
                return true;
            }
        }
        return false;
    }

    private static long peopleWithoutSeat(SessionAssignment session) {
        Integer people = session.requirement().participants();
        Integer seats = Sessions.roomOf(session).room().seats();
        return people == null || seats == null ? 0 : Math.max(0, people - seats);
    }

    private static long missingFeatures(SessionAssignment session) {
        List<String> features = Sessions.roomOf(session).room().features();
        return session.requirement().topic().needs().stream()
                .filter(need -> !features.contains(need))
                .count();
    }
}
