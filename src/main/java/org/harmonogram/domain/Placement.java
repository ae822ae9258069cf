package org.harmonogram.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One session of a topic and where it sits. Its length is given in the measure of its topic.
 *
 * @param editions ids of the editions that attend, at least one
 * @param groups ids of the groups that attend; empty: all groups of its {@link Requirement}, where only one fits
 * @param topic id of the topic
 * @param units length in units, 1 to 10 000; absent if {@code minutes} are given
 * @param minutes length in minutes, 1 to 1440; absent if {@code units} are given
 * @param start local date and time, minute precision; absent: not placed
 * @param room id of the room; absent: none
 * @param trainers ids of the trainers, without those fixed as the topic's presenters; no id twice
 * @param lock what the solver may not change
 * @param note printed with it
 */
public record Placement(
        List<String> editions,
        List<String> groups,
        String topic,
        @Nullable Integer units,
        @Nullable Integer minutes,
        @Nullable LocalDateTime start,
        @Nullable String room,
        List<String> trainers,
        Set<Lock> lock,
        @Nullable String note) {

    /** @throws IllegalArgumentException unless exactly one of units and minutes is given, in range */
    public Placement {
        editions = List.copyOf(editions);
        groups = List.copyOf(groups);
        trainers = List.copyOf(trainers);
        lock = lock.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(lock));
        if ((units == null) == (minutes == null)) {
            throw new IllegalArgumentException(
                    "The placement of topic (%s) has (%s) units and (%s) minutes: it needs one of them."
                            .formatted(topic, units, minutes));
        }
        Limits.require(units, 1, Limits.TOPIC_UNITS, "units");
        Limits.require(minutes, 1, Limits.DAY_MINUTES, "minutes");
    }

    /** Its length in minutes, for a plan whose unit has {@code unitMinutes}. */
    public int minutes(int unitMinutes) {
        if (units != null) {
            return units * unitMinutes;
        }
        return minutes == null ? 0 : minutes;
    }

    /** The date it is on, if it is placed. */
    public @Nullable LocalDate date() {
        return start == null ? null : start.toLocalDate();
    }

    /** The same session placed elsewhere. */
    public Placement withPlace(@Nullable LocalDateTime newStart, @Nullable String newRoom, List<String> newTrainers) {
        return new Placement(editions, groups, topic, units, minutes, newStart, newRoom, newTrainers, lock, note);
    }
}
