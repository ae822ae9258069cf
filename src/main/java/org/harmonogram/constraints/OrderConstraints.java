package org.harmonogram.constraints;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.greaterThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.OrderedPair;
import org.harmonogram.planning.RequirementFact;
import org.harmonogram.planning.SessionAssignment;

/** Topics follow one another as the programme says, one at a time. */
final class OrderConstraints {

    private static final int DAY_MINUTES = 24 * 60;

    private OrderConstraints() {}

    /**
     * From when to when a requirement has sessions.
     *
     * @param facts the requirement
     * @param first start of its first session, in minutes since 1970-01-01T00:00
     * @param last start of its last session, likewise
     */
    private record Span(RequirementFact facts, int first, int last) {

        /** Only requirements of one circle have anything to do with each other. */
        int circle() {
            return facts.circle();
        }
    }

    /** {@link Rule#TOPIC_ORDER} */
    static Constraint topicOrder(ConstraintFactory factory) {
        return factory.forEach(OrderedPair.class)
                .join(Sessions.placed(factory), equal(OrderedPair::first, SessionAssignment::facts))
                .join(
                        Sessions.placed(factory),
                        equal((pair, earlier) -> pair.second(), SessionAssignment::facts),
                        greaterThan((pair, earlier) -> end(earlier), OrderConstraints::start))
                .penalizeLong(one(Rule.TOPIC_ORDER), (pair, earlier, later) -> 1)
                .asConstraint(Rule.TOPIC_ORDER.id());
    }

    /** {@link Rule#OUT_OF_PROGRAMME_ORDER} */
    static Constraint outOfProgrammeOrder(ConstraintFactory factory) {
        return spans(factory)
                .join(
                        spans(factory),
                        equal(Span::circle, Span::circle),
                        greaterThan(Span::first),
                        filtering((span, other) -> span.facts().comesBefore(other.facts())))
                .penalizeLong(one(Rule.OUT_OF_PROGRAMME_ORDER), (span, other) -> 1)
                .asConstraint(Rule.OUT_OF_PROGRAMME_ORDER.id());
    }

    /** {@link Rule#TOPIC_INTERRUPTED} */
    static Constraint topicInterrupted(ConstraintFactory factory) {
        return spans(factory)
                .filter(span -> span.first() < span.last())
                .join(
                        Sessions.placed(factory),
                        equal(Span::circle, session -> session.facts().circle()),
                        lessThan(Span::first, OrderConstraints::start),
                        greaterThan(Span::last, OrderConstraints::start),
                        filtering((span, other) -> span.facts().isDisturbedBy(other.facts())))
                .penalizeLong(
                        one(Rule.TOPIC_INTERRUPTED),
                        (span, other) -> other.facts().startedUnits(other.minutes()))
                .asConstraint(Rule.TOPIC_INTERRUPTED.id());
    }

    private static UniConstraintStream<Span> spans(ConstraintFactory factory) {
        return Sessions.placedTime(factory)
                .filter((facts, placed) -> placed.pieces() > 0)
                .map((facts, placed) -> new Span(facts, placed.first(), placed.last()));
    }

    private static int start(SessionAssignment session) {
        return session.day() * DAY_MINUTES + session.startMinute();
    }

    private static int end(SessionAssignment session) {
        return session.day() * DAY_MINUTES + session.endMinute();
    }
}
