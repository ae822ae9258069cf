package org.harmonogram.constraints;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.harmonogram.domain.Rule;

/**
 * The table of contents of the rules: every {@link Rule}, and the method that states it. Each constraint costs one per
 * count at the rule's own level; the plan's weights and levels come over it from {@code Timetable.weights()}, and what
 * has weight 0 is not even built.
 */
public final class HarmonogramConstraintProvider implements ConstraintProvider {

    static final Map<Rule, Function<ConstraintFactory, Constraint>> METHOD_FOR_RULE = methods();

    private static Map<Rule, Function<ConstraintFactory, Constraint>> methods() {
        Map<Rule, Function<ConstraintFactory, Constraint>> methods = new EnumMap<>(Rule.class);
        methods.put(Rule.TRAINER_CLASH, ClashConstraints::trainerClash);
        methods.put(Rule.GROUP_CLASH, ClashConstraints::groupClash);
        methods.put(Rule.ROOM_CLASH, ClashConstraints::roomClash);
        methods.put(Rule.TRAINER_UNQUALIFIED, TrainerConstraints::trainerUnqualified);
        methods.put(Rule.TRAINER_UNAVAILABLE, AvailabilityConstraints::trainerUnavailable);
        methods.put(Rule.ROOM_UNAVAILABLE, AvailabilityConstraints::roomUnavailable);
        methods.put(Rule.TOPIC_UNAVAILABLE, AvailabilityConstraints::topicUnavailable);
        methods.put(Rule.EDITION_UNAVAILABLE, CalendarConstraints::editionUnavailable);
        methods.put(Rule.ROOM_MISSING, RoomConstraints::roomMissing);
        methods.put(Rule.OUTSIDE_WINDOW, CalendarConstraints::outsideWindow);
        methods.put(Rule.ROOM_TOO_SMALL, RoomConstraints::roomTooSmall);
        methods.put(Rule.ROOM_LACKS_FEATURE, RoomConstraints::roomLacksFeature);
        methods.put(Rule.TWO_VENUES_IN_A_DAY, RoomConstraints::twoVenuesInADay);
        methods.put(Rule.TRAVEL_TOO_SHORT, TravelConstraints::travelTooShort);
        methods.put(Rule.TOPIC_ORDER, OrderConstraints::topicOrder);
        methods.put(Rule.TOO_MANY_UNITS_A_DAY, LoadConstraints::tooManyUnitsADay);
        methods.put(Rule.TOO_MANY_UNITS, LoadConstraints::tooManyUnits);
        methods.put(Rule.TOO_MANY_DAYS, DayConstraints::tooManyDays);
        methods.put(Rule.REST_TOO_SHORT, LoadConstraints::restTooShort);
        methods.put(Rule.STAFF_TOO_FEW, TrainerConstraints::staffTooFew);
        methods.put(Rule.NOT_PLACED, HoursConstraints::notPlaced);
        methods.put(Rule.TOPIC_INTERRUPTED, OrderConstraints::topicInterrupted);
        methods.put(Rule.TOPIC_SPREAD, TopicConstraints::topicSpread);
        methods.put(Rule.TOPIC_PIECES, TopicConstraints::topicPieces);
        methods.put(Rule.TRAINER_CHANGE, TrainerConstraints::trainerChange);
        methods.put(Rule.OUT_OF_PROGRAMME_ORDER, OrderConstraints::outOfProgrammeOrder);
        methods.put(Rule.IDLE_WINDOW, WindowConstraints::idleWindow);
        methods.put(Rule.EXTRA_DAY, DayConstraints::extraDay);
        methods.put(Rule.SCATTERED_DAYS, DayConstraints::scatteredDays);
        methods.put(Rule.VENUE_CHANGE, RoomConstraints::venueChange);
        methods.put(Rule.ROOM_CHANGE, RoomConstraints::roomChange);
        methods.put(Rule.UNWANTED_TIME, AvailabilityConstraints::unwantedTime);
        methods.put(Rule.UNFAIR_LOAD, LoadConstraints::unfairLoad);
        methods.put(Rule.TRAVEL, TravelConstraints::travel);
        methods.put(Rule.SURPLUS_UNITS, HoursConstraints::surplusUnits);
        methods.put(Rule.MOVED, HoursConstraints::moved);
        methods.put(Rule.FEWER_DAYS_THAN_ASKED, TopicConstraints::fewerDaysThanAsked);
        methods.put(Rule.ISOLATED_SESSION, WindowConstraints::isolatedSession);
        return Collections.unmodifiableMap(methods);
    }

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return METHOD_FOR_RULE.values().stream()
                .map(method -> method.apply(factory))
                .toArray(Constraint[]::new);
    }

    /** What one count costs at the rule's own level. */
    static HardMediumSoftLongScore one(Rule rule) {
        return switch (rule.level()) {
            case HARD -> HardMediumSoftLongScore.ONE_HARD;
            case MEDIUM -> HardMediumSoftLongScore.ONE_MEDIUM;
            case SOFT -> HardMediumSoftLongScore.ONE_SOFT;
        };
    }
}
