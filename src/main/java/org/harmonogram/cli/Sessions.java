package org.harmonogram.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;

/** The sessions of a plan as they are read: those with a start in order of time, and what is left over. */
final class Sessions {

    private final Structure structure;
    private final List<PlacedSession> placed;

    private Sessions(Structure structure) {
        this.structure = structure;
        this.placed = structure.plan().placements().stream()
                .filter(placement -> placement.start() != null)
                .map(this::session)
                .sorted(Comparator.comparing(PlacedSession::start))
                .toList();
    }

    static Sessions of(Structure structure) {
        return new Sessions(structure);
    }

    private PlacedSession session(Placement placement) {
        LocalDateTime start = placement.start();
        if (start == null) {
            throw new IllegalArgumentException("A placement of topic (%s) has no start.".formatted(placement.topic()));
        }
        int minutes = placement.minutes(plan().unitMinutes());
        return new PlacedSession(placement, structure.get(placement), start, start.plusMinutes(minutes));
    }

    Plan plan() {
        return structure.plan();
    }

    Structure structure() {
        return structure;
    }

    /** All that have a start, by start, then in plan order. */
    List<PlacedSession> placed() {
        return placed;
    }

    List<PlacedSession> of(Edition edition) {
        return where(session -> session.isOf(edition));
    }

    List<PlacedSession> where(Predicate<PlacedSession> condition) {
        return placed.stream().filter(condition).toList();
    }

    static List<LocalDate> dates(List<PlacedSession> sessions) {
        return List.copyOf(
                new TreeSet<>(sessions.stream().map(PlacedSession::date).toList()));
    }

    /**
     * Minutes of a requirement still to be placed: what its topic lacks, or what lies in placements without a start if
     * that is more.
     */
    int openMinutes(Requirement requirement) {
        int done = 0;
        int waiting = 0;
        for (Placement placement : plan().placements()) {
            if (placement.topic().equals(requirement.topic().id())
                    && structure.get(placement).index() == requirement.index()) {
                int minutes = placement.minutes(plan().unitMinutes());
                if (placement.start() == null) {
                    waiting += minutes;
                } else {
                    done += minutes;
                }
            }
        }
        return Math.max(waiting, requirement.requiredMinutes() - done);
    }
}
