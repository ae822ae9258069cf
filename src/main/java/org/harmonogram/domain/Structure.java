package org.harmonogram.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.harmonogram.domain.Edition.Group;
import org.harmonogram.domain.Venue.Room;

/**
 * What follows from a valid plan: its things by id, its requirements, the days of its editions, its ways. Immutable;
 * built in time linear in the plan.
 */
public final class Structure {

    private final Plan plan;
    private final Map<String, Edition> editions;
    private final Map<String, Trainer> trainers;
    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final Map<String, Venue> venueOfRoom = new HashMap<>();
    private final Map<String, EditionDays> days = new HashMap<>();
    private final List<Requirement> requirements;
    private final Map<String, List<Requirement>> byEdition = new HashMap<>();
    private final RequirementIndex index;
    private final Map<String, Integer> fewestDays = new HashMap<>();
    private final Ways ways;

    private Structure(Plan plan) {
        this.plan = plan;
        this.editions = byId(plan.editions(), Edition::id);
        this.trainers = byId(plan.trainers(), Trainer::id);
        for (Venue venue : plan.venues()) {
            for (Room room : venue.rooms()) {
                rooms.put(room.id(), room);
                venueOfRoom.put(room.id(), venue);
            }
        }
        Map<String, Grid> grids = byId(plan.grids(), Grid::id);
        plan.editions()
                .forEach(edition -> days.put(edition.id(), EditionDays.of(edition, grids, plan.publicHolidays())));
        this.requirements = List.copyOf(new Requirements(plan, days).all());
        this.index = new RequirementIndex(requirements);
        for (Requirement requirement : requirements) {
            requirement
                    .editions()
                    .forEach(edition -> byEdition
                            .computeIfAbsent(edition.id(), id -> new ArrayList<>())
                            .add(requirement));
        }
        Map<GroupKey, Long> minutes = minutesOfGroups();
        plan.editions().forEach(edition -> fewestDays.put(edition.id(), countFewestDays(edition, minutes)));
        this.ways = Ways.of(plan);
    }

    /**
     * The structure of a plan that {@link Validation} finds no error in.
     *
     * @throws IllegalArgumentException if the plan names a thing it does not have
     */
    public static Structure of(Plan plan) {
        return new Structure(plan);
    }

    private static <T> Map<String, T> byId(Collection<T> things, Function<T, String> id) {
        Map<String, T> result = new LinkedHashMap<>();
        things.forEach(thing -> result.put(id.apply(thing), thing));
        return result;
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** All requirements: by edition in plan order (a joint one with its first edition), then in programme order. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** The requirements of an edition, joint ones included, in programme order. */
    public List<Requirement> requirementsOf(Edition edition) {
        return byEdition.getOrDefault(edition.id(), List.of());
    }

    /** The requirement a placement belongs to: that of its topic, editions and, where given, groups. */
    public Optional<Requirement> find(Placement placement) {
        List<Requirement> fitting = index.fitting(placement);
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /**
     * The requirement a placement belongs to.
     *
     * @throws IllegalArgumentException if there is none, or more than one
     */
    public Requirement get(Placement placement) {
        return find(placement)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No single requirement fits topic (%s), editions (%s), groups (%s)."
                                .formatted(placement.topic(), placement.editions(), placement.groups())));
    }

    /** The dates the edition may use. */
    public EditionDays days(Edition edition) {
        return require(days, edition.id(), "edition");
    }

    /** The fewest training days that hold what the edition's busiest group is to be taught. */
    public int fewestDays(Edition edition) {
        return require(fewestDays, edition.id(), "edition");
    }

    private Map<GroupKey, Long> minutesOfGroups() {
        Map<GroupKey, Long> minutes = new HashMap<>();
        for (Requirement requirement : requirements) {
            requirement
                    .groups()
                    .forEach(group -> minutes.merge(group, (long) requirement.requiredMinutes(), Long::sum));
        }
        return minutes;
    }

    private int countFewestDays(Edition edition, Map<GroupKey, Long> minutes) {
        boolean inUnits = requirementsOf(edition).stream()
                .allMatch(requirement -> requirement.topic().minutes() == null);
        long most = minutes.getOrDefault(new GroupKey(edition.id(), null), 0L);
        for (Group group : edition.groups()) {
            most = Math.max(most, minutes.getOrDefault(new GroupKey(edition.id(), group.id()), 0L));
        }
        return days(edition).fewest(most, inUnits ? plan.unitMinutes() : 1);
    }

    /** The edition of that id. */
    public Edition edition(String id) {
        return require(editions, id, "edition");
    }

    /** The trainer of that id. */
    public Trainer trainer(String id) {
        return require(trainers, id, "trainer");
    }

    /** The room of that id. */
    public Room room(String id) {
        return require(rooms, id, "room");
    }

    /** All rooms, in plan order. */
    public List<Room> rooms() {
        return List.copyOf(rooms.values());
    }

    /** The venue the room is in. */
    public Venue venueOf(String room) {
        return require(venueOfRoom, room, "room");
    }

    /** Times and costs of travel. */
    public Ways ways() {
        return ways;
    }

    private static <T> T require(Map<String, T> things, String id, String kind) {
        T thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("There is no %s (%s) in the plan.".formatted(kind, id));
        }
        return thing;
    }
}
