package org.harmonogram.bounds;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Lock;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue.Room;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest plan of all, found by trying every one: every cut, every start on a step, every room or none, every team up to
 * the size needed, and what locks leave open. Judged by {@link Check}. For plans of a handful of units only.
 */
final class ExhaustiveSearch {

    private final Structure structure;
    private final Plan plan;
    private final long most;
    private final List<List<List<Placement>>> choices = new ArrayList<>();
    private Score best = new Score(Long.MAX_VALUE, 0, 0);
    private boolean isTooLarge;

    private ExhaustiveSearch(Plan plan, long most) {
        this.structure = Structure.of(plan);
        this.plan = plan;
        this.most = most;
    }

    /**
     * The least cost.
     *
     * @param most tries at most
     * @return {@code null} if it would take more tries
     */
    static @Nullable Score optimum(Plan plan, long most) {
        ExhaustiveSearch search = new ExhaustiveSearch(plan, most);
        return search.run() ? search.best : null;
    }

    private boolean run() {
        long tries = 1;
        for (Requirement requirement : structure.requirements()) {
            List<List<Placement>> ways = waysToPlace(requirement);
            choices.add(ways);
            tries *= Math.max(1, ways.size());
            if (isTooLarge || tries > most) {
                return false;
            }
        }
        choose(0, new ArrayList<>());
        return true;
    }

    private void choose(int requirement, List<Placement> chosen) {
        if (requirement == choices.size()) {
            Score score = Check.of(plan.withPlacements(chosen)).score();
            if (score.compareTo(best) < 0) {
                best = score;
            }
            return;
        }
        for (List<Placement> way : choices.get(requirement)) {
            chosen.addAll(way);
            choose(requirement + 1, chosen);
            chosen.subList(chosen.size() - way.size(), chosen.size()).clear();
        }
    }

    /** Every set of sessions of the requirement, with what is locked in each of them. */
    private List<List<Placement>> waysToPlace(Requirement requirement) {
        List<List<Placement>> ways = List.of(List.of());
        Set<Integer> lengths = new TreeSet<>();
        int present = 0;
        for (Placement placement : plan.placements()) {
            if (structure.get(placement).equals(requirement)) {
                int minutes = placement.minutes(plan.unitMinutes());
                boolean isLocked = !placement.lock().isEmpty();
                present += isLocked || placement.start() != null ? minutes : 0;
                if (isLocked) {
                    List<Placement> options = lockedOptions(requirement, placement);
                    ways = ways.stream()
                            .flatMap(way -> options.stream().map(option -> with(way, option)))
                            .toList();
                } else {
                    lengths.add(minutes);
                }
            }
        }
        int mostMinutes = Math.max(requirement.requiredMinutes(), present);
        for (int minutes = requirement.leastMinutes();
                minutes <= requirement.mostMinutes();
                minutes += requirement.quantumMinutes()) {
            lengths.add(minutes);
        }
        List<Placement> singles = new ArrayList<>();
        for (int minutes : lengths) {
            if (minutes <= mostMinutes) {
                starts(requirement, minutes).forEach(start -> addSessions(requirement, start, minutes, singles));
            }
        }
        List<List<Placement>> result = new ArrayList<>();
        ways.forEach(locked -> addSets(singles, 0, mostMinutes - placedMinutes(locked), locked, result));
        return result;
    }

    private int placedMinutes(List<Placement> placements) {
        return placements.stream()
                .filter(placement -> placement.start() != null)
                .mapToInt(placement -> placement.minutes(plan.unitMinutes()))
                .sum();
    }

    private static List<Placement> with(List<Placement> way, Placement placement) {
        List<Placement> result = new ArrayList<>(way);
        result.add(placement);
        return result;
    }

    private void addSets(
            List<Placement> singles, int from, int minutesLeft, List<Placement> chosen, List<List<Placement>> result) {
        result.add(chosen);
        if (result.size() > most) {
            isTooLarge = true;
            return;
        }
        for (int i = from; i < singles.size() && !isTooLarge; i++) {
            int minutes = singles.get(i).minutes(plan.unitMinutes());
            if (minutes <= minutesLeft) {
                // The same session twice would clash with itself.
                addSets(singles, i + 1, minutesLeft - minutes, with(chosen, singles.get(i)), result);
            }
        }
    }

