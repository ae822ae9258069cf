package org.harmonogram.constraints;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import java.util.BitSet;
import java.util.List;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.DayFact;
import org.harmonogram.planning.GroupFact;
import org.harmonogram.planning.SessionAssignment;
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
                .penalizeLong(
                        one(Rule.IDLE_WINDOW),
                        (group, day, sessions) -> group.edition()
                                .terms()
                                .startedUnits(idleMinutes(group.edition().day(day), sessions)))
                .asConstraint(Rule.IDLE_WINDOW.id());
    }

    /** {@link Rule#ISOLATED_SESSION} */
    static Constraint isolatedSession(ConstraintFactory factory) {
        return Sessions.placed(factory)
                .groupBy(SessionAssignment::day, LonelyStarts.COUNT)
                .filter((day, alone) -> alone > 0)
                .penalizeLong(one(Rule.ISOLATED_SESSION), (day, alone) -> alone)
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

    private static int idleMinutes(@Nullable DayFact day, List<Span> sessions) {
        if (day == null) {
            return 0;
        }
        BitSet idle = new BitSet();
        for (int window = 0; window < day.windows(); window++) {
            idle.set(day.windowStart(window), day.windowEnd(window));
        }
        idle.clear(0, sessions.stream().mapToInt(Span::start).min().orElse(0));
        int lastEnd = sessions.stream().mapToInt(Span::end).max().orElse(0);
        idle.clear(lastEnd, Math.max(lastEnd, idle.length()));
        sessions.forEach(session -> idle.clear(session.start(), session.end()));
        return idle.cardinality();
    }
}
