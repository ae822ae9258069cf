package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who and what is where: the placed sessions by group, trainer, room, edition and day, and by requirement. */
final class Books {

    private static final SessionList NONE = new SessionList();

    private final int days;
    private final @Nullable SessionList[] groupDays;
    private final @Nullable SessionList[] trainerDays;
    private final @Nullable SessionList[] roomDays;
    private final @Nullable SessionList[] editionDays;
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

    Books(PlanIndex index) {
        days = index.days();
        groupDays = new SessionList[index.groups() * days];
        trainerDays = new SessionList[index.trainers() * days];
        roomDays = new SessionList[index.rooms() * days];
        editionDays = new SessionList[index.editions() * days];
        requirements = new SessionList[index.requirements.length];
        Arrays.setAll(requirements, i -> new SessionList());
        trainerMinutes = new int[index.trainers()];
        differentTrainers = new int[requirements.length];
        trainingDays = new DaySets(index.editions(), days);
        requirementDays = new DaySets(requirements.length, days);
        editionRooms = new Uses(index.editions(), index.rooms());
        editionVenues = new Uses(index.editions(), index.venues().size());
    }

    void enter(WorkingSession session) {
        IndexedRequirement requirement = session.requirement;
        differentTrainers[requirement.index] += newTrainers(session);
        requirements[requirement.index].add(session);
        requirementDays.add(requirement.index, session.day);
        for (int group : requirement.groups) {
            list(groupDays, group, session.day).add(session);
        }
        for (int edition : requirement.editions) {
            list(editionDays, edition, session.day).add(session);
            trainingDays.add(edition, session.day);
        }
        for (int trainer : session.trainers) {
            list(trainerDays, trainer, session.day).add(session);
            trainerMinutes[trainer] += session.minutes();
        }
        if (session.room >= 0) {
            list(roomDays, session.room, session.day).add(session);
            for (int edition : requirement.editions) {
                editionRooms.add(edition, session.room);
                editionVenues.add(edition, session.venue);
            }
        }
    }

    void strike(WorkingSession session) {
        IndexedRequirement requirement = session.requirement;
        requirements[requirement.index].remove(session);
        differentTrainers[requirement.index] -= newTrainers(session);
        if (isGone(requirements[requirement.index], session.day)) {
            requirementDays.remove(requirement.index, session.day);
        }
        for (int group : requirement.groups) {
            list(groupDays, group, session.day).remove(session);
        }
        for (int edition : requirement.editions) {
            SessionList list = list(editionDays, edition, session.day);
            list.remove(session);
            if (list.isEmpty()) {
                trainingDays.remove(edition, session.day);
            }
        }
        for (int trainer : session.trainers) {
            list(trainerDays, trainer, session.day).remove(session);
            trainerMinutes[trainer] -= session.minutes();
        }
        if (session.room >= 0) {
            list(roomDays, session.room, session.day).remove(session);
            for (int edition : requirement.editions) {
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

    private SessionList list(@Nullable SessionList[] book, int row, int day) {
        int at = row * days + day;
        SessionList list = book[at];
        if (list == null) {
            list = new SessionList();
            book[at] = list;
        }
        return list;
    }

    private SessionList read(@Nullable SessionList[] book, int row, int day) {
        SessionList list = book[row * days + day];
        return list == null ? NONE : list;
    }

    SessionList ofGroup(int group, int day) {
        return read(groupDays, group, day);
    }

    SessionList ofTrainer(int trainer, int day) {
        return read(trainerDays, trainer, day);
    }

    SessionList ofRoom(int room, int day) {
        return read(roomDays, room, day);
    }

    SessionList ofEdition(int edition, int day) {
        return read(editionDays, edition, day);
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
        return allDays(trainerDays, trainer);
    }

    /** An edition's sessions, by time, for people. */
    List<WorkingSession> ofEdition(int edition) {
        return allDays(editionDays, edition);
    }

    private List<WorkingSession> allDays(@Nullable SessionList[] book, int row) {
        List<WorkingSession> sessions = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            sessions.addAll(read(book, row, day).inTimeOrder());
        }
        return sessions;
    }
}
