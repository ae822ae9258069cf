package org.harmonogram.planning;

import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.RuleSettings.Per;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Ways;

/**
 * What holds for the whole plan.
 *
 * @param unitMinutes minutes of a unit
 * @param restMinutes least minutes of rest between two dates
 * @param fairShareUnits even share of each trainer, in units
 * @param venueChangePer what changes of venue are counted within
 * @param roomChangePer what changes of room are counted within
 * @param severalVenues whether there are rooms at more than one venue
 * @param severalPlaces whether there are ways to go at all: rooms at more than one venue, or homes of trainers
 * @param ways between the venues
 */
public record Terms(
        int unitMinutes,
        int restMinutes,
        int fairShareUnits,
        Per venueChangePer,
        Per roomChangePer,
        boolean severalVenues,
        boolean severalPlaces,
        Ways ways) {

    static Terms of(Structure structure) {
        Plan plan = structure.plan();
        Integer hours = plan.settings(Rule.REST_TOO_SHORT).hours();
        boolean severalVenues =
                plan.venues().stream().filter(venue -> !venue.rooms().isEmpty()).count() > 1;
        return new Terms(
                plan.unitMinutes(),
                60 * (hours == null ? RuleSettings.REST_HOURS : hours),
                fairShareUnits(structure),
                per(plan, Rule.VENUE_CHANGE),
                per(plan, Rule.ROOM_CHANGE),
                severalVenues,
                severalVenues || plan.trainers().stream().anyMatch(trainer -> trainer.home() != null),
                structure.ways());
    }

    private static Per per(Plan plan, Rule rule) {
        Per per = plan.settings(rule).per();
        return per == null ? Per.EDITION : per;
    }

    /** What all requirements need of trainers' time, in units, divided by the trainers and rounded up. */
    private static int fairShareUnits(Structure structure) {
        Plan plan = structure.plan();
        int count = Math.max(1, plan.trainers().size());
        long needed = structure.requirements().stream()
                .mapToLong(requirement ->
                        (long) plan.startedUnits(requirement.requiredMinutes()) * requirement.trainersNeeded())
                .sum();
        return Math.toIntExact((needed + count - 1) / count);
    }

    /** Minutes as started units: divided by {@link #unitMinutes}, rounded up; 0 for negative minutes. */
    public int startedUnits(int minutes) {
        return Plan.startedUnits(minutes, unitMinutes);
    }
}
