package org.harmonogram.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Venue.Room;
import org.jspecify.annotations.Nullable;

/** From a plan to what the solver moves, and back. */
public final class TimetableMapping {

    private final Structure structure;
    private final Terms terms;
    private final Map<String, RoomFact> rooms = new HashMap<>();
    private final Map<String, TrainerFact> trainers = new HashMap<>();
    private final List<RoomFact> roomList = new ArrayList<>();
    private final List<TrainerFact> trainerList = new ArrayList<>();

    private TimetableMapping(Structure structure) {
        this.structure = structure;
        this.terms = Terms.of(structure);
        int venueIndex = 0;
        for (Venue venue : structure.plan().venues()) {
            for (Room room : venue.rooms()) {
                RoomFact fact = new RoomFact(roomList.size(), room, venue, venueIndex);
                roomList.add(fact);
                rooms.put(room.id(), fact);
            }
            venueIndex++;
        }
        for (Trainer trainer : structure.plan().trainers()) {
            TrainerFact fact = new TrainerFact(trainerList.size(), trainer, terms);
            trainerList.add(fact);
            trainers.put(trainer.id(), fact);
        }
    }

    /** The timetable of a valid plan: one session per placement, and those that may be added. */
    public static Timetable timetable(Structure structure) {
        return new TimetableMapping(structure).build();
    }

    private Timetable build() {
        FactsBuilder facts = new FactsBuilder(structure, terms, roomList, trainerList);
        ChoicesBuilder builder = new ChoicesBuilder(structure, roomList, trainerList);
        List<Choices> choices =
                facts.requirements().stream().map(builder::choices).toList();
        List<SessionAssignment> sessions = new ArrayList<>();
        int[] pieces = new int[choices.size()];
        int position = 0;
        for (Placement placement : structure.plan().placements()) {
            Requirement requirement = structure.get(placement);
            pieces[requirement.index()]++;
            sessions.add(session(sessions.size(), placement, position, choices.get(requirement.index())));
            position++;
        }
        for (Choices each : choices) {
            Requirement requirement = each.requirement();
            int most = requirement.requiredMinutes() / Math.max(1, requirement.leastMinutes());
            for (int piece = pieces[requirement.index()]; piece < most; piece++) {
                sessions.add(new SessionAssignment(sessions.size(), each));
            }
        }
        return new Timetable(structure, facts, List.copyOf(roomList), List.copyOf(trainerList), sessions);
    }

    private SessionAssignment session(int index, Placement placement, int position, Choices choices) {
        SessionAssignment session = new SessionAssignment(index, choices);
        LocalDateTime start = placement.start();
        String room = placement.room();
        session.setStart(start == null ? null : Start.of(start));
        session.setRoom(room == null ? null : rooms.get(room));
        session.setTeam(Team.of(placement.trainers().stream().map(this::trainer).toList()));
        session.setMinutes(placement.minutes(structure.plan().unitMinutes()));
        session.bindTo(position, placement.lock());
        return session;
    }

    private TrainerFact trainer(String id) {
        TrainerFact trainer = trainers.get(id);
        if (trainer == null) {
            throw new IllegalArgumentException("Trainer (%s) is unknown.".formatted(id));
        }
        return trainer;
    }

    /**
     * The plan with the sessions as they lie now: by edition, then start. Placements that are locked or noted stay in
     * it even if they have no start.
     */
    public static Plan plan(Timetable timetable) {
        return plan(
                timetable.structure().plan(),
                timetable.sessions().stream().map(Seat::of).toList());
    }

    /** The plan with its sessions on these seats, one for each session of its timetable; otherwise as {@link #plan(Timetable)}. */
    public static Plan plan(Plan plan, Collection<Seat> seats) {
        List<Seat> kept = seats.stream()
                .filter(seat -> seat.start() != null || isWorthKeeping(seat.session(), plan))
                .sorted(byEditionAndStart(plan))
                .toList();
        return plan.withPlacements(
                kept.stream().map(seat -> placement(seat, plan)).toList());
    }

    private static boolean isWorthKeeping(SessionAssignment session, Plan plan) {
        if (session.placement() < 0) {
            return false;
        }
        Placement placement = plan.placements().get(session.placement());
        return !placement.lock().isEmpty() || placement.note() != null;
    }

    private static Comparator<Seat> byEditionAndStart(Plan plan) {
        Map<String, Integer> order = new HashMap<>();
        plan.editions().forEach(edition -> order.put(edition.id(), order.size()));
        Comparator<Seat> byEdition = Comparator.comparingInt(seat -> order.getOrDefault(
                seat.session().requirement().editions().get(0).id(), Integer.MAX_VALUE));
        return byEdition
                .thenComparing(Seat::start, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt(seat -> seat.session().requirement().index())
                .thenComparingInt(seat -> seat.session().index());
    }

    private static Placement placement(Seat seat, Plan plan) {
        SessionAssignment session = seat.session();
        Start start = seat.start();
        RoomFact room = seat.room();
        LocalDateTime time = start == null ? null : start.dateTime();
        String roomId = room == null ? null : room.room().id();
        List<String> team =
                seat.team().trainers().stream().map(fact -> fact.trainer().id()).toList();
        Requirement requirement = session.requirement();
        Placement old = session.placement() < 0 ? null : plan.placements().get(session.placement());
        if (old != null && old.minutes(plan.unitMinutes()) == seat.minutes()) {
            return old.withPlace(time, roomId, sameTeam(old, team) ? old.trainers() : team);
        }
        Integer units = requirement.unitsOf(seat.minutes(), plan.unitMinutes());
        return new Placement(
                requirement.editions().stream().map(Edition::id).toList(),
                old == null ? groups(requirement) : old.groups(),
                requirement.topic().id(),
                units,
                units == null ? Integer.valueOf(seat.minutes()) : null,
                time,
                roomId,
                team,
                old == null ? Set.of() : old.lock(),
                old == null ? null : old.note());
    }

    private static boolean sameTeam(Placement old, Collection<String> team) {
        return Set.copyOf(old.trainers()).equals(Set.copyOf(team));
    }

    /** Groups are named only where they are not all of the editions'. */
    private static List<String> groups(Requirement requirement) {
        long all = requirement.editions().stream()
                .mapToLong(edition -> Math.max(1, edition.groups().size()))
                .sum();
        if (requirement.groups().size() == all) {
            return List.of();
        }
        List<String> result = new ArrayList<>();
        for (GroupKey key : requirement.groups()) {
            @Nullable String group = key.group();
            if (group != null) {
                result.add(group);
            }
        }
        return result;
    }
}
