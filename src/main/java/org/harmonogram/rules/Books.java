package org.harmonogram.rules;

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

    Books(PlanIndex index) {
        days = index.days();
        groupDays = new SessionList[index.groups() * days];
        trainerDays = new SessionList[index.trainers() * days];
        roomDays = new SessionList[index.rooms() * days];
        editionDays = new SessionList[index.editions() * days];
        requirements = new SessionList[index.requirements.length];
        for (int i = 0; i < requirements.length; i++) {
            requirements[i] = new SessionList();
        }
    }

    void enter(WorkingSession session) {
        IndexedRequirement requirement = session.requirement;
        requirements[requirement.index].add(session);
        for (int group : requirement.groups) {
            list(groupDays, group, session.day).add(session);
        }
        for (int edition : requirement.editions) {
            list(editionDays, edition, session.day).add(session);
        }
        for (int trainer : session.trainers) {
            list(trainerDays, trainer, session.day).add(session);
        }
        if (session.room >= 0) {
            list(roomDays, session.room, session.day).add(session);
        }
    }

    void strike(WorkingSession session) {
        IndexedRequirement requirement = session.requirement;
        requirements[requirement.index].remove(session);
        for (int group : requirement.groups) {
            list(groupDays, group, session.day).remove(session);
        }
        for (int edition : requirement.editions) {
            list(editionDays, edition, session.day).remove(session);
        }
        for (int trainer : session.trainers) {
            list(trainerDays, trainer, session.day).remove(session);
        }
        if (session.room >= 0) {
            list(roomDays, session.room, session.day).remove(session);
        }
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

    /** Whether the date is a training day of the edition. */
    boolean isTrainingDay(int edition, int day) {
        return read(editionDays, edition, day).size > 0;
    }
}
