package org.harmonogram.domain;

import static org.harmonogram.domain.Level.HARD;
import static org.harmonogram.domain.Level.MEDIUM;
import static org.harmonogram.domain.Level.SOFT;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every rule a plan is judged by: the one catalogue that the solver, the check, plan files and {@code docs/rules.md} name
 * rules from.
 *
 * <p>Terms used below. A <em>session</em> is a placement that has a start; without one it counts in no rule but as time
 * that is missing. Its <em>trainers</em> are those placed with it and the trainers among its topic's fixed presenters.
 * Its <em>groups</em> are those of its {@link Requirement}. A session belongs to the date it starts on: what of it lies
 * past midnight overlaps nothing on the next date and lies in no period of the next date. Two sessions <em>overlap</em>
 * if they start on one date and share a minute; back to back is no overlap. A <em>training day</em> of an edition is a
 * date on which it has a session. <em>Started units</em> are minutes divided by {@link Plan#unitMinutes}, rounded up;
 * where several sessions are counted together, their minutes are added first and rounded up once. Names and sentences
 * for people are in {@code messages/rules*.properties} under the rule's id.
 */
public enum Rule {
    /** A pair of overlapping sessions and a trainer both have. Two shared trainers count twice. */
    TRAINER_CLASH(HARD, 1),
    /** A pair of overlapping sessions that share a group; once, however many groups they share. */
    GROUP_CLASH(HARD, 1),
    /** A pair of overlapping sessions in one room. */
    ROOM_CLASH(HARD, 1),
    /** A session and one of its trainers who is not qualified for its topic ({@link Qualifications#qualified}). */
    TRAINER_UNQUALIFIED(HARD, 1),
    /** A session and one of its trainers who is unavailable during some of it. */
    TRAINER_UNAVAILABLE(HARD, 1),
    /** A session in a room that is closed, or whose venue is closed, during some of it. */
    ROOM_UNAVAILABLE(HARD, 1),
    /** A session whose topic is unavailable during some of it. */
    TOPIC_UNAVAILABLE(HARD, 1),
    /**
     * A session and one of its editions, if the date is not in the edition's calendar, is after its {@code endBy}, or
     * the calendar lists rooms for that date and the session has a room that is not among them.
     */
    EDITION_UNAVAILABLE(HARD, 1),
    /** A session without a room on a date for which one of its editions lists rooms. */
    ROOM_MISSING(HARD, 1),
    /**
     * A session that, on the grid of one of its editions for that date, does not lie within one window; counted once.
     * Dates outside the calendar have no grid and are not counted here.
     */
    OUTSIDE_WINDOW(HARD, 1),
    /** A participant ({@link Requirement#participants}) above the seats of the session's room; unknown numbers do not count. */
    ROOM_TOO_SMALL(HARD, 1),
    /** A session and a feature its topic needs that its room lacks. */
    ROOM_LACKS_FEATURE(HARD, 1),
    /** A venue beyond the first that an edition's sessions of one date are in; sessions without room are in none. */
    TWO_VENUES_IN_A_DAY(HARD, 1),
    /**
     * A pair of consecutive sessions of one trainer on one date in two venues, with less time from the end of the first
     * to the start of the second than the way takes ({@link Ways}). Sessions without a room are left out; order is by
     * start, then end, then the venue's place in the plan.
     */
    TRAVEL_TOO_SHORT(HARD, 1),
    /**
     * A pair of sessions sharing a group, of which the one of topic T starts before the end of one that T comes {@code
     * after}; a session that runs past midnight ends on the next date.
     */
    TOPIC_ORDER(HARD, 1),
    /**
     * A started unit on one date above {@code maxUnitsPerDay}, of a trainer, or of a group of an edition; the minutes of
     * the date's sessions together.
     */
    TOO_MANY_UNITS_A_DAY(HARD, 1),
    /** A started unit above a trainer's {@code maxUnits}; the minutes of all the trainer's sessions together. */
    TOO_MANY_UNITS(HARD, 1),
    /** A training day above an edition's {@code maxDays}. */
    TOO_MANY_DAYS(HARD, 1),
    /**
     * A pair of consecutive dates with less than {@code hours} from a trainer's last end on the one (the latest, after
     * midnight too) to the first start on the other.
     */
    REST_TOO_SHORT(HARD, 1),
    /** A trainer missing of those a session needs. */
    STAFF_TOO_FEW(HARD, 1),
    /** A started unit of a {@link Requirement} that is not placed. */
    NOT_PLACED(MEDIUM, 1),
    /**
     * A started unit of another topic within a topic: for each requirement, the started units of every session of another topic
     * that shares a group with it and starts after its first start and before its last start.
     */
    TOPIC_INTERRUPTED(SOFT, 20),
    /**
     * For each requirement and each of its editions, a training day of the edition strictly between the requirement's
     * first and last date on which the requirement has no session.
     */
    TOPIC_SPREAD(SOFT, 30),
    /** A session of a requirement beyond the fewest that could hold its placed time ({@link Requirement#fewestPieces}). */
    TOPIC_PIECES(SOFT, 5),
    /** A trainer of a requirement beyond the fewest ({@link Requirement#fewestTrainers}, at least one). */
    TRAINER_CHANGE(SOFT, 50),
    /**
     * A pair of requirements of different topics that share a group, of which the later in the programme has the
     * strictly earlier first start.
     */
    OUT_OF_PROGRAMME_ORDER(SOFT, 20),
    /**
     * A started unit of window time, per group and date: the minutes of the grid's windows from the group's first start
     * to its last end in which the group has no session, summed over the day, then rounded up to units.
     */
    IDLE_WINDOW(SOFT, 10),
    /** A training day of an edition beyond the fewest of its calendar days that hold its time ({@link Structure#fewestDays}). */
    EXTRA_DAY(SOFT, 200),
    /** A training day with no training day on the date before or after; not for editions whose fewest days are below two. */
    SCATTERED_DAYS(SOFT, 40),
    /** A venue beyond the first, per edition or, with {@code per} = {@code topic}, per requirement. */
    VENUE_CHANGE(SOFT, 50),
    /** A room beyond the first, per edition or, with {@code per} = {@code topic}, per requirement. */
    ROOM_CHANGE(SOFT, 10),
    /**
     * A started unit of a session at an unwanted time of one of its editions, or of one of its trainers: minutes that
     * are avoided, or not preferred where preferences are given. Each edition and each trainer counts by itself.
     */
    UNWANTED_TIME(SOFT, 20),
    /**
     * A started unit of a trainer above the even share: the started units of all requirements times the trainers each
     * needs, divided by the number of trainers in the plan, rounded up. The minutes of all the trainer's sessions count
     * together.
     */
    UNFAIR_LOAD(SOFT, 5),
    /**
     * A started kilometre (or minute, where no kilometres are given) of each way of a trainer on one date: from home to
     * the first session's venue, between consecutive sessions, and back home; sessions ordered as in {@link
     * #TRAVEL_TOO_SHORT}.
     */
    TRAVEL(SOFT, 1),
    /** A started unit placed beyond what a requirement asks. */
    SURPLUS_UNITS(SOFT, 50),
    /**
     * A unit of the {@link Baseline} that is not kept, times 4 where its date is at most 7 days after {@code asOf} (or
     * before it), 3 up to 14 days, 2 up to 28 days, else 1. A session is cut into units from its start; a unit is kept
     * if some session of its requirement has a unit with the same start, room and trainers. The last unit may be a part of
     * one and counts whole; its date is that of its session.
     */
    MOVED(SOFT, 10),
    /** A date missing to a topic's {@code minDays}, per requirement. */
    FEWER_DAYS_THAN_ASKED(SOFT, 50),
    /**
     * A session and a group of it, if the group has no other session that starts in the same window of that date, the
     * one before or the one after. A session that starts in no window is not counted.
     */
    ISOLATED_SESSION(SOFT, 5);

    private static final Map<String, Rule> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private final Level level;
    private final int weight;

    Rule(Level level, int weight) {
        this.level = level;
        this.weight = weight;
    }

    /** Stable name in files and messages, such as {@code trainer-clash}. Never changes once released. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The level unless the plan says otherwise. */
    public Level level() {
        return level;
    }

    /** What one count costs at its level unless the plan says otherwise, at least 0. */
    public int weight() {
        return weight;
    }

    /** The rule of that id, if there is one. */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
