package org.harmonogram.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.jspecify.annotations.Nullable;

/**
 * A plan whose sessions can be placed and taken away, with the count of every rule always up to date. One placing costs
 * a few additions per rule that can be broken at all in this plan; rules of weight 0 cost nothing and count nothing. Not
 * thread-safe.
 */
public final class WorkingPlan {

    private final PlanIndex index;
    private final Books books;
    private final Tally tally;
    private final RuleCounter[] counters;
    private final Occupancy occupancy;
    private final ChangeLog log;
    private final Probe probe;
    private final List<WorkingSession> sessions = new ArrayList<>();
    private @Nullable WorkingSession pending;

    private WorkingPlan(Structure structure, boolean inCalendar) {
        Plan plan = structure.plan();
        index = new PlanIndex(structure);
        books = new Books(index);
        tally = new Tally(plan);
        occupancy = new Occupancy(this, index, books);
        log = new ChangeLog(tally);
        counters = Counters.of(index, books, tally, inCalendar).toArray(RuleCounter[]::new);
        probe = new Probe(this, index, tally, counters);
    }

    /** A working copy with no session at all; {@link #add} brings them in. */
    public static WorkingPlan empty(Structure structure) {
        return new WorkingPlan(structure, false);
    }

    /**
     * A working copy with no session at all, for somebody who will only place sessions within windows of the calendar of
     * each of their editions: what cannot be broken so is not counted, which is quicker.
     */
    public static WorkingPlan emptyInCalendar(Structure structure) {
        return new WorkingPlan(structure, true);
    }

    /** A working copy with one session per placement, in their order, placed where the plan places them. */
    public static WorkingPlan of(Structure structure) {
        WorkingPlan result = new WorkingPlan(structure, false);
        for (Placement placement : structure.plan().placements()) {
            WorkingSession session = result.add(structure.get(placement));
            result.place(session, placement);
        }
        return result;
    }

    /** Adds a session that sits nowhere yet. */
    public WorkingSession add(Requirement requirement) {
        WorkingSession session = new WorkingSession(sessions.size(), index.of(requirement));
        sessions.add(session);
        return session;
    }

    /**
     * Places a session as a placement says; leaves it unplaced if that has no start.
     *
     * @throws IllegalArgumentException if no calendar, placement or baseline of the plan names the date
     */
    public void place(WorkingSession session, Placement placement) {
        LocalDateTime start = placement.start();
        if (start != null) {
            String room = placement.room();
            place(
                    session,
                    day(start.toLocalDate()),
                    start.toLocalTime().toSecondOfDay() / 60,
                    placement.minutes(index.unitMinutes),
                    room == null ? -1 : index.room(room),
                    trainers(session.requirement(), placement.trainers()));
        }
    }

    private int day(LocalDate date) {
        int day = index.day(Math.toIntExact(date.toEpochDay()));
        if (day < 0) {
            throw new IllegalArgumentException(
                    "No calendar, placement or baseline of the plan names the date (%s).".formatted(date));
        }
        return day;
    }

    /**
     * All trainers of a session, placed and fixed, as {@link #place} takes them.
     *
     * @param placed ids of the trainers placed with the session
     */
    public int[] trainers(Requirement requirement, List<String> placed) {
        return index.trainers(index.of(requirement), placed);
    }

    /**
     * Places a session that is not placed.
     *
     * @param day day of the {@link #index()}
     * @param startMinute minute of the day, 0 to 1439
     * @param minutes length, at least 1
     * @param room position in the plan, or -1
     * @param trainers as {@link #trainers} gives them; kept, not copied
     * @throws IllegalStateException if the session is placed already
     */
    public void place(WorkingSession session, int day, int startMinute, int minutes, int room, int[] trainers) {
        if (session.placed) {
            throw new IllegalStateException("Session (%d) is placed already.".formatted(session.index));
        }
        session.placed = true;
        session.sit(index, day, startMinute, minutes, trainers);
        session.sitIn(index, room);
        enterPending();
        for (RuleCounter counter : counters) {
            counter.place(session);
        }
        pending = session;
        log.note(session, true);
    }

    /**
     * Takes a session away; the exact inverse of placing it.
     *
     * @throws IllegalStateException if the session is not placed
     */
    public void unplace(WorkingSession session) {
        if (!session.placed) {
            throw new IllegalStateException("Session (%d) is not placed.".formatted(session.index));
        }
        strike(session);
        session.placed = false;
        for (RuleCounter counter : counters) {
            counter.unplace(session);
        }
        log.note(session, false);
    }

    /** Enters the session last placed into the books: for as long as nobody reads them it may still be taken back. */
    void enterPending() {
        if (pending != null) {
            books.enter(pending);
            pending = null;
        }
    }

    /** Takes a session out of the books, for good or to take a change back. */
    void strike(WorkingSession session) {
        if (session == pending) {
            pending = null;
        } else {
            enterPending();
            books.strike(session);
        }
    }

    /** Takes a session that was taken away back into the books. */
    void enter(WorkingSession session) {
        enterPending();
        books.enter(session);
    }

    /**
     * Remembers how everything is, for {@link #rollBack}. Checkpoints nest: each is ended by {@link #rollBack} or {@link
     * #forget}.
     */
    public void checkpoint() {
        log.checkpoint();
    }

    /**
     * Takes back everything since the latest checkpoint, at a fraction of the cost of doing it.
     *
     * @throws IllegalStateException if there is no checkpoint
     */
    public void rollBack() {
        log.rollBack(this);
    }

    /**
     * Forgets the latest checkpoint and leaves everything as it is now.
     *
     * @throws IllegalStateException if there is no checkpoint
     */
    public void forget() {
        log.forget();
    }

    /** All sessions, by index. */
    public List<WorkingSession> sessions() {
        return Collections.unmodifiableList(sessions);
    }

    /** Who is where, for those who look for a place. */
    public Occupancy occupancy() {
        return occupancy;
    }

    /** What a session would cost somewhere, for those who need not place it to know. */
    public Probe probe() {
        return probe;
    }

    /** Positions and days of the plan's things. */
    public PlanIndex index() {
        return index;
    }

    /** Weighted count of broken rules at a level. */
    public long cost(Level level) {
        return tally.cost(level);
    }

    /** What the plan costs now. */
    public Score score() {
        return new Score(tally.cost(Level.HARD), tally.cost(Level.MEDIUM), tally.cost(Level.SOFT));
    }

    /** How often the rule is broken now; 0 if it is switched off. */
    public long count(Rule rule) {
        return tally.count(rule);
    }

    /** Every breach now, by rule in catalogue order, then in plan order. Their counts add up to {@link #count}. */
    public List<Match> matches() {
        return matches(Integer.MAX_VALUE);
    }

    /**
     * As {@link #matches()}, but of each rule only the first ones: two hundred sessions in one room at one time make 19,900 pairs.
     *
     * @param mostOfRule of each rule, at least 1
     */
    public List<Match> matches(int mostOfRule) {
        enterPending();
        return Arrays.stream(counters)
                .flatMap(counter -> counter.matches(mostOfRule).stream())
                .toList();
    }
}
