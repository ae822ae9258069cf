package org.harmonogram.planning;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a session as last published. Compared by identity: two equal units count twice.
 */
public final class PublishedUnit {

    private final int requirement;
    private final Start start;
    private final @Nullable String room;
    private final Set<String> trainers;
    private final int factor;

    PublishedUnit(int requirement, Start start, @Nullable String room, Set<String> trainers, int factor) {
        this.requirement = requirement;
        this.start = start;
        this.room = room;
        this.trainers = Set.copyOf(trainers);
        this.factor = factor;
    }

    /** Index of its requirement; -1 if the plan no longer has it. */
    public int requirement() {
        return requirement;
    }

    /** Its date, in days since 1970-01-01. */
    public int day() {
        return start.epochDay();
    }

    /** How much it counts if it is not kept: 1 to 4. */
    public int factor() {
        return factor;
    }

    /** Whether the session, which has a start, has a unit with the same start, room and placed trainers. */
    public boolean isKeptBy(SessionAssignment session) {
        int after = start.minute() - session.startMinute();
        RoomFact other = session.room();
        return session.day() == start.epochDay()
                && after >= 0
                && after < session.minutes()
                && after % session.facts().unitMinutes() == 0
                && (other == null ? room == null : other.room().id().equals(room))
                && hasTrainersOf(session.team());
    }

    private boolean hasTrainersOf(Team team) {
        return team.trainers().size() == trainers.size()
                && team.trainers().stream()
                        .allMatch(fact -> trainers.contains(fact.trainer().id()));
    }
}
