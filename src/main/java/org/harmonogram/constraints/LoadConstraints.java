package org.harmonogram.constraints;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.max;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.min;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static org.harmonogram.constraints.HarmonogramConstraintProvider.one;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.EditionFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Terms;
import org.harmonogram.planning.TrainerFact;
import org.jspecify.annotations.Nullable;

/** Nobody teaches or learns too much at a stretch, and trainers share the work. */
final class LoadConstraints {

    private static final int DAY_MINUTES = 24 * 60;

    private LoadConstraints() {}

    /**
     * A trainer's working day.
     *
     * @param trainer the trainer
     * @param day the date, in days since 1970-01-01
     * @param start first minute of the day taught
     * @param end minute after the last
     */
    private record WorkingDay(TrainerFact trainer, int day, int start, int end) {}

    /** {@link Rule#TOO_MANY_UNITS_A_DAY} */
    static Constraint tooManyUnitsADay(ConstraintFactory factory) {
        UniConstraintStream<Integer> ofTrainers = Sessions.led(
                        factory, trainer -> trainer.trainer().maxUnitsPerDay() != null)
                .groupBy(
                        (session, trainer) -> trainer,
                        (session, trainer) -> session.day(),
                        sum((session, trainer) -> session.minutes()))
                .map((trainer, day, minutes) ->
                        unitsAbove(trainer.trainer().maxUnitsPerDay(), minutes, trainer.terms()));
        UniConstraintStream<Integer> ofGroups = Sessions.placed(factory)
                .filter(LoadConstraints::isOfLimitedEdition)
                .expand(session -> session.facts().groups())
                .flattenLast(groups -> groups)
                .groupBy(
                        (session, group) -> group,
                        (session, group) -> session.day(),
                        sum((session, group) -> session.minutes()))
                .map((group, day, minutes) -> unitsAbove(
                        group.edition().edition().maxUnitsPerDay(),
                        minutes,
                        group.edition().terms()));
        return ofTrainers
                .concat(ofGroups)
                .filter(units -> units > 0)
                .penalizeLong(one(Rule.TOO_MANY_UNITS_A_DAY), units -> units)
                .asConstraint(Rule.TOO_MANY_UNITS_A_DAY.id());
    }

    /** {@link Rule#TOO_MANY_UNITS} */
    static Constraint tooManyUnits(ConstraintFactory factory) {
        return Sessions.led(factory, trainer -> trainer.trainer().maxUnits() != null)
                .groupBy((session, trainer) -> trainer, sum((session, trainer) -> session.minutes()))
                .penalizeLong(
                        one(Rule.TOO_MANY_UNITS),
                        (trainer, minutes) -> unitsAbove(trainer.trainer().maxUnits(), minutes, trainer.terms()))
                .asConstraint(Rule.TOO_MANY_UNITS.id());
    }

    /** {@link Rule#REST_TOO_SHORT} */
    static Constraint restTooShort(ConstraintFactory factory) {
        return workingDays(factory)
                .join(workingDays(factory), equal(WorkingDay::trainer), equal(day -> day.day() + 1, WorkingDay::day))
                .filter((day, next) -> next.start() + DAY_MINUTES - day.end()
                        < day.trainer().terms().restMinutes())
                .penalizeLong(one(Rule.REST_TOO_SHORT), (day, next) -> 1)
                .asConstraint(Rule.REST_TOO_SHORT.id());
    }

    /** {@link Rule#UNFAIR_LOAD} */
    static Constraint unfairLoad(ConstraintFactory factory) {
        return Sessions.led(factory)
                .groupBy((session, trainer) -> trainer, sum((session, trainer) -> session.minutes()))
                .penalizeLong(
                        one(Rule.UNFAIR_LOAD),
                        (trainer, minutes) -> unitsAbove(trainer.terms().fairShareUnits(), minutes, trainer.terms()))
                .asConstraint(Rule.UNFAIR_LOAD.id());
    }

    private static UniConstraintStream<WorkingDay> workingDays(ConstraintFactory factory) {
        return Sessions.led(factory)
                .groupBy(
                        (session, trainer) -> trainer,
                        (session, trainer) -> session.day(),
                        min((SessionAssignment session, TrainerFact trainer) -> session.startMinute()),
                        max((SessionAssignment session, TrainerFact trainer) -> session.endMinute()))
                .map(WorkingDay::new);
    }

    private static boolean isOfLimitedEdition(SessionAssignment session) {
        for (EditionFact edition : session.facts().editions()) {
            if (edition.edition().maxUnitsPerDay() != null) {
                return true;
            }
        }
        return false;
    }

    private static int unitsAbove(@Nullable Integer most, int minutes, Terms terms) {
        return most == null ? 0 : Math.max(0, terms.startedUnits(minutes) - most);
    }
}
