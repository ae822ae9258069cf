package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings.Per;
import org.jspecify.annotations.Nullable;

/** Who and what is where: the placed sessions by group, trainer, room, edition and day, and by requirement. */
final class Books {

    private final int days;
    final DayBook groups;
    final DayBook trainers;
    final DayBook rooms;
    final WindowBook windows;
    /** Only of editions whose sessions are not all in the list of their one group, and only if somebody asks. */
    private final @Nullable DayBook editionDays;
    /** By edition: its one group, by index; -1 if its sessions have lists of their own. */
    private final int[] onlyGroup;

    /** By edition and day. */
    private final int[] editionSessions;

    private final IndexedRequirement[][] requirementsOf;
    private final SessionList[] requirements;
    private final int[] trainerMinutes;
    /** By requirement: different trainers. */
    private final int[] differentTrainers;

    private final DaySets trainingDays;
    private final DaySets requirementDays;
    /** How often each edition uses each room. */
    final Uses editionRooms;
    /** How often each edition uses each venue. */
    final Uses editionVenues;

    // What no rule of the plan asks for is not kept.
    private final boolean keepsTrainers;
    private final boolean keepsUses;
    private final boolean keepsWindows;

    Books(PlanIndex index) {
        days = index.days();
        groups = new DayBook(index.groups(), days);
        trainers = new DayBook(index.trainers(), days);
        rooms = new DayBook(index.rooms(), days);
        windows = new WindowBook(index, groups);
        onlyGroup = index.onlyGroupOfEdition();
        editionDays = index.hasRoomsInTwoVenues() ? new DayBook(index.editions(), days) : null;
        editionSessions = new int[index.editions() * days];
        requirementsOf = index.requirementsOf;
        requirements = new SessionList[index.requirements.length];
        Arrays.setAll(requirements, i -> new SessionList());
        trainerMinutes = new int[index.trainers()];
        differentTrainers = new int[requirements.length];
        trainingDays = new DaySets(index.editions(), days);
        requirementDays = new DaySets(requirements.length, days);
        editionRooms = new Uses(index.editions(), index.rooms());
        editionVenues = new Uses(index.editions(), index.venues().size());
        keepsTrainers = isAsked(index, Rule.TRAINER_CHANGE);
        keepsUses = isAsked(index, Rule.ROOM_CHANGE) || isAsked(index, Rule.VENUE_CHANGE);
        keepsWindows = isAsked(index, Rule.ISOLATED_SESSION);
    }

    private static boolean isAsked(PlanIndex index, Rule rule) {
        return index.plan.weight(rule) > 0 && index.plan.settings(rule).per() != Per.TOPIC;
    }

    void enter(WorkingSession session) {
        IndexedRequirement requirement = session.requirement;
        differentTrainers[requirement.index] += keepsTrainers ? newTrainers(session) : 0;
        requirements[requirement.index].add(session);
        requirements[requirement.index].noteEnds();
        requirementDays.add(requirement.index, session.day);
        for (int group : requirement.groups) {
            groups.enter(group, session);
            if (keepsWindows) {
                windows.enter(group, session);
            }
        }
        for (int edition : requirement.editions) {
            if (editionDays != null && onlyGroup[edition] < 0) {
                editionDays.enter(edition, session);
            }
            if (editionSessions[edition * days + session.day]++ == 0) {
                trainingDays.add(edition, session.day);
            }
        }
        for (int trainer : session.trainers) {
            trainers.enter(trainer, session);
            trainerMinutes[trainer] += session.minutes();
        }
        if (session.room >= 0) {
            rooms.enter(session.room, session);
            for (int i = 0; keepsUses && i < requirement.editions.length; i++) {
                int edition = requirement.editions[i];
                editionRooms.add(edition, session.room);
                editionVenues.add(edition, session.venue);
            }
        }
    }

