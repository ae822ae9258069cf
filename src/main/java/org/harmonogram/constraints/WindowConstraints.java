package org.harmonogram.constraints;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import java.util.BitSet;
import java.util.List;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.GroupFact;
import org.harmonogram.planning.Terms;
import org.jspecify.annotations.Nullable;

/** A group's day has no holes and no lonely session. */
final class WindowConstraints {

    private WindowConstraints() {}

    /**
     * The time of a session.
     *
     * @param start first minute of the day
     * @param end minute after the last
     */
    private record Span(int start, int end) {}

    /** {@link Rule#IDLE_WINDOW} */
    static Constraint idleWindow(ConstraintFactory factory) {
        return groupDays(factory)
                .join(Terms.class)
                .penalizeLong(
                        one(Rule.IDLE_WINDOW),
                        (group, day, sessions, terms) ->
                                terms.startedUnits(idleMinutes(group.edition().day(day), sessions)))
                .asConstraint(Rule.IDLE_WINDOW.id());
    }

    /** {@link Rule#ISOLATED_SESSION} */
    static Constraint isolatedSession(ConstraintFactory factory) {
        return groupDays(factory)
                .penalizeLong(
                        one(Rule.ISOLATED_SESSION),
                        (group, day, sessions) -> isolated(group.edition().day(day), sessions))
                .asConstraint(Rule.ISOLATED_SESSION.id());
    }

    /** Each group and date with the times of the group's sessions on it. */
    private static TriConstraintStream<GroupFact, Integer, List<Span>> groupDays(ConstraintFactory factory) {
        return Sessions.attended(factory)
                .groupBy(
                        (session, group) -> group,
                        (session, group) -> session.day(),
                        toList((session, group) -> new Span(session.startMinute(), session.endMinute())));
    }

    private static int idleMinutes(@Nullable Day day, List<Span> sessions) {
        if (day == null) {
            return 0;
        }
        BitSet idle = new BitSet();
        day.windows().forEach(window -> idle.set(window.startMinute(), window.endMinute()));
        idle.clear(0, sessions.stream().mapToInt(Span::start).min().orElse(0));
        int lastEnd = sessions.stream().mapToInt(Span::end).max().orElse(0);
        idle.clear(lastEnd, Math.max(lastEnd, idle.length()));
        sessions.forEach(session -> idle.clear(session.start(), session.end()));
        return idle.cardinality();
    }

    private static long isolated(@Nullable Day day, List<Span> sessions) {
        if (day == null) {
            return 0;
        }
        int[] startsInWindow = new int[day.windows().size() + 2];
        for (Span session : sessions) {
            startsInWindow[1 + windowOf(day.windows(), session)]++;
        }
        // The first place collects starts in no window; it must not count as the window before the first.
        startsInWindow[0] = 0;
        int isolated = 0;
        for (int window = 1; window <= day.windows().size(); window++) {
            if (startsInWindow[window] == 1 && startsInWindow[window - 1] == 0 && startsInWindow[window + 1] == 0) {
                isolated++;
            }
        }
        return isolated;
    }

    /** Position of the window in which the session starts; -1 if it starts in none. */
    private static int windowOf(List<GridItem> windows, Span session) {
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).startMinute() <= session.start()
                    && session.start() < windows.get(i).endMinute()) {
                return i;
            }
        }
        return -1;
    }
}
