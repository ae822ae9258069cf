package org.harmonogram.bench.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Topic;

/** One topic for one audience, planted: its sessions, and who leads them all. */
final class Duty {

    private final List<String> editions;
    private final List<String> groups;
    private final Topic topic;
    private final String venue;
    private final String room;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Lecturer> trainers = new ArrayList<>();

    /**
     * A session.
     *
     * @param date when it is
     * @param startMinute of the day
     * @param units its length
     */
    record Piece(LocalDate date, int startMinute, int units) {
        int endMinute() {
            return startMinute + units * Grids.UNIT_MINUTES;
        }

        LocalDateTime start() {
            return date.atTime(LocalTime.ofSecondOfDay(startMinute * 60L));
        }

        boolean isBeforeNoon() {
            return startMinute < Grids.NOON.toSecondOfDay() / 60;
        }
    }

    Duty(List<String> editions, List<String> groups, Topic topic, String venue, String room) {
        this.editions = editions;
        this.groups = groups;
        this.topic = topic;
        this.venue = venue;
        this.room = room;
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    void assign(Lecturer lecturer) {
        trainers.add(lecturer);
    }

    /** The same sessions, led by the other in place of the one. */
    Duty handedOver(Lecturer one, Lecturer other) {
        Duty duty = new Duty(editions, groups, topic, venue, room);
        pieces.forEach(duty::add);
        trainers.forEach(lecturer -> duty.assign(lecturer.equals(one) ? other : lecturer));
        return duty;
    }

    List<Lecturer> trainers() {
        return trainers;
    }

    Topic topic() {
        return topic;
    }

    String venue() {
        return venue;
    }

    List<Piece> pieces() {
        return pieces;
    }

    int trainersNeeded() {
        Integer needed = topic.trainersNeeded();
        return needed == null ? 1 : needed;
    }

    int units() {
        return pieces.stream().mapToInt(Piece::units).sum();
    }

    Map<LocalDate, Integer> unitsByDate() {
        Map<LocalDate, Integer> units = new TreeMap<>();
        pieces.forEach(piece -> units.merge(piece.date(), piece.units(), Integer::sum));
        return units;
    }

    /** @param lecturers how many there are in the plan */
    List<Placement> placements(int lecturers) {
        return pieces.stream()
                .map(piece -> new Placement(
                        editions,
                        groups,
                        topic.id(),
                        piece.units(),
                        null,
                        piece.start(),
                        room,
                        trainers.stream()
                                .map(lecturer -> lecturer.id(lecturers))
                                .sorted()
                                .toList(),
                        Set.of(),
                        null))
                .toList();
    }
}
