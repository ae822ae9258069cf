package org.harmonogram.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Limits;
import org.harmonogram.domain.Lock;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue.Room;
import org.jspecify.annotations.Nullable;

/** Random placements: tidy ones in windows, and wild ones anywhere. */
final class RandomPlacements {

    private final Dice dice;
    private final Structure structure;
    private final List<LocalDate> dates;
    private final List<String> rooms;
    private final List<String> trainers;
    private final int tidyPercent;
    private final int unplacedPercent;

    /** Wild placements are on these dates, mostly on the first. */
    RandomPlacements(Dice dice, Structure structure, List<LocalDate> dates) {
        this.dice = dice;
        this.dates = dates;
        this.structure = structure;
        this.rooms = structure.rooms().stream().map(Room::id).toList();
        this.trainers = structure.plan().trainers().stream().map(Trainer::id).toList();
        this.tidyPercent = dice.oneOf(0, 60, 90, 100);
        this.unplacedPercent = dice.oneOf(0, 10, 40);
    }

    List<Placement> placements() {
        List<Placement> placements = new ArrayList<>();
        for (Requirement requirement : structure.requirements()) {
            int wanted = requirement.requiredMinutes() * dice.oneOf(0, 50, 100, 100, 100, 130) / 100;
            int placed = 0;
            while (placed < wanted && placements.size() < 40) {
                int minutes = length(requirement, wanted - placed);
                placed += minutes;
                placements.add(placement(requirement, minutes));
            }
        }
        return placements;
    }

    private int length(Requirement requirement, int missing) {
        if (requirement.topic().minutes() == null) {
            int unit = structure.plan().unitMinutes();
            return unit * dice.from(1, Math.min(3, Math.max(1, missing / unit)));
        }
        return dice.percent(80) ? requirement.leastMinutes() : dice.from(1, 70);
    }

    Placement rearranged(Placement placement) {
        return dice.percent(20) ? placement : placement(structure.get(placement));
    }

    private Placement placement(Requirement requirement) {
        return placement(requirement, length(requirement, requirement.requiredMinutes()));
    }

    private Placement placement(Requirement requirement, int minutes) {
        boolean inMinutes = requirement.topic().minutes() != null;
        List<String> editions = requirement.editions().stream().map(Edition::id).toList();
        LocalDateTime start = dice.percent(unplacedPercent) ? null : start(requirement, minutes);
        Placement placement = new Placement(
                editions,
                List.of(),
                requirement.topic().id(),
                inMinutes ? null : Integer.valueOf(minutes / structure.plan().unitMinutes()),
                inMinutes ? minutes : null,
                start,
                room(),
                team(requirement),
                locks(),
                dice.percent(5) ? "note" : null);
        boolean ambiguous = structure.find(placement).isEmpty();
        return ambiguous || dice.percent(20) ? withGroups(placement, requirement) : placement;
    }

    private static Placement withGroups(Placement placement, Requirement requirement) {
        List<String> groups = requirement.groups().stream()
                .map(GroupKey::group)
                .filter(Objects::nonNull)
                .toList();
        return new Placement(
                placement.editions(),
                groups.size() == requirement.groups().size() ? groups : List.of(),
                placement.topic(),
                placement.units(),
                placement.minutes(),
                placement.start(),
                placement.room(),
                placement.trainers(),
                placement.lock(),
                placement.note());
    }

    private LocalDateTime start(Requirement requirement, int minutes) {
        List<Day> days = structure.days(dice.one(requirement.editions())).days();
        boolean tidy = dates.isEmpty() || dice.percent(tidyPercent);
        if (days.isEmpty() || !tidy) {
            LocalDate date = dates.get(dice.from(0, Math.min(dates.size() - 1, dice.oneOf(2, RandomPlaces.DATES))));
            int hour = dice.oneOf(6, 8, 9, 10, 11, 12, 13, 14, 19, 23);
            int minute = hour * 60 + dice.from(0, 11) * 5 + dice.oneOf(0, 0, 1);
            return date.atStartOfDay().plusMinutes(Math.min(minute, Limits.DAY_MINUTES - minutes));
        }
        Day day = days.get(Math.min(dice.from(0, days.size() - 1), dice.from(0, 5)));
        GridItem window = dice.one(day.windows());
        int step = window.stepMinutes() == null ? structure.plan().unitMinutes() : window.stepMinutes();
        int steps = Math.max(0, window.endMinute() - window.startMinute() - minutes) / step;
        return day.date().atStartOfDay().plusMinutes(window.startMinute() + (long) step * dice.from(0, steps));
    }

    private @Nullable String room() {
        return dice.percent(20) ? null : dice.one(rooms);
    }

    private List<String> team(Requirement requirement) {
        List<String> others = trainers.stream()
                .filter(trainer -> !requirement.fixedTrainers().contains(trainer))
                .toList();
        return dice.some(others, dice.oneOf(1, 1, 3));
    }

    private Set<Lock> locks() {
        return dice.percent(80) ? Set.of() : EnumSet.of(dice.oneOf(Lock.values()), dice.oneOf(Lock.values()));
    }

    /** Most of the placements, some of them elsewhere than now. */
    Baseline baseline(List<Placement> placements) {
        List<Placement> published = new ArrayList<>();
        for (Placement placement : placements) {
            if (dice.percent(80)) {
                published.add(dice.percent(30) ? elsewhere(placement) : placement);
            }
        }
        return new Baseline(RandomPlaces.FIRST_DATE.minusDays(dice.from(-5, 30)), published);
    }

    private Placement elsewhere(Placement placement) {
        Requirement requirement = structure.get(placement);
        LocalDateTime start = placement.start();
        if (start == null) {
            return placement.withPlace(
                    start(requirement, placement.minutes(structure.plan().unitMinutes())), room(), team(requirement));
        }
        return switch (dice.from(0, 3)) {
            case 0 ->
                placement.withPlace(
                        start.minusMinutes(structure.plan().unitMinutes()), placement.room(), placement.trainers());
            case 1 -> placement.withPlace(start.plusDays(1), placement.room(), placement.trainers());
            case 2 -> placement.withPlace(start, room(), placement.trainers());
            default -> placement.withPlace(start, placement.room(), team(requirement));
        };
    }
}
