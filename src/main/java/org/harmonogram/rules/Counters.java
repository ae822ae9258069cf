package org.harmonogram.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Rule;

/** The table of contents of the counters: every {@link Rule}, and the class that counts it. */
final class Counters {

    /** Makes the counter of one rule. */
    interface Maker {
        RuleCounter make(PlanIndex index, Books books, Tally tally);
    }

    static final Map<Rule, Maker> MAKER_FOR_RULE = Collections.unmodifiableMap(makers());

    private Counters() {}

    private static Map<Rule, Maker> makers() {
        Map<Rule, Maker> makers = new EnumMap<>(Rule.class);
        makers.put(Rule.TRAINER_CLASH, TrainerClash::new);
        makers.put(Rule.GROUP_CLASH, GroupClash::new);
        makers.put(Rule.ROOM_CLASH, RoomClash::new);
        makers.put(Rule.TRAINER_UNQUALIFIED, TrainerUnqualified::new);
        makers.put(Rule.TRAINER_UNAVAILABLE, TrainerUnavailable::new);
        makers.put(Rule.ROOM_UNAVAILABLE, RoomUnavailable::new);
        makers.put(Rule.TOPIC_UNAVAILABLE, TopicUnavailable::new);
        makers.put(Rule.EDITION_UNAVAILABLE, EditionUnavailable::new);
        makers.put(Rule.ROOM_MISSING, RoomMissing::new);
        makers.put(Rule.OUTSIDE_WINDOW, OutsideWindow::new);
        makers.put(Rule.ROOM_TOO_SMALL, RoomTooSmall::new);
        makers.put(Rule.ROOM_LACKS_FEATURE, RoomLacksFeature::new);
        makers.put(Rule.TWO_VENUES_IN_A_DAY, TwoVenuesInADay::new);
        makers.put(Rule.TRAVEL_TOO_SHORT, TravelTooShort::new);
        makers.put(Rule.TOPIC_ORDER, TopicOrder::new);
        makers.put(Rule.TOO_MANY_UNITS_A_DAY, TooManyUnitsADay::new);
        makers.put(Rule.TOO_MANY_UNITS, TooManyUnits::new);
        makers.put(Rule.TOO_MANY_DAYS, TooManyDays::new);
        makers.put(Rule.REST_TOO_SHORT, RestTooShort::new);
        makers.put(Rule.STAFF_TOO_FEW, StaffTooFew::new);
        makers.put(Rule.NOT_PLACED, NotPlaced::new);
        makers.put(Rule.TOPIC_INTERRUPTED, TopicInterrupted::new);
        makers.put(Rule.TOPIC_SPREAD, TopicSpread::new);
        makers.put(Rule.TOPIC_PIECES, TopicPieces::new);
        makers.put(Rule.TRAINER_CHANGE, TrainerChange::new);
        makers.put(Rule.OUT_OF_PROGRAMME_ORDER, OutOfProgrammeOrder::new);
        makers.put(Rule.IDLE_WINDOW, IdleWindow::new);
        makers.put(Rule.EXTRA_DAY, ExtraDay::new);
        makers.put(Rule.SCATTERED_DAYS, ScatteredDays::new);
        makers.put(Rule.VENUE_CHANGE, VenueChange::new);
        makers.put(Rule.ROOM_CHANGE, RoomChange::new);
        makers.put(Rule.UNWANTED_TIME, UnwantedTime::new);
        makers.put(Rule.UNFAIR_LOAD, UnfairLoad::new);
        makers.put(Rule.TRAVEL, Travel::new);
        makers.put(Rule.SURPLUS_UNITS, SurplusUnits::new);
        makers.put(Rule.MOVED, Moved::new);
        makers.put(Rule.FEWER_DAYS_THAN_ASKED, FewerDaysThanAsked::new);
        makers.put(Rule.ISOLATED_SESSION, IsolatedSession::new);
        return makers;
    }

    /**
     * The counters of the rules that have a weight in this plan and can be broken in it, in catalogue order.
     *
     * @param inCalendar whether all sessions will lie within windows of the calendar of each of their editions
     */
    static List<RuleCounter> of(PlanIndex index, Books books, Tally tally, boolean inCalendar) {
        return MAKER_FOR_RULE.entrySet().stream()
                .filter(entry -> index.plan.weight(entry.getKey()) > 0)
                .map(entry -> entry.getValue().make(index, books, tally))
                .filter(counter -> inCalendar ? counter.canBeBrokenInCalendar() : counter.canBeBroken())
                .toList();
    }
}
