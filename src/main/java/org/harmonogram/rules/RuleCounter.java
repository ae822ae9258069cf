package org.harmonogram.rules;

import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;

/**
 * Keeps the count of one {@link Rule} while sessions are placed and taken away. Counts go to the {@link Tally} as
 * differences.
 *
 * <p>A counter remembers nothing of its own: what a session adds follows from the {@link Books} without it. So taking away
 * is the exact reverse of placing, whatever happened in between. Not thread-safe.
 */
abstract class RuleCounter {

    final PlanIndex index;
    final Books books;
    private final Rule rule;
    private final int position;
    private final Tally tally;

    RuleCounter(Rule rule, PlanIndex index, Books books, Tally tally) {
        this.rule = rule;
        this.index = index;
        this.books = books;
        this.position = tally.position(rule);
        this.tally = tally;
    }

    /** Whether any placing of sessions could break the rule in this plan; if not, the counter need not be asked again. */
    abstract boolean canBeBroken();

    /**
     * Whether it could be broken by sessions that lie within windows of the calendar of each of their editions; {@code
     * true} unless a counter knows better.
     */
    boolean canBeBrokenInCalendar() {
        return canBeBroken();
    }

    /**
     * How much more often the rule is broken with a session than without it; negative if less often. The session is not
     * in the {@link Books}. A few steps; allocates nothing.
     */
    abstract int added(WorkingSession session);

    /** Whether what a session adds may depend on its room or venue; {@link Probe} asks the others once for all rooms. */
    boolean dependsOnRoom() {
        return false;
    }

    /** Every breach now, for people, in the order of the plan. Computed on demand; may be slow. */
    abstract List<Match> matches();

    /**
     * The first breaches of {@link #matches}. Rules about pairs of sessions can have far more of them than there are sessions, and
     * so must not list them all first.
     *
     * @param most of them, at least 1
     */
    List<Match> matches(int most) {
        List<Match> all = matches();
        return all.size() <= most ? all : List.copyOf(all.subList(0, most));
    }

    /** The session is about to be entered into the {@link Books}. */
    final void place(WorkingSession session) {
        int difference = added(session);
        if (difference != 0) {
            tally.add(position, difference);
        }
    }

    /** The session has just been taken out of the {@link Books}. */
    final void unplace(WorkingSession session) {
        int difference = added(session);
        if (difference != 0) {
            tally.add(position, -difference);
        }
    }

    /** Adds to the costs what the session, which is not in the {@link Books}, would cost. */
    final void charge(WorkingSession session, long[] costs) {
        int difference = added(session);
        if (difference != 0) {
            tally.charge(position, difference, costs);
        }
    }

    /** What is counted before any session is placed. */
    final void begin(int amount) {
        tally.add(position, amount);
    }

    final Rule rule() {
        return rule;
    }

    final Plan plan() {
        return index.plan;
    }

    final About about() {
        return new About(index);
    }

    final Match match(int amount, About about, WorkingSession... sessions) {
        return match(amount, about, List.of(sessions));
    }

    final Match match(int amount, About about, List<WorkingSession> sessions) {
        Map<String, String> ids = about.ids();
        return new Match(
                rule, amount, sessions.stream().map(WorkingSession::index).toList(), ids);
    }
}
