package org.harmonogram.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Requirement;

/**
 * A session that has a start.
 *
 * @param placement where it sits
 * @param requirement what it belongs to
 * @param start local date and time
 * @param end local date and time, exclusive; may lie on the next date where a plan is wrong
 */
record PlacedSession(Placement placement, Requirement requirement, LocalDateTime start, LocalDateTime end) {

    LocalDate date() {
        return start.toLocalDate();
    }

    LocalTime startTime() {
        return start.toLocalTime();
    }

    LocalTime endTime() {
        return end.toLocalTime();
    }

    int startMinute() {
        return startTime().toSecondOfDay() / 60;
    }

    int minutes(int unitMinutes) {
        return placement.minutes(unitMinutes);
    }

    /** The id of its room, if it has one. */
    List<String> rooms() {
        String room = placement.room();
        return room == null ? List.of() : List.of(room);
    }

    /** Ids of all its trainers: those fixed with the topic, then those placed with it. */
    List<String> trainers() {
        List<String> trainers = new ArrayList<>(requirement.fixedTrainers());
        placement.trainers().stream()
                .filter(trainer -> !trainers.contains(trainer))
                .forEach(trainers::add);
        return trainers;
    }
}
