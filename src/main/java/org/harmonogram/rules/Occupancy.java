package org.harmonogram.rules;

import java.util.List;
import java.util.function.Consumer;
import org.harmonogram.domain.Requirement;

/**
 * Who is where in a {@link WorkingPlan}, for those who look for a place: much cheaper than placing a session and reading
 * the cost. Not thread-safe.
 */
public final class Occupancy {

    private final WorkingPlan plan;
    private final PlanIndex index;
    private final Books books;
    private final Obstacles obstacles;

    Occupancy(WorkingPlan plan, PlanIndex index, Books books) {
        this.plan = plan;
        this.index = index;
        this.books = books;
        this.obstacles = new Obstacles(index, books);
    }

    /** Minutes placed for a requirement. */
    public int placedMinutes(Requirement requirement) {
        plan.enterPending();
        return books.of(index.of(requirement)).minutes;
    }

    /** Whether an edition, by position in the plan, has a session on that day of the plan. */
    public boolean isTrainingDay(int edition, int day) {
        plan.enterPending();
        return books.isTrainingDay(edition, day);
    }

    /** Hands over every placed session of a trainer, by position in the plan, in order of time. */
    public void sessionsOfTrainer(int trainer, Consumer<WorkingSession> found) {
        plan.enterPending();
        books.ofTrainer(trainer).forEach(found);
    }

    /**
     * How long the groups of a requirement are free from some minute on.
     *
     * @return the minute of their next start on that day, 1440 if there is none; -1 if one of them is busy already
     */
    public int freeUntil(Requirement requirement, int day, int minute) {
        plan.enterPending();
        int until = PlanIndex.DAY_MINUTES;
        for (int group : index.of(requirement).groups) {
            SessionList list = books.groups.of(group, day);
            for (int i = 0; i < list.size; i++) {
                WorkingSession other = list.items[i];
                if (other.end > minute) {
                    if (other.start <= minute) {
                        return -1;
                    }
                    until = Math.min(until, other.start);
                }
            }
        }
        return until;
    }

    /**
     * Finds the placed sessions that would clash with a session of a requirement over groups, room or trainers.
     *
     * @param most after so many it ends: somebody who wants fewer need not wait for all
     * @param found gets them, each once
     */
    public void clashes(
            Requirement requirement,
            int day,
            int startMinute,
            int endMinute,
            int room,
            int[] trainers,
            int most,
            List<WorkingSession> found) {
        plan.enterPending();
        long ticks = index.ticks.of(startMinute, endMinute);
        if (room >= 0) {
            collect(books.rooms, room, day, startMinute, endMinute, ticks, found);
        }
        for (int trainer : trainers) {
            collect(books.trainers, trainer, day, startMinute, endMinute, ticks, found);
        }
        for (int group : index.of(requirement).groups) {
            if (found.size() >= most) {
                return;
            }
            collect(books.groups, group, day, startMinute, endMinute, ticks, found);
        }
    }

    /**
     * Finds the placed sessions of some trainers at a time.
     *
     * @param trainers by position in the plan
     * @param found gets them, each once, after those it has already
     */
    public void sessionsOfTrainers(
            int[] trainers, int day, int startMinute, int endMinute, List<WorkingSession> found) {
        plan.enterPending();
        long ticks = index.ticks.of(startMinute, endMinute);
        for (int trainer : trainers) {
            collect(books.trainers, trainer, day, startMinute, endMinute, ticks, found);
        }
    }

    /**
     * Finds the placed sessions in a room at a time.
     *
     * @param room by position in the plan; negative: none, in which nobody is
     * @param found gets them, each once, after those it has already
     */
    public void sessionsInRoom(int room, int day, int startMinute, int endMinute, List<WorkingSession> found) {
        plan.enterPending();
        if (room >= 0) {
            collect(books.rooms, room, day, startMinute, endMinute, index.ticks.of(startMinute, endMinute), found);
        }
    }

    private static void collect(
            DayBook book, int thing, int day, int startMinute, int endMinute, long ticks, List<WorkingSession> found) {
        if ((book.ticks(thing, day) & ticks) == 0) {
            return;
        }
        SessionList list = book.of(thing, day);
        for (int i = 0; i < list.size; i++) {
            WorkingSession other = list.items[i];
            if (other.start < endMinute && startMinute < other.end && !found.contains(other)) {
                found.add(other);
            }
        }
    }

    /**
     * Whether a session, placed so, would surely break a hard rule: its trainers, room or topic are not to be had, or
     * its groups, trainers or room are taken. Much cheaper than placing it; not every hard rule is looked at.
     *
     * @param leaving by session: those that do not count as taking anything
     */
    public boolean isObstructed(
            WorkingSession session,
            int day,
            int startMinute,
            int endMinute,
            int room,
            int[] trainers,
            boolean[] leaving) {
        plan.enterPending();
        return obstacles.isObstructed(session.requirement, day, startMinute, endMinute, room, trainers, leaving);
    }

    /**
     * Whether a session in that room would surely break a hard rule then, because the room is closed or taken.
     *
     * @param room by position in the plan
     * @param leaving by session: those that do not count as taking anything
     */
    public boolean isRoomObstructed(int day, int startMinute, int endMinute, int room, boolean[] leaving) {
        plan.enterPending();
        return obstacles.isRoomObstructed(day, startMinute, endMinute, room, leaving);
    }

    /** Whether some of those trainers may not lead sessions of a requirement, or are away then, whoever is where. */
    public boolean isOutOfQuestion(Requirement requirement, int day, int startMinute, int endMinute, int[] trainers) {
        return obstacles.isOutOfQuestion(index.of(requirement), day, startMinute, endMinute, trainers);
    }

    /**
     * Whether any session of a requirement would surely break a hard rule then with those trainers, whatever its room.
     *
     * @param trainers as {@link WorkingPlan#trainers} gives them
     */
    public boolean isObstructed(Requirement requirement, int day, int startMinute, int endMinute, int[] trainers) {
        plan.enterPending();
        return obstacles.isObstructed(
                index.of(requirement),
                day,
                startMinute,
                endMinute,
                -1,
                trainers,
                new boolean[plan.sessions().size()]);
    }
}
