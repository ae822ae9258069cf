package org.harmonogram.constraints;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
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
        return overlappingPairs(factory)
                .filter((session, other) -> sharedTrainers(session, other) > 0)
                .penalizeLong(one(Rule.TRAINER_CLASH), ClashConstraints::sharedTrainers)
                .asConstraint(Rule.TRAINER_CLASH.id());
    }

    /** {@link Rule#GROUP_CLASH} */
    static Constraint groupClash(ConstraintFactory factory) {
        return overlappingPairs(factory)
                .filter((session, other) -> session.facts().sharesGroupWith(other.facts()))
                .penalizeLong(one(Rule.GROUP_CLASH), (session, other) -> 1)
                .asConstraint(Rule.GROUP_CLASH.id());
    }

    /** {@link Rule#ROOM_CLASH} */
    static Constraint roomClash(ConstraintFactory factory) {
        return overlappingPairs(factory)
                .filter((session, other) -> session.room() != null && session.room() == other.room())
                .penalizeLong(one(Rule.ROOM_CLASH), (session, other) -> 1)
                .asConstraint(Rule.ROOM_CLASH.id());
    }

    /** Every two sessions that share a minute, once. */
    private static BiConstraintStream<SessionAssignment, SessionAssignment> overlappingPairs(
            ConstraintFactory factory) {
        return Sessions.placed(factory)
                .join(
                        Sessions.placed(factory),
                        equal(SessionAssignment::day),
                        // A day has few sessions: looking at each is faster than an index of their times.
                        filtering(ClashConstraints::overlapsLater));
    }

    /** A session just taken out may still be looked at once, before its pairs are dropped. */
    private static boolean overlapsLater(SessionAssignment session, SessionAssignment other) {
        return session.index() < other.index()
                && session.isPlaced()
                && other.isPlaced()
                && session.startMinute() < other.endMinute()
                && other.startMinute() < session.endMinute();
    }

    private static long sharedTrainers(SessionAssignment session, SessionAssignment other) {
        return session.trainers().stream().filter(other.trainers()::contains).count();
    }
}
