package org.harmonogram.planning;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A unit of a session as last published. Compared by identity: two equal units count twice. */
public final class PublishedUnit {

    private final int requirement;
    private final int absoluteStart;
    private final @Nullable String room;
    private final Set<String> trainers;
    private final int factor;

    PublishedUnit(int requirement, int absoluteStart, @Nullable String room, Set<String> trainers, int factor) {
        this.requirement = requirement;
        this.absoluteStart = absoluteStart;
        this.room = room;
        this.trainers = Set.copyOf(trainers);
        this.factor = factor;
    }

    /** Index of its requirement; -1 if the plan no longer has it. */
    public int requirement() {
        return requirement;
    }

    /** How much it counts if it is not kept: 1 to 4. */
    public int factor() {
        return factor;
    }

    /** Whether the session, which has a start, has a unit with the same start, room and trainers. */
    public boolean isKeptBy(SessionAssignment session) {
        Start start = session.start();
        RoomFact other = session.room();
        if (start == null) {
            return false;
        }
        int after = absoluteStart - start.absoluteMinute();
        return after >= 0
                && after < session.minutes()
                && after % session.facts().terms().unitMinutes() == 0
                && (other == null ? room == null : other.room().id().equals(room))
                && session.trainers().size() == trainers.size()
                && session.trainers().stream()
                        .allMatch(fact -> trainers.contains(fact.trainer().id()));
    }
}
