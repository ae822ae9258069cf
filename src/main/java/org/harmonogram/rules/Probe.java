package org.harmonogram.rules;

import java.util.Arrays;
import org.harmonogram.domain.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a session would cost at a place, asked without placing it: no book is written and nothing has to be taken back. First a start
 * is given, then one room after another, so that what has nothing to do with rooms is counted once. What it says holds
 * until the working plan is changed. Not thread-safe.
 */
public final class Probe {

    private final WorkingPlan plan;
    private final PlanIndex index;
    private final RuleCounter[] ofStart;
    private final RuleCounter[] ofRoom;
    private final long[] costsOfStart;
    private final long[] costs;
    private @Nullable WorkingSession session;

    Probe(WorkingPlan plan, PlanIndex index, Tally tally, RuleCounter[] counters) {
        this.plan = plan;
        this.index = index;
        ofStart = Arrays.stream(counters)
                .filter(counter -> !counter.dependsOnRoom())
                .toArray(RuleCounter[]::new);
        ofRoom = Arrays.stream(counters).filter(RuleCounter::dependsOnRoom).toArray(RuleCounter[]::new);
        costsOfStart = tally.noCosts();
        costs = tally.noCosts();
    }

    /**
     * Holds a session to a start; {@link #enter} must follow.
     *
     * @param newSession not placed; what its methods say of its place means nothing afterwards
     * @param day day of {@link WorkingPlan#index()}
     * @param startMinute minute of the day, 0 to 1439
     * @param minutes length, at least 1
     * @param trainers as {@link WorkingPlan#trainers} gives them; kept, not copied
     * @throws IllegalStateException if the session is placed
     */
    public void start(WorkingSession newSession, int day, int startMinute, int minutes, int[] trainers) {
        if (newSession.placed) {
            throw new IllegalStateException("Session (%d) is placed.".formatted(newSession.index));
        }
        plan.enterPending();
        session = newSession;
        newSession.sit(index, day, startMinute, minutes, trainers);
        newSession.sitIn(index, -1);
        Arrays.fill(costsOfStart, 0);
        for (RuleCounter counter : ofStart) {
            counter.charge(newSession, costsOfStart);
        }
    }

    /**
     * Holds the session to a room at that start.
     *
     * @param room position in the plan, or -1
     * @throws IllegalStateException if there is no start yet
     */
    public void enter(int room) {
        WorkingSession there = session;
        if (there == null) {
            throw new IllegalStateException("There is no start to hold a session to.");
        }
        there.sitIn(index, room);
        System.arraycopy(costsOfStart, 0, costs, 0, costs.length);
        for (RuleCounter counter : ofRoom) {
            counter.charge(there, costs);
        }
    }

    /** By how much the plan would cost more at a level with the session there; negative: less. */
    public long cost(Level level) {
        return costs[Tally.position(level)];
    }
}