    private Set<LocalDateTime> starts(Requirement requirement, int minutes) {
        Set<LocalDateTime> starts = new TreeSet<>();
        for (Edition edition : requirement.editions()) {
            for (Day day : structure.days(edition).days()) {
                for (GridItem window : day.windows()) {
                    int step = window.stepMinutes() == null ? plan.unitMinutes() : window.stepMinutes();
                    for (int at = window.startMinute(); at + minutes <= window.endMinute(); at += step) {
                        starts.add(day.date().atStartOfDay().plusMinutes(at));
                    }
                }
            }
        }
        return starts;
    }

    private void addSessions(Requirement requirement, LocalDateTime start, int minutes, List<Placement> result) {
        Integer units = requirement.unitsOf(minutes, plan.unitMinutes());
        for (@Nullable String room : rooms(requirement, start.toLocalDate())) {
            for (List<String> team : teams(requirement)) {
                result.add(new Placement(
                        requirement.editions().stream().map(Edition::id).toList(),
                        groups(requirement),
                        requirement.topic().id(),
                        units,
                        units == null ? Integer.valueOf(minutes) : null,
                        start,
                        room,
                        team,
                        Set.of(),
                        null));
            }
        }
    }

    private static List<String> groups(Requirement requirement) {
        int all = requirement.editions().stream()
                .mapToInt(edition -> Math.max(1, edition.groups().size()))
                .sum();
        return requirement.groups().size() == all
                ? List.of()
                : requirement.groups().stream()
                        .map(GroupKey::group)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private List<@Nullable String> rooms(Requirement requirement, LocalDate date) {
        boolean isListed = requirement.editions().stream().anyMatch(edition -> {
            Day day = structure.days(edition).on(date);
            return day != null && !day.rooms().isEmpty();
        });
        List<@Nullable String> result = new ArrayList<>();
        result.add(null);
        Baseline baseline = plan.baseline();
        if (isListed) {
            structure.rooms().stream().map(Room::id).forEach(result::add);
        } else if (baseline != null) {
            baseline.placements().stream()
                    .map(Placement::room)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(result::add);
        }
        return result;
    }

    private List<List<String>> teams(Requirement requirement) {
        Baseline baseline = plan.baseline();
        int published = baseline == null
                ? 0
                : baseline.placements().stream()
                        .mapToInt(placement -> placement.trainers().size())
                        .max()
                        .orElse(0);
        int missing = Math.max(
                published,
                requirement.trainersNeeded() - requirement.fixedTrainers().size());
        List<List<String>> result = new ArrayList<>();
        result.add(List.of());
        for (Trainer trainer : plan.trainers()) {
            if (!requirement.fixedTrainers().contains(trainer.id())) {
                for (List<String> smaller : List.copyOf(result)) {
                    if (smaller.size() < missing) {
                        List<String> larger = new ArrayList<>(smaller);
                        larger.add(trainer.id());
                        result.add(larger);
                    }
                }
            }
        }
        return result;
    }

    /** What the lock leaves open: the start, where there may be none, the room, the trainers. */
    private List<Placement> lockedOptions(Requirement requirement, Placement placement) {
        Set<Lock> lock = placement.lock();
        List<@Nullable LocalDateTime> starts = new ArrayList<>();
        if (lock.contains(Lock.START)) {
            starts.add(placement.start());
        } else {
            starts.add(null);
            starts.addAll(starts(requirement, placement.minutes(plan.unitMinutes())));
        }
        List<Placement> result = new ArrayList<>();
        for (@Nullable LocalDateTime start : starts) {
            List<@Nullable String> rooms = lock.contains(Lock.ROOM) || start == null
                    ? Collections.singletonList(placement.room())
                    : rooms(requirement, start.toLocalDate());
            List<List<String>> teams =
                    lock.contains(Lock.TRAINERS) ? List.of(placement.trainers()) : teams(requirement);
            for (@Nullable String room : rooms) {
                teams.forEach(team -> result.add(placement.withPlace(start, room, team)));
            }
        }
        return result;
    }
}
