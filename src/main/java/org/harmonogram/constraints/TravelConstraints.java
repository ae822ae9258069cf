package org.harmonogram.constraints;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import java.util.Comparator;
import java.util.List;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Ways;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.TrainerFact;

/** Trainers can reach each place in time, and need not travel far. */
final class TravelConstraints {

    private static final Comparator<Stop> IN_ORDER = Comparator.comparingInt(Stop::start)
            .thenComparingInt(Stop::end)
            .thenComparingInt(stop -> stop.room().venueIndex());

    private TravelConstraints() {}

    /**
     * Where a trainer is for one session.
     *
     * @param start first minute of the day
     * @param end minute after the last
     * @param room room, of which only the venue matters
     */
    private record Stop(int start, int end, RoomFact room) {

        static Stop of(SessionAssignment session) {
            return new Stop(session.startMinute(), session.endMinute(), Sessions.roomOf(session));
        }

        String venue() {
            return room.venue().id();
        }
    }

    /** {@link Rule#TRAVEL_TOO_SHORT} */
    static Constraint travelTooShort(ConstraintFactory factory) {
        return trainerDays(factory)
                .penalizeLong(
                        one(Rule.TRAVEL_TOO_SHORT),
                        (trainer, day, stops) ->
                                waysTooShort(stops, trainer.terms().ways()))
                .asConstraint(Rule.TRAVEL_TOO_SHORT.id());
    }

    /** {@link Rule#TRAVEL} */
    static Constraint travel(ConstraintFactory factory) {
        return trainerDays(factory)
                .penalizeLong(
                        one(Rule.TRAVEL),
                        (trainer, day, stops) ->
                                cost(trainer, stops, trainer.terms().ways()))
                .asConstraint(Rule.TRAVEL.id());
    }

    /** Each trainer and date with the trainer's stops on it, in any order. */
    private static TriConstraintStream<TrainerFact, Integer, List<Stop>> trainerDays(ConstraintFactory factory) {
        return Sessions.inRooms(factory)
                .filter(session -> session.facts().terms().severalPlaces())
                .expand(SessionAssignment::trainers)
                .flattenLast(trainers -> trainers)
                .groupBy(
                        (session, trainer) -> trainer,
                        (session, trainer) -> session.day(),
                        toList((session, trainer) -> Stop.of(session)));
    }

    private static long waysTooShort(List<Stop> stops, Ways ways) {
        List<Stop> inOrder = stops.stream().sorted(IN_ORDER).toList();
        long count = 0;
        for (int i = 1; i < inOrder.size(); i++) {
            Stop from = inOrder.get(i - 1);
            Stop to = inOrder.get(i);
            if (!from.venue().equals(to.venue()) && to.start() - from.end() < ways.minutes(from.venue(), to.venue())) {
                count++;
            }
        }
        return count;
    }

    private static long cost(TrainerFact trainer, List<Stop> stops, Ways ways) {
        List<Stop> inOrder = stops.stream().sorted(IN_ORDER).toList();
        long cost = 0;
        for (int i = 1; i < inOrder.size(); i++) {
            cost += ways.cost(inOrder.get(i - 1).venue(), inOrder.get(i).venue());
        }
        String home = trainer.trainer().home();
        if (home != null) {
            cost += ways.cost(home, inOrder.get(0).venue());
            cost += ways.cost(inOrder.get(inOrder.size() - 1).venue(), home);
        }
        return cost;
    }
}
