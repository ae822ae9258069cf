package org.harmonogram.rules;

import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;

/** Tells cheaply that a place is out of the question, as {@link WorkingPlan#isObstructed} says. */
final class Obstacles {

    private final PlanIndex index;
    private final Books books;
    private final DayIntervals trainersAway;
    private final DayIntervals roomsClosed;
    private final DayIntervals topicsClosed;
    private final boolean groupsClash;
    private final boolean trainersClash;
    private final boolean roomsClash;
    private final boolean trainersMustBeThere;
    private final boolean trainersMustQualify;
    private final boolean roomsMustBeOpen;
    private final boolean topicsMustBeOpen;

    Obstacles(PlanIndex index, Books books) {
        this.index = index;
        this.books = books;
        trainersAway = TrainerUnavailable.unavailable(index);
        roomsClosed = RoomUnavailable.closed(index);
        topicsClosed = TopicUnavailable.unavailable(index);
        groupsClash = isHard(Rule.GROUP_CLASH);
        trainersClash = isHard(Rule.TRAINER_CLASH);
        roomsClash = isHard(Rule.ROOM_CLASH);
        trainersMustBeThere = isHard(Rule.TRAINER_UNAVAILABLE);
        trainersMustQualify = isHard(Rule.TRAINER_UNQUALIFIED);
        roomsMustBeOpen = isHard(Rule.ROOM_UNAVAILABLE);
        topicsMustBeOpen = isHard(Rule.TOPIC_UNAVAILABLE);
    }

    private boolean isHard(Rule rule) {
        return index.plan.weight(rule) > 0 && index.plan.level(rule) == Level.HARD;
    }

    boolean isObstructed(
            IndexedRequirement requirement, int day, int start, int end, int room, int[] trainers, boolean[] leaving) {
        if (topicsMustBeOpen && topicsClosed.minutes(requirement.index, day, start, end) > 0) {
            return true;
        }
        if (room >= 0 && isRoomObstructed(day, start, end, room, leaving)) {
            return true;
        }
        for (int trainer : trainers) {
            if (isTrainerObstructed(requirement, day, start, end, trainer, leaving)) {
                return true;
            }
        }
        if (groupsClash) {
            for (int group : requirement.groups) {
                if (isTaken(books.ofGroup(group, day), start, end, leaving)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRoomObstructed(int day, int start, int end, int room, boolean[] leaving) {
        return (roomsMustBeOpen && roomsClosed.minutes(room, day, start, end) > 0)
                || (roomsClash && isTaken(books.ofRoom(room, day), start, end, leaving));
    }

    private boolean isTrainerObstructed(
            IndexedRequirement requirement, int day, int start, int end, int trainer, boolean[] leaving) {
        return (trainersMustQualify && !requirement.qualified[trainer])
                || (trainersMustBeThere && trainersAway.minutes(trainer, day, start, end) > 0)
                || (trainersClash && isTaken(books.ofTrainer(trainer, day), start, end, leaving));
    }

    private static boolean isTaken(SessionList list, int start, int end, boolean[] leaving) {
        for (int i = 0; i < list.size && list.items[i].start < end; i++) {
            if (start < list.items[i].end && !leaving[list.items[i].index]) {
                return true;
            }
        }
        return false;
    }
}
