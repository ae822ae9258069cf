package org.harmonogram.constraints;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.PublishedUnit;
import org.harmonogram.planning.RequirementFact;
import org.harmonogram.planning.SessionAssignment;

/** The hours of the programme are taught, no more and no less, and where they were published. */
final class HoursConstraints {

    private HoursConstraints() {}

    /** {@link Rule#NOT_PLACED} */
    static Constraint notPlaced(ConstraintFactory factory) {
        return placedMinutes(factory)
                .filter((facts, minutes) -> minutes < facts.requirement().requiredMinutes())
                .penalizeLong(
                        one(Rule.NOT_PLACED),
                        (facts, minutes) ->
                                facts.startedUnits(facts.requirement().requiredMinutes() - minutes))
                .asConstraint(Rule.NOT_PLACED.id());
    }

    /** {@link Rule#SURPLUS_UNITS} */
    static Constraint surplusUnits(ConstraintFactory factory) {
        return placedMinutes(factory)
                .filter((facts, minutes) -> minutes > facts.requirement().requiredMinutes())
                .penalizeLong(
                        one(Rule.SURPLUS_UNITS),
                        (facts, minutes) ->
                                facts.startedUnits(minutes - facts.requirement().requiredMinutes()))
                .asConstraint(Rule.SURPLUS_UNITS.id());
    }

    /** {@link Rule#MOVED} */
    static Constraint moved(ConstraintFactory factory) {
        return factory.forEach(PublishedUnit.class)
                .ifNotExists(
                        Sessions.placed(factory),
                        equal(
                                PublishedUnit::requirement,
                                session -> session.facts().index()),
                        filtering(PublishedUnit::isKeptBy))
                .penalizeLong(one(Rule.MOVED), PublishedUnit::factor)
                .asConstraint(Rule.MOVED.id());
    }

    /** Each requirement whose length is known with its placed minutes, also where there are none. */
    private static BiConstraintStream<RequirementFact, Integer> placedMinutes(ConstraintFactory factory) {
        return Sessions.placed(factory)
                .groupBy(SessionAssignment::facts, sum(SessionAssignment::minutes))
                .complement(RequirementFact.class, facts -> 0)
                .filter((facts, minutes) -> facts.requirement().lengthKnown());
    }
}
