package org.harmonogram.constraints;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSortedSet;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.SortedSet;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.EditionFact;
import org.harmonogram.planning.RequirementFact;
import org.harmonogram.planning.SessionAssignment;

/** A topic is taught in few pieces, on days without a gap, and on as many dates as it asks for. */
final class TopicConstraints {

    private TopicConstraints() {}

    /**
     * The dates of an edition.
     *
     * @param edition the edition
     * @param days its training days, in days since 1970-01-01
     */
    private record TrainingDays(EditionFact edition, SortedSet<Integer> days) {}

    /** {@link Rule#TOPIC_SPREAD} */
    static Constraint topicSpread(ConstraintFactory factory) {
        return Sessions.ofEditions(factory)
                .groupBy(
                        (session, edition) -> edition,
                        (session, edition) -> session.facts(),
                        toSortedSet((SessionAssignment session, EditionFact edition) -> session.day()))
                .filter((edition, facts, days) -> days.size() > 1)
                .join(
                        DayConstraints.trainingDays(factory).map(TrainingDays::new),
                        equal((edition, facts, days) -> edition, TrainingDays::edition))
                .penalizeLong(
                        one(Rule.TOPIC_SPREAD), (edition, facts, days, training) -> daysWithout(days, training.days()))
                .asConstraint(Rule.TOPIC_SPREAD.id());
    }

    /** {@link Rule#TOPIC_PIECES} */
    static Constraint topicPieces(ConstraintFactory factory) {
        return Sessions.placedTime(factory)
                .filter((facts, placed) -> surplusPieces(facts, placed) > 0)
                .penalizeLong(one(Rule.TOPIC_PIECES), TopicConstraints::surplusPieces)
                .asConstraint(Rule.TOPIC_PIECES.id());
    }

    /** {@link Rule#FEWER_DAYS_THAN_ASKED} */
    static Constraint fewerDaysThanAsked(ConstraintFactory factory) {
        return Sessions.placedTime(factory)
                .filter((facts, placed) -> missingDays(facts, placed) > 0)
                .penalizeLong(one(Rule.FEWER_DAYS_THAN_ASKED), TopicConstraints::missingDays)
                .asConstraint(Rule.FEWER_DAYS_THAN_ASKED.id());
    }

    /** Training days strictly between the first and last of a topic's dates that are none of them. */
    private static long daysWithout(SortedSet<Integer> days, SortedSet<Integer> trainingDays) {
        return trainingDays.subSet(days.first(), days.last()).stream()
                .filter(day -> !days.contains(day))
                .count();
    }

    private static int surplusPieces(RequirementFact facts, PlacedTime placed) {
        return placed.pieces() - facts.requirement().fewestPieces(placed.minutes());
    }

    private static int missingDays(RequirementFact facts, PlacedTime placed) {
        Integer least = facts.requirement().topic().minDays();
        return least == null ? 0 : least - placed.days();
    }
}
