package org.harmonogram.planning;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Qualifications;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;

/** Works out once what the constraint streams would otherwise look up at every move. */
final class FactsBuilder {

    private final Structure structure;
    private final Plan plan;
    private final List<TrainerFact> trainers;
    private final Terms terms;
    private final Map<String, EditionFact> editions = new LinkedHashMap<>();
    private final Map<GroupKey, GroupFact> groups = new LinkedHashMap<>();
    private final List<RequirementFact> requirements = new ArrayList<>();
    private final Map<String, TrainerFact> trainersById = new HashMap<>();
    /** By topic. */
    private final Map<String, BitSet> qualifiedFor = new HashMap<>();

    FactsBuilder(Structure structure, Terms terms, List<RoomFact> rooms, List<TrainerFact> trainers) {
        this.structure = structure;
        this.plan = structure.plan();
        this.trainers = trainers;
        this.terms = terms;
        for (Edition edition : plan.editions()) {
            editions.put(
                    edition.id(),
                    new EditionFact(
                            editions.size(), structure.days(edition), structure.fewestDays(edition), rooms, terms));
        }
        trainers.forEach(fact -> trainersById.put(fact.trainer().id(), fact));
        structure.requirements().forEach(requirement -> requirements.add(fact(requirement)));
        introduceNeighbours();
        drawCircles();
    }

    private void introduceNeighbours() {
        List<List<Integer>> attended = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
                .limit(groups.size())
                .toList();
        for (RequirementFact fact : requirements) {
            fact.groups().forEach(group -> attended.get(group.index()).add(fact.index()));
        }
        for (RequirementFact fact : requirements) {
            fact.setNeighbours(fact.groups().stream()
                    .flatMap(group -> attended.get(group.index()).stream())
                    .mapToInt(Integer::intValue)
                    .toArray());
        }
    }

    private void drawCircles() {
        for (RequirementFact first : requirements) {
            Deque<RequirementFact> open = new ArrayDeque<>(List.of(first));
            while (!open.isEmpty()) {
                RequirementFact next = open.pop();
                if (next.circle() < 0) {
                    next.setCircle(first.index());
                    next.neighbours().mapToObj(requirements::get).forEach(open::push);
                }
            }
        }
    }

    private RequirementFact fact(Requirement requirement) {
        return new RequirementFact(
                requirement,
                requirement.editions().stream()
                        .map(edition -> edition(edition.id()))
                        .toList(),
                requirement.groups().stream().distinct().map(this::group).toList(),
                fixedTrainers(requirement),
                qualifiedFor.computeIfAbsent(requirement.topic().id(), id -> qualified(requirement)),
                terms);
    }

    /** In plan order, none twice. */
    private List<TrainerFact> fixedTrainers(Requirement requirement) {
        return requirement.fixedTrainers().stream()
                .distinct()
                .map(id -> Objects.requireNonNull(trainersById.get(id), id))
                .sorted(Comparator.comparingInt(TrainerFact::index))
                .toList();
    }

    private EditionFact edition(String id) {
        return Objects.requireNonNull(editions.get(id), id);
    }

    private GroupFact group(GroupKey key) {
        return groups.computeIfAbsent(key, each -> new GroupFact(groups.size(), each, edition(each.edition())));
    }

    private BitSet qualified(Requirement requirement) {
        BitSet result = new BitSet();
        for (TrainerFact fact : trainers) {
            result.set(
                    fact.index(),
                    Qualifications.qualified(plan, fact.trainer(), requirement.programme(), requirement.topic()));
        }
        return result;
    }

    List<EditionFact> editions() {
        return List.copyOf(editions.values());
    }

    List<RequirementFact> requirements() {
        return List.copyOf(requirements);
    }

    /** By the first, then by the second. */
    List<OrderedPair> pairs() {
        List<OrderedPair> result = new ArrayList<>();
        for (RequirementFact first : requirements) {
            first.neighbours()
                    .mapToObj(requirements::get)
                    .filter(second -> second.comesAfter(first))
                    .forEach(second -> result.add(new OrderedPair(first, second)));
        }
        return result;
    }

    List<PublishedUnit> publishedUnits() {
        List<PublishedUnit> result = new ArrayList<>();
        Baseline baseline = plan.baseline();
        if (baseline != null) {
            baseline.placements().forEach(placement -> addUnits(baseline, placement, result));
        }
        return result;
    }

    private void addUnits(Baseline baseline, Placement placement, List<PublishedUnit> result) {
        LocalDateTime start = placement.start();
        if (start == null) {
            return;
        }
        Optional<Requirement> requirement = structure.find(placement);
        Set<String> team = new HashSet<>(placement.trainers());
        requirement.ifPresent(known -> team.addAll(known.fixedTrainers()));
        int factor = baseline.factor(start.toLocalDate());
        int minutes = placement.minutes(plan.unitMinutes());
        for (int minute = 0; minute < minutes; minute += plan.unitMinutes()) {
            result.add(new PublishedUnit(
                    requirement.map(Requirement::index).orElse(-1),
                    Start.of(start).absoluteMinute() + minute,
                    placement.room(),
                    team,
                    factor));
        }
    }
}
