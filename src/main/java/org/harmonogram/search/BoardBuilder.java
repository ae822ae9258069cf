package org.harmonogram.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.harmonogram.planning.Choices;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Team;
import org.harmonogram.planning.Timetable;
import org.harmonogram.rules.WorkingPlan;

/** Turns the sessions of a timetable into the pieces of a board. */
final class BoardBuilder {

    private final Structure structure;
    private final WorkingPlan plan;
    private final Times times;
    private final Slots[] slots;
    private final Piece[] pieces;
    private final Piece[][] pools;
    private final Map<Team, Team> teams = new HashMap<>();
    private final IdentityHashMap<List<Team>, List<Team>> teamLists = new IdentityHashMap<>();

    BoardBuilder(Timetable timetable) {
        structure = timetable.structure();
        plan = isInCalendar(timetable) ? WorkingPlan.emptyInCalendar(structure) : WorkingPlan.empty(structure);
        times = Times.of(timetable, plan.index());
        Choices[] choices = new Choices[structure.requirements().size()];
        timetable.sessions().forEach(session -> choices[session.requirement().index()] = session.choices());
        List<Choices> present = Arrays.stream(choices).filter(Objects::nonNull).toList();
        slots = Slots.of(structure, present, times);
        Options[] options = new Options[choices.length];
        present.forEach(each -> options[each.requirement().index()] = options(each));
        pieces = new Piece[timetable.sessions().size()];
        List<List<Piece>> pooled = new ArrayList<>();
        structure.requirements().forEach(requirement -> pooled.add(new ArrayList<>()));
        for (SessionAssignment session : timetable.sessions()) {
            int requirement = session.requirement().index();
            pieces[session.index()] = piece(session, options[requirement]);
            pooled.get(requirement).add(pieces[session.index()]);
        }
        pools = pooled.stream().map(pool -> pool.toArray(Piece[]::new)).toArray(Piece[][]::new);
    }

    /** Whether every session lies where it could be chosen to lie; placements from files may lie anywhere. */
    private static boolean isInCalendar(Timetable timetable) {
        return timetable.sessions().stream()
                .allMatch(session -> !session.isPlaced()
                        || (session.choices().starts().contains(session.start())
                                && endsInWindow(timetable.structure(), session)));
    }

    private static boolean endsInWindow(Structure structure, SessionAssignment session) {
        return session.requirement().editions().stream()
                .allMatch(edition -> structure.days(edition).days().stream()
                        .filter(day -> day.date().toEpochDay() == session.day())
                        .flatMap(day -> day.windows().stream())
                        .anyMatch(window -> window.startMinute() <= session.startMinute()
                                && session.endMinute() <= window.endMinute()));
    }

    private Options options(Choices choices) {
        Requirement requirement = choices.requirement();
        List<Team> each = teamLists.computeIfAbsent(
                choices.teams(), list -> list.stream().map(this::canonical).toList());
        int[] fixed = plan.trainers(requirement, List.of());
        return new Options(
                requirement, each, choices.rooms(), structure.rooms().size(), fixed, openSlots(requirement, fixed));
    }

    /** The plan is still empty: what obstructs is what is never to be had. */
    private int[] openSlots(Requirement requirement, int[] fixedTrainers) {
        Slots all = slots[requirement.index()];
        return IntStream.range(0, all.size())
                .filter(slot -> !plan.occupancy()
                        .isObstructed(
                                requirement,
                                times.day(all.time(slot)),
                                times.minute(all.time(slot)),
                                times.minute(all.time(slot)) + requirement.leastMinutes(),
                                fixedTrainers))
                .toArray();
    }

    private Team canonical(Team team) {
        return teams.computeIfAbsent(team, each -> each);
    }

    private Piece piece(SessionAssignment session, Options options) {
        int time = session.isPlaced() ? times.find(Objects.requireNonNull(session.start())) : Times.NONE;
        return new Piece(
                session,
                plan.add(session.requirement()),
                slots[session.requirement().index()],
                options,
                time,
                canonical(session.team()));
    }

    WorkingPlan plan() {
        return plan;
    }

    Times times() {
        return times;
    }

    Slots[] slots() {
        return slots;
    }

    Piece[] pieces() {
        return pieces;
    }

    Piece[][] pools() {
        return pools;
    }

    Map<Team, Team> teams() {
        return teams;
    }
}
