package org.harmonogram.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;

/** Works out what may be chosen for each requirement; what is the same for many is one object. */
final class ChoicesBuilder {

    /** Of more teams only the first combinations, in plan order, are listed: the search could not try them all anyway. */
    private static final int MOST_TEAMS = 2_000;

    private final Structure structure;
    private final List<RoomFact> rooms;
    private final List<TrainerFact> trainers;
    private final Map<StartsKey, Offer<Start>> startsOf = new HashMap<>();
    private final Map<List<EditionFact>, Offer<RoomFact>> roomsOf = new HashMap<>();
    private final Map<TeamsKey, Offer<Team>> teamsOf = new HashMap<>();
    private final Map<LengthsKey, Offer<Integer>> lengthsOf = new HashMap<>();

    /** What the starts follow from. */
    private record StartsKey(List<EditionFact> editions, int leastMinutes) {}

    /** What the teams follow from. */
    private record TeamsKey(BitSet qualified, List<TrainerFact> fixed, int missing) {}

    /** What the lengths follow from. */
    private record LengthsKey(int least, int most, int quantum) {}

    ChoicesBuilder(Structure structure, List<RoomFact> rooms, List<TrainerFact> trainers) {
        this.structure = structure;
        this.rooms = rooms;
        this.trainers = trainers;
    }

    Choices choices(RequirementFact facts) {
        Requirement requirement = facts.requirement();
        int missing = Math.max(
                0, requirement.trainersNeeded() - requirement.fixedTrainers().size());
        return new Choices(
                facts,
                startsOf.computeIfAbsent(
                        new StartsKey(facts.editions(), requirement.leastMinutes()),
                        key -> Offer.of(starts(requirement))),
                roomsOf.computeIfAbsent(facts.editions(), key -> Offer.of(rooms(requirement))),
                teamsOf.computeIfAbsent(
                        new TeamsKey(facts.qualified(), facts.fixedTrainers(), missing),
                        key -> Offer.of(teams(candidates(facts), missing))),
                lengthsOf.computeIfAbsent(
                        new LengthsKey(
                                requirement.leastMinutes(), requirement.mostMinutes(), requirement.quantumMinutes()),
                        key -> Offer.of(lengths(key))));
    }

    /** Qualified trainers who are not fixed already, in plan order. */
    private List<TrainerFact> candidates(RequirementFact facts) {
        return trainers.stream()
                .filter(trainer -> !facts.fixedTrainers().contains(trainer))
                .filter(facts::isTaughtBy)
                .toList();
    }

    /** Starts that are on a step of a window on a common day of all editions. */
    private List<Start> starts(Requirement requirement) {
        List<Start> result = new ArrayList<>();
        Edition first = requirement.editions().get(0);
        for (Day day : structure.days(first).days()) {
            boolean common = requirement.editions().stream()
                    .allMatch(edition -> structure.days(edition).on(day.date()) != null);
            if (common) {
                day.windows().forEach(window -> addStarts(requirement, day, window, result));
            }
        }
        return result;
    }

    private void addStarts(Requirement requirement, Day day, GridItem window, List<Start> result) {
        int step = window.stepMinutes() == null ? structure.plan().unitMinutes() : window.stepMinutes();
        int last = window.endMinute() - requirement.leastMinutes();
        for (int minute = window.startMinute(); minute <= last; minute += step) {
            result.add(new Start(Math.toIntExact(day.date().toEpochDay()), minute));
        }
    }

    private List<RoomFact> rooms(Requirement requirement) {
        Set<String> listed = new HashSet<>();
        requirement
                .editions()
                .forEach(edition -> structure.days(edition).days().forEach(day -> listed.addAll(day.rooms())));
        return rooms.stream().filter(fact -> listed.contains(fact.room().id())).toList();
    }

    private static List<Team> teams(List<TrainerFact> candidates, int size) {
        if (size == 0) {
            return List.of(Team.NOBODY);
        }
        List<Team> result = new ArrayList<>();
        combine(candidates, Math.min(size, candidates.size()), 0, new ArrayList<>(), result);
        return result;
    }

    private static void combine(
            List<TrainerFact> candidates, int size, int from, List<TrainerFact> chosen, List<Team> result) {
        if (chosen.size() == size) {
            result.add(Team.of(chosen));
            return;
        }
        for (int i = from; i <= candidates.size() - (size - chosen.size()) && result.size() < MOST_TEAMS; i++) {
            chosen.add(candidates.get(i));
            combine(candidates, size, i + 1, chosen, result);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static List<Integer> lengths(LengthsKey key) {
        return IntStream.iterate(key.least, minutes -> minutes <= key.most, minutes -> minutes + key.quantum)
                .boxed()
                .toList();
    }
}
