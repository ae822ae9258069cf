package org.harmonogram.bounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Lock;
import org.harmonogram.domain.Period;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Qualifications;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue.Room;
import org.jspecify.annotations.Nullable;

/** When and where a session may be without breaking a hard rule by itself. */
final class Admission {

    private final Structure structure;
    private final Plan plan;
    private final Ruling ruling;
    /** Rooms that the sessions of a requirement were published in, by its index: they may be kept where none is needed. */
    private final Map<Integer, Set<String>> publishedRooms = new HashMap<>();

    Admission(Structure structure, Ruling ruling) {
        this.structure = structure;
        this.plan = structure.plan();
        this.ruling = ruling;
        Baseline baseline = plan.baseline();
        if (baseline != null && ruling.isOn(Rule.MOVED)) {
            for (Placement placement : baseline.placements()) {
                String room = placement.room();
                if (room != null) {
                    structure
                            .find(placement)
                            .ifPresent(requirement -> publishedRooms
                                    .computeIfAbsent(requirement.index(), index -> new TreeSet<>())
                                    .add(room));
                }
            }
        }
    }

    /** Whether all editions of the requirement may use the date. */
    boolean isCommon(Requirement requirement, LocalDate date) {
        return requirement.editions().stream()
                .allMatch(edition -> structure.days(edition).on(date) != null);
    }

    boolean isTimeAllowed(Requirement requirement, LocalDate date, int startMinute, int minutes) {
        for (Edition edition : requirement.editions()) {
            Day day = structure.days(edition).on(date);
            if (day == null || !isInOneWindow(day, startMinute, startMinute + minutes)) {
                return false;
            }
        }
        if (ruling.keeps(Rule.TOPIC_UNAVAILABLE)
                && touches(requirement.topic().unavailable(), date, startMinute, minutes)) {
            return false;
        }
        return requirement.fixedTrainers().stream()
                .allMatch(trainer -> mayLead(requirement, structure.trainer(trainer), date, startMinute, minutes));
    }

    private static boolean isInOneWindow(Day day, int startMinute, int endMinute) {
        return day.windows().stream()
                .anyMatch((GridItem window) -> window.startMinute() <= startMinute && endMinute <= window.endMinute());
    }

    /** Whether the trainer can lead it without breaking a hard rule by that alone. */
    boolean mayLead(Requirement requirement, Trainer trainer, LocalDate date, int startMinute, int minutes) {
        return mayBeChosen(requirement, trainer)
                && (!ruling.keeps(Rule.TRAINER_UNAVAILABLE)
                        || !touches(trainer.unavailable(), date, startMinute, minutes));
    }

    /** Whether the trainer can lead it at some time. */
    boolean mayBeChosen(Requirement requirement, Trainer trainer) {
        return !ruling.keeps(Rule.TRAINER_UNQUALIFIED) || isQualified(requirement, trainer);
    }

    boolean isQualified(Requirement requirement, Trainer trainer) {
        return Qualifications.qualified(plan, trainer, requirement.programme(), requirement.topic());
    }

    static boolean touches(List<Period> periods, LocalDate date, int startMinute, int minutes) {
        return periods.stream().anyMatch(period -> period.sharedMinutes(date, startMinute, startMinute + minutes) > 0);
    }

    /** The rooms it may be in, by id, where a null is no room; none at all if it cannot be held. */
    List<@Nullable String> rooms(
            Requirement requirement, LocalDate date, int startMinute, int minutes, @Nullable Placement locked) {
        List<@Nullable String> result = new ArrayList<>();
        for (@Nullable String room : wanted(requirement, date, locked)) {
            if (room == null || isRoomAllowed(requirement, room, date, startMinute, minutes)) {
                result.add(room);
            }
        }
        return Collections.unmodifiableList(result);
    }

    private Set<@Nullable String> wanted(Requirement requirement, LocalDate date, @Nullable Placement locked) {
        List<List<String>> lists = requirement.editions().stream()
                .map(edition -> roomsOf(edition, date))
                .filter(list -> !list.isEmpty())
                .toList();
        Set<@Nullable String> result = new LinkedHashSet<>();
        if (locked != null && locked.lock().contains(Lock.ROOM)) {
            result.add(locked.room());
        } else if (lists.isEmpty()) {
            result.add(null);
            result.addAll(publishedRooms.getOrDefault(requirement.index(), Set.of()));
        } else {
            result.add(null);
            result.addAll(lists.get(0));
        }
        if (!lists.isEmpty() && ruling.keeps(Rule.ROOM_MISSING)) {
            result.remove(null);
        }
        result.removeIf(room -> room != null && lists.stream().anyMatch(list -> !list.contains(room)));
        return result;
    }

    /** The rooms that the edition lists for the date. */
    List<String> roomsOf(Edition edition, LocalDate date) {
        Day day = structure.days(edition).on(date);
        return day == null ? List.of() : day.rooms();
    }

    private boolean isRoomAllowed(Requirement requirement, String id, LocalDate date, int startMinute, int minutes) {
        Room room = structure.room(id);
        if (ruling.keeps(Rule.ROOM_UNAVAILABLE) && isRoomClosed(room, date, startMinute, minutes)) {
            return false;
        }
        if (ruling.keeps(Rule.ROOM_TOO_SMALL) && withoutSeat(requirement, room) > 0) {
            return false;
        }
        return !ruling.keeps(Rule.ROOM_LACKS_FEATURE) || missingFeatures(requirement, room) == 0;
    }

    boolean isRoomClosed(Room room, LocalDate date, int startMinute, int minutes) {
        return touches(room.closed(), date, startMinute, minutes)
                || touches(structure.venueOf(room.id()).closed(), date, startMinute, minutes);
    }

    /** People that find no seat, as far as both numbers are known. */
    static int withoutSeat(Requirement requirement, Room room) {
        Integer people = requirement.participants();
        Integer seats = room.seats();
        return people == null || seats == null ? 0 : Math.max(0, people - seats);
    }

    static int missingFeatures(Requirement requirement, Room room) {
        return (int) requirement.topic().needs().stream()
                .distinct()
                .filter(feature -> !room.features().contains(feature))
                .count();
    }
}
