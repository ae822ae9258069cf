package org.harmonogram.bounds;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.harmonogram.domain.Limits;
import org.harmonogram.domain.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * A session as it may be made, but for its trainers: a yes or no of the model.
 *
 * @param index position among all candidates of a {@link PlanSpace}, from 0
 * @param requirement what it teaches
 * @param day date, in days since 1970
 * @param startMinute minute of the day it starts, 0 to 1439
 * @param minutes its length, at least 1
 * @param rooms ids of the rooms it may be in; a null stands for no room
 */
record Candidate(
        int index, Requirement requirement, int day, int startMinute, int minutes, List<@Nullable String> rooms) {

    int endMinute() {
        return startMinute + minutes;
    }

    LocalDate date() {
        return LocalDate.ofEpochDay(day);
    }

    LocalDateTime start() {
        return LocalDateTime.of(date(), LocalTime.ofSecondOfDay(startMinute * 60L));
    }

    /** Minutes from the beginning of 1970 to its start, so that starts of different days compare. */
    int moment() {
        return moment(day, startMinute);
    }

    static int moment(int day, int minute) {
        return day * Limits.DAY_MINUTES + minute;
    }
}
