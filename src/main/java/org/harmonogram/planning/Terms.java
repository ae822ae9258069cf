package org.harmonogram.planning;

import org.harmonogram.domain.Plan;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.Ways;

/**
 * What holds for the whole plan.
 *
 * @param unitMinutes minutes of a unit
 * @param restMinutes least minutes of rest between two dates
 * @param fairShareUnits even share of each trainer, in units
 * @param venueChangePer what changes of venue are counted within
 * @param roomChangePer what changes of room are counted within
 * @param ways between the venues
 */
public record Terms(
        int unitMinutes,
        int restMinutes,
        int fairShareUnits,
        RuleSettings.Per venueChangePer,
        RuleSettings.Per roomChangePer,
        Ways ways) {

    /** Minutes as started units: divided by {@link #unitMinutes}, rounded up; 0 for negative minutes. */
    public int startedUnits(int minutes) {
        return Plan.startedUnits(minutes, unitMinutes);
    }
}