    void strike(WorkingSession session) {
        IndexedRequirement requirement = session.requirement;
        requirements[requirement.index].remove(session);
        requirements[requirement.index].noteEnds();
        differentTrainers[requirement.index] -= keepsTrainers ? newTrainers(session) : 0;
        if (isGone(requirements[requirement.index], session.day)) {
            requirementDays.remove(requirement.index, session.day);
        }
        for (int group : requirement.groups) {
            groups.strike(group, session);
            if (keepsWindows) {
                windows.strike(group, session);
            }
        }
        for (int edition : requirement.editions) {
            if (editionDays != null && onlyGroup[edition] < 0) {
                editionDays.strike(edition, session);
            }
            if (--editionSessions[edition * days + session.day] == 0) {
                trainingDays.remove(edition, session.day);
            }
        }
        for (int trainer : session.trainers) {
            trainers.strike(trainer, session);
            trainerMinutes[trainer] -= session.minutes();
        }
        if (session.room >= 0) {
            rooms.strike(session.room, session);
            for (int i = 0; keepsUses && i < requirement.editions.length; i++) {
                int edition = requirement.editions[i];
                editionRooms.remove(edition, session.room);
                editionVenues.remove(edition, session.venue);
            }
        }
    }

    private static boolean isGone(SessionList list, int day) {
        for (int i = 0; i < list.size; i++) {
            if (list.items[i].day == day) {
                return false;
            }
        }
        return true;
    }

    /** Only where rooms lie in several venues. */
    SessionList ofEdition(int edition, int day) {
        return editionDays == null || onlyGroup[edition] >= 0
                ? groups.of(onlyGroup[edition], day)
                : editionDays.of(edition, day);
    }

    SessionList of(IndexedRequirement requirement) {
        return requirements[requirement.index];
    }

    /** Minutes the trainer has in the whole plan. */
    int trainerMinutes(int trainer) {
        return trainerMinutes[trainer];
    }

    /** Different trainers of the requirement's sessions. */
    int trainers(IndexedRequirement requirement) {
        return differentTrainers[requirement.index];
    }

    /** Trainers of the session that no entered session of its requirement has. */
    int newTrainers(WorkingSession session) {
        int count = 0;
        for (int trainer : session.trainers) {
            count += has(requirements[session.requirement.index], trainer) ? 0 : 1;
        }
        return count;
    }

    private static boolean has(SessionList list, int trainer) {
        for (int i = 0; i < list.size; i++) {
            if (list.items[i].has(trainer)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the date is a training day of the edition. */
    boolean isTrainingDay(int edition, int day) {
        return trainingDays.has(edition, day);
    }

    /** Training days of the edition. */
    int trainingDays(int edition) {
        return trainingDays.size(edition);
    }

    /** Training days of the edition after one day and before another. */
    int trainingDaysBetween(int edition, int after, int before) {
        return trainingDays.between(edition, after, before);
    }

    /** Whether the requirement has a session on the day. */
    boolean hasSession(IndexedRequirement requirement, int day) {
        return requirementDays.has(requirement.index, day);
    }

    /** Dates on which the requirement has sessions. */
    int days(IndexedRequirement requirement) {
        return requirementDays.size(requirement.index);
    }

    /** Dates on which the requirement has sessions, after one day and before another. */
    int daysBetween(IndexedRequirement requirement, int after, int before) {
        return requirementDays.between(requirement.index, after, before);
    }

    /** All sessions that sit somewhere, in plan order, for people. */
    List<WorkingSession> placed() {
        return Arrays.stream(requirements)
                .flatMap(list -> list.inPlanOrder().stream())
                .sorted(Comparator.comparingInt(WorkingSession::index))
                .toList();
    }

    /** A trainer's sessions, by time, for people. */
    List<WorkingSession> ofTrainer(int trainer) {
        List<WorkingSession> sessions = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            sessions.addAll(trainers.of(trainer, day).inTimeOrder());
        }
        return sessions;
    }

    /** An edition's sessions, by time, for people. */
    List<WorkingSession> ofEdition(int edition) {
        return Arrays.stream(requirementsOf[edition])
                .flatMap(requirement -> requirements[requirement.index].inPlanOrder().stream())
                .sorted(WorkingSession.BY_TIME)
                .toList();
    }
}
