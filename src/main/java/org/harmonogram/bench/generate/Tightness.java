package org.harmonogram.bench.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Period;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Trainer;

/**
 * How much of their time the trainers of a plan must teach, qualifications aside.
 *
 * @param requiredUnits units of all requirements, times the trainers that each needs
 * @param availableUnits units that the trainers have time for, on dates that some edition may use
 */
public record Tightness(long requiredUnits, long availableUnits) {

    /** Counts both. A date with several grids counts with the one that has most window time. */
    public static Tightness of(Structure structure) {
        Plan plan = structure.plan();
        Map<LocalDate, Day> days = new TreeMap<>();
        for (Edition edition : plan.editions()) {
            structure
                    .days(edition)
                    .days()
                    .forEach(day -> days.merge(
                            day.date(), day, (one, other) -> one.capacity(1) >= other.capacity(1) ? one : other));
        }
        long required = 0;
        for (Requirement requirement : structure.requirements()) {
            required += (long) plan.startedUnits(requirement.requiredMinutes()) * requirement.trainersNeeded();
        }
        long available = 0;
        for (Trainer trainer : plan.trainers()) {
            available += availableUnits(trainer, List.copyOf(days.values()), plan.unitMinutes());
        }
        return new Tightness(required, available);
    }

    private static long availableUnits(Trainer trainer, List<Day> days, int unitMinutes) {
        long units = 0;
        for (Day day : days) {
            int ofDay = 0;
            for (GridItem window : day.windows()) {
                ofDay += Math.max(0, freeMinutes(trainer, day.date(), window)) / unitMinutes;
            }
            units += trainer.maxUnitsPerDay() == null ? ofDay : Math.min(ofDay, trainer.maxUnitsPerDay());
        }
        return trainer.maxUnits() == null ? units : Math.min(units, trainer.maxUnits());
    }

    private static int freeMinutes(Trainer trainer, LocalDate date, GridItem window) {
        int minutes = window.endMinute() - window.startMinute();
        for (Period period : trainer.unavailable()) {
            minutes -= period.sharedMinutes(date, window.startMinute(), window.endMinute());
        }
        return minutes;
    }

    /** Required as hundredths of available, rounded down; 100 where nothing is available. */
    public int percent() {
        return availableUnits == 0 ? 100 : Math.toIntExact(requiredUnits * 100 / availableUnits);
    }
}
