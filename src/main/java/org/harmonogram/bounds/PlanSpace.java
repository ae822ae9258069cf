package org.harmonogram.bounds;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Lock;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.jspecify.annotations.Nullable;

/**
 * Every session that a plan without broken hard rules may have: starts on the steps of a window, of a length its topic
 * allows, and what locks hold as it is. Starts and lengths that the plan's placements have already are among them, so
 * that no plan at hand lies outside. Immutable.
 */
final class PlanSpace {

    private final Structure structure;
    private final Plan plan;
    private final Ruling ruling;
    private final Admission admission;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Requirement> leftOut = new ArrayList<>();
    private final Map<Integer, List<Candidate>> byRequirement = new HashMap<>();
    private final Map<Integer, Integer> mostMinutes = new HashMap<>();
    private int size;

    PlanSpace(Structure structure, Ruling ruling) {
        this.structure = structure;
        this.plan = structure.plan();
        this.ruling = ruling;
        this.admission = new Admission(structure, ruling);
        Map<Integer, List<Placement>> placed = new HashMap<>();
        for (Placement placement : plan.placements()) {
            placed.computeIfAbsent(structure.get(placement).index(), index -> new ArrayList<>())
                    .add(placement);
        }
        for (Requirement requirement : structure.requirements()) {
            if (ruling.scope().has(requirement)) {
                if (mayOverlapItself(requirement)) {
                    leftOut.add(requirement);
                } else {
                    requirements.add(requirement);
                    add(requirement, placed.getOrDefault(requirement.index(), List.of()));
                }
            }
        }
    }

    /** Sessions that nobody attends and nobody fixed leads could lie at one time, which yes and no cannot say. */
    private boolean mayOverlapItself(Requirement requirement) {
        return requirement.groups().isEmpty()
                && (requirement.fixedTrainers().isEmpty() || !ruling.keeps(Rule.TRAINER_CLASH));
    }

    private void add(Requirement requirement, List<Placement> placed) {
        byRequirement.put(requirement.index(), new ArrayList<>());
        int present = placed.stream()
                .filter(placement ->
                        placement.start() != null || !placement.lock().isEmpty())
                .mapToInt(placement -> placement.minutes(plan.unitMinutes()))
                .sum();
        mostMinutes.put(requirement.index(), Math.max(requirement.requiredMinutes(), present));
        placed.stream()
                .filter(placement -> !placement.lock().isEmpty())
                .filter(placement ->
                        placement.start() != null || !placement.lock().contains(Lock.START))
                .forEach(placement -> addLocked(requirement, placement));
        addFree(requirement, placed);
    }

    private void addLocked(Requirement requirement, Placement placement) {
        int minutes = placement.minutes(plan.unitMinutes());
        Set<LocalDateTime> starts = new TreeSet<>();
        LocalDateTime start = placement.start();
        if (start != null) {
            starts.add(start);
        }
        if (!placement.lock().contains(Lock.START)) {
            starts.addAll(steps(requirement, minutes));
        }
        List<Candidate> candidates = new ArrayList<>();
        starts.forEach(each -> addCandidate(requirement, each, minutes, placement, candidates));
        pieces.add(new Piece(requirement, placement, candidates));
    }

    private void addFree(Requirement requirement, List<Placement> placed) {
        List<Candidate> candidates = new ArrayList<>();
        Set<Integer> lengths = lengths(requirement, placed);
        for (int minutes : lengths) {
            Set<LocalDateTime> starts = new TreeSet<>(steps(requirement, minutes));
            placed.forEach(placement -> {
                LocalDateTime start = placement.start();
                if (start != null) {
                    starts.add(start);
                }
            });
            starts.forEach(start -> addCandidate(requirement, start, minutes, null, candidates));
        }
        pieces.add(new Piece(requirement, null, candidates));
    }

    private Set<Integer> lengths(Requirement requirement, List<Placement> placed) {
        Set<Integer> result = new TreeSet<>();
        int most = Math.min(requirement.mostMinutes(), mostMinutes(requirement));
        for (int minutes = requirement.leastMinutes(); minutes <= most; minutes += requirement.quantumMinutes()) {
            result.add(minutes);
        }
        placed.stream()
                .filter(placement -> placement.lock().isEmpty())
                .forEach(placement -> result.add(placement.minutes(plan.unitMinutes())));
        return result;
    }

    /** Starts on the steps of a window of one of its editions, on days that all of them may use. */
    private Set<LocalDateTime> steps(Requirement requirement, int minutes) {
        Set<LocalDateTime> starts = new HashSet<>();
        for (Edition edition : requirement.editions()) {
            for (Day day : structure.days(edition).days()) {
                if (admission.isCommon(requirement, day.date())) {
                    for (GridItem window : day.windows()) {
                        int step = window.stepMinutes() == null ? plan.unitMinutes() : window.stepMinutes();
                        for (int at = window.startMinute(); at + minutes <= window.endMinute(); at += step) {
                            starts.add(day.date().atStartOfDay().plusMinutes(at));
                        }
                    }
                }
            }
        }
        return starts;
    }

    private void addCandidate(
            Requirement requirement,
            LocalDateTime start,
            int minutes,
            @Nullable Placement locked,
            List<Candidate> candidates) {
        int day = Math.toIntExact(start.toLocalDate().toEpochDay());
        int startMinute = start.toLocalTime().toSecondOfDay() / 60;
        if (!admission.isTimeAllowed(requirement, start.toLocalDate(), startMinute, minutes)) {
            return;
        }
        var rooms = admission.rooms(requirement, start.toLocalDate(), startMinute, minutes, locked);
        if (!rooms.isEmpty()) {
            Candidate candidate = new Candidate(size, requirement, day, startMinute, minutes, rooms);
            size++;
            candidates.add(candidate);
            candidatesOf(requirement).add(candidate);
        }
    }

    private List<Candidate> candidatesOf(Requirement requirement) {
        return byRequirement.computeIfAbsent(requirement.index(), index -> new ArrayList<>());
    }

    Structure structure() {
        return structure;
    }

    Ruling ruling() {
        return ruling;
    }

    /** The requirements looked at, in plan order. */
    List<Requirement> requirements() {
        return requirements;
    }

    /** The requirements of the scope that the model cannot hold. */
    List<Requirement> leftOut() {
        return leftOut;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** All candidates of a requirement, locked and free. */
    List<Candidate> candidates(Requirement requirement) {
        return byRequirement.getOrDefault(requirement.index(), List.of());
    }

    /** Number of all candidates. */
    int size() {
        return size;
    }

    /** Most minutes that may be placed: those required, or those that the plan has already. */
    int mostMinutes(Requirement requirement) {
        return mostMinutes.getOrDefault(requirement.index(), 0);
    }
}
