package org.harmonogram.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
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
    /** By edition id. */
    private final Map<String, List<PlacedSession>> ofEdition = new HashMap<>();
    /** By requirement: minutes with a start, and without one. */
    private final int[] doneMinutes;

    private final int[] waitingMinutes;

    private Sessions(Structure structure) {
        this.structure = structure;
        this.placed = structure.plan().placements().stream()
                .filter(placement -> placement.start() != null)
                .map(this::session)
                .sorted(Comparator.comparing(PlacedSession::start))
                .toList();
        for (PlacedSession session : placed) {
            for (Edition edition : session.requirement().editions()) {
                ofEdition.computeIfAbsent(edition.id(), id -> new ArrayList<>()).add(session);
            }
        }
        doneMinutes = new int[structure.requirements().size()];
        waitingMinutes = new int[doneMinutes.length];
        for (Placement placement : plan().placements()) {
            int[] minutes = placement.start() == null ? waitingMinutes : doneMinutes;
            minutes[structure.get(placement).index()] += placement.minutes(plan().unitMinutes());
        }
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
        return Collections.unmodifiableList(ofEdition.getOrDefault(edition.id(), List.of()));
    }

    /** The sessions that belong to each of some keys, by start; a session may have none. */
    Map<String, List<PlacedSession>> by(Function<PlacedSession, List<String>> keys) {
        Map<String, List<PlacedSession>> result = new HashMap<>();
        for (PlacedSession session : placed) {
            for (String key : keys.apply(session)) {
                result.computeIfAbsent(key, each -> new ArrayList<>()).add(session);
            }
        }
        return result;
    }

    /** Those that fulfil a condition, by start. */
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
        int index = requirement.index();
        return Math.max(waitingMinutes[index], requirement.requiredMinutes() - doneMinutes[index]);
    }
}
