package org.harmonogram.constraints;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.PublishedUnit;
import org.harmonogram.planning.RequirementFact;

/** The hours of the programme are taught, no more and no less, and where they were published. */
final class HoursConstraints {

    private HoursConstraints() {}

    /** {@link Rule#NOT_PLACED} */
    static Constraint notPlaced(ConstraintFactory factory) {
        return Sessions.placedTime(factory)
                .filter((facts, placed) -> missingMinutes(facts, placed) > 0)
                .penalizeLong(
                        one(Rule.NOT_PLACED), (facts, placed) -> facts.startedUnits(missingMinutes(facts, placed)))
                .asConstraint(Rule.NOT_PLACED.id());
    }

    /** {@link Rule#SURPLUS_UNITS} */
    static Constraint surplusUnits(ConstraintFactory factory) {
        return Sessions.placedTime(factory)
                .filter((facts, placed) -> missingMinutes(facts, placed) < 0)
                .penalizeLong(
                        one(Rule.SURPLUS_UNITS), (facts, placed) -> facts.startedUnits(-missingMinutes(facts, placed)))
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

    /** Below zero where more is placed than asked; 0 where it is not known how much is asked. */
    private static int missingMinutes(RequirementFact facts, PlacedTime placed) {
        Requirement requirement = facts.requirement();
        return requirement.lengthKnown() ? requirement.requiredMinutes() - placed.minutes() : 0;
    }
}
