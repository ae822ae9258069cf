package org.harmonogram.constraints;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSortedSet;
import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Set;
import java.util.SortedSet;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.EditionFact;
import org.harmonogram.planning.SessionAssignment;

/** Editions come together on few days that lie side by side. */
final class DayConstraints {

    private DayConstraints() {}

    /** {@link Rule#TOO_MANY_DAYS} */
    static Constraint tooManyDays(ConstraintFactory factory) {
        return trainingDays(Sessions.placed(factory).filter(DayConstraints::isOfLimitedEdition))
                .filter((edition, days) -> daysAboveLimit(edition, days) > 0)
                .penalizeLong(one(Rule.TOO_MANY_DAYS), DayConstraints::daysAboveLimit)
                .asConstraint(Rule.TOO_MANY_DAYS.id());
    }

    /** {@link Rule#EXTRA_DAY} */
    static Constraint extraDay(ConstraintFactory factory) {
        return trainingDays(factory)
                .filter((edition, days) -> days.size() > edition.fewestDays())
                .penalizeLong(one(Rule.EXTRA_DAY), (edition, days) -> days.size() - edition.fewestDays())
                .asConstraint(Rule.EXTRA_DAY.id());
    }

    /** {@link Rule#SCATTERED_DAYS} */
    static Constraint scatteredDays(ConstraintFactory factory) {
        return trainingDays(factory)
                .filter((edition, days) -> edition.fewestDays() > 1 && daysAlone(days) > 0)
                .penalizeLong(one(Rule.SCATTERED_DAYS), (edition, days) -> daysAlone(days))
                .asConstraint(Rule.SCATTERED_DAYS.id());
    }

    /** Each edition that has a session with the dates of its sessions. */
    static BiConstraintStream<EditionFact, SortedSet<Integer>> trainingDays(ConstraintFactory factory) {
        return trainingDays(Sessions.placed(factory));
    }

    private static BiConstraintStream<EditionFact, SortedSet<Integer>> trainingDays(
            UniConstraintStream<SessionAssignment> sessions) {
        return Sessions.withEditions(sessions)
                .groupBy(
                        (session, edition) -> edition,
                        toSortedSet((SessionAssignment session, EditionFact edition) -> session.day()));
    }

    private static boolean isOfLimitedEdition(SessionAssignment session) {
        for (EditionFact edition : session.facts().editions()) {
            if (edition.edition().maxDays() != null) {
                return true;
            }
        }
        return false;
    }

    private static long daysAboveLimit(EditionFact edition, Set<Integer> days) {
        Integer most = edition.edition().maxDays();
        return most == null ? 0 : Math.max(0, days.size() - most);
    }

    private static long daysAlone(Set<Integer> days) {
        return days.stream()
                .filter(day -> !days.contains(day - 1) && !days.contains(day + 1))
                .count();
    }
}
