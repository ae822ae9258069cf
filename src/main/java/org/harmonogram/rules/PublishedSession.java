package org.harmonogram.rules;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.Placement;

/** A session as it was published, to compare sessions with. Immutable. */
final class PublishedSession {

    /** Its place in the {@link Baseline}. */
    final int position;

    final IndexedRequirement requirement;
    final int day;
    /** What a unit counts if it is not kept, 1 to 4. */
    final int factor;
    /** Units it is cut into, and the minutes of each. */
    final int units;

    private final int unitMinutes;
    private final int absoluteStart;
    private final int room;
    private final int[] trainers;

    PublishedSession(PlanIndex index, Baseline baseline, int position) {
        Placement placement = baseline.placements().get(position);
        LocalDateTime start = Objects.requireNonNull(placement.start());
        String roomId = placement.room();
        this.position = position;
        this.requirement = index.of(index.structure.get(placement));
        this.day = index.day(Math.toIntExact(start.toLocalDate().toEpochDay()));
        this.factor = baseline.factor(start.toLocalDate());
        this.units = index.startedUnits(placement.minutes(index.unitMinutes));
        this.unitMinutes = index.unitMinutes;
        this.absoluteStart = index.absolute(day, start.toLocalTime().toSecondOfDay() / 60);
        this.room = roomId == null ? -1 : index.room(roomId);
        this.trainers = index.trainers(requirement, placement.trainers());
    }

    /** Whether the session could have a unit in common with this one at all. */
    boolean isLike(WorkingSession session) {
        return session.room == room
                && (session.absoluteStart - absoluteStart) % unitMinutes == 0
                && Arrays.equals(session.trainers, trainers);
    }

    /** Whether a session that {@link #isLike} this one has a unit where this one has its unit of that number. */
    boolean hasUnit(WorkingSession session, int unit) {
        int offset = absoluteStart + unit * unitMinutes - session.absoluteStart;
        return offset >= 0 && offset < session.units * unitMinutes;
    }

    /** Whether a session of the list has the unit of that number. */
    boolean isKept(int unit, SessionList sessions) {
        for (int i = 0; i < sessions.size; i++) {
            if (hasUnit(sessions.items[i], unit) && isLike(sessions.items[i])) {
                return true;
            }
        }
        return false;
    }
}
