package org.harmonogram.constraints;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.List;
import java.util.function.Function;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings.Per;
import org.harmonogram.planning.EditionFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Terms;

/** Sessions have a room that holds them, and do not wander without need. */
final class RoomConstraints {

    private RoomConstraints() {}

    /** {@link Rule#ROOM_MISSING} */
    static Constraint roomMissing(ConstraintFactory factory) {
        return Sessions.placed(factory)
                .filter(session -> session.room() == null
                        && session.facts().editions().stream().anyMatch(edition -> listsRooms(edition, session.day())))
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
        return Sessions.ofEditions(factory)
                .filter((session, edition) -> session.room() != null)
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
        return scopes(factory, Terms::venueChangePer)
                .groupBy(
                        (session, scope) -> scope,
                        countDistinct((SessionAssignment session, Object scope) -> Sessions.venueOf(session)))
                .filter((scope, venues) -> venues > 1)
                .penalizeLong(one(Rule.VENUE_CHANGE), (scope, venues) -> venues - 1)
                .asConstraint(Rule.VENUE_CHANGE.id());
    }

    /** {@link Rule#ROOM_CHANGE} */
    static Constraint roomChange(ConstraintFactory factory) {
        return scopes(factory, Terms::roomChangePer)
                .groupBy(
                        (session, scope) -> scope,
                        countDistinct((SessionAssignment session, Object scope) -> Sessions.roomOf(session)))
                .filter((scope, rooms) -> rooms > 1)
                .penalizeLong(one(Rule.ROOM_CHANGE), (scope, rooms) -> rooms - 1)
                .asConstraint(Rule.ROOM_CHANGE.id());
    }

    /** Each session that has a room with each thing within which changes are counted: its editions, or its requirement. */
    private static BiConstraintStream<SessionAssignment, Object> scopes(
            ConstraintFactory factory, Function<Terms, Per> per) {
        return Sessions.inRooms(factory)
                .join(Terms.class)
                .expand((session, terms) -> scopes(session, per.apply(terms)))
                .flattenLast(scopes -> scopes)
                .map((session, terms, scope) -> session, (session, terms, scope) -> scope);
    }

    private static List<?> scopes(SessionAssignment session, Per per) {
        return switch (per) {
            case EDITION -> session.facts().editions();
            case TOPIC -> List.of(session.facts());
        };
    }

    private static boolean listsRooms(EditionFact edition, int epochDay) {
        Day day = edition.day(epochDay);
        return day != null && !day.rooms().isEmpty();
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
