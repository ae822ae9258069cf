package org.harmonogram.rules;

import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;

/** Tells cheaply that a place is out of the question, as {@link Occupancy#isObstructed} says. */
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
        long ticks = index.ticks.of(start, end);
        if (topicsMustBeOpen && topicsClosed.minutes(requirement.index, day, start, end) > 0) {
            return true;
        }
        if (room >= 0 && isRoomObstructed(day, start, end, ticks, room, leaving)) {
            return true;
        }
        for (int trainer : trainers) {
            if (isTrainerObstructed(requirement, day, start, end, ticks, trainer, leaving)) {
                return true;
            }
        }
        if (groupsClash) {
            for (int group : requirement.groups) {
                if (isTaken(books.groups, group, day, start, end, ticks, leaving)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As {@link Occupancy#isRoomObstructed} says. */
    boolean isRoomObstructed(int day, int start, int end, int room, boolean[] leaving) {
        return isRoomObstructed(day, start, end, index.ticks.of(start, end), room, leaving);
    }

    private boolean isRoomObstructed(int day, int start, int end, long ticks, int room, boolean[] leaving) {
        return (roomsMustBeOpen && roomsClosed.minutes(room, day, start, end) > 0)
                || (roomsClash && isTaken(books.rooms, room, day, start, end, ticks, leaving));
    }

    /** As {@link Occupancy#isOutOfQuestion} says. */
    boolean isOutOfQuestion(IndexedRequirement requirement, int day, int start, int end, int[] trainers) {
        for (int trainer : trainers) {
            if (isOutOfQuestion(requirement, day, start, end, trainer)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOutOfQuestion(IndexedRequirement requirement, int day, int start, int end, int trainer) {
        return (trainersMustQualify && !requirement.qualified[trainer])
                || (trainersMustBeThere && trainersAway.minutes(trainer, day, start, end) > 0);
    }

    private boolean isTrainerObstructed(
            IndexedRequirement requirement, int day, int start, int end, long ticks, int trainer, boolean[] leaving) {
        return isOutOfQuestion(requirement, day, start, end, trainer)
                || (trainersClash && isTaken(books.trainers, trainer, day, start, end, ticks, leaving));
    }

    private static boolean isTaken(
            DayBook book, int thing, int day, int start, int end, long ticks, boolean[] leaving) {
        if ((book.ticks(thing, day) & ticks) == 0) {
            return false;
        }
        SessionList list = book.of(thing, day);
        for (int i = 0; i < list.size && list.items[i].start < end; i++) {
            if (start < list.items[i].end && !leaving[list.items[i].index]) {
                return true;
            }
        }
        return false;
    }
}
