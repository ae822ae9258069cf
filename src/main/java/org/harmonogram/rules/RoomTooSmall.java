package org.harmonogram.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#ROOM_TOO_SMALL}. */
final class RoomTooSmall extends SessionCounter {

    /** By requirement; nobody if unknown. */
    private final int[] participants;
    /** By room; as many as anybody could want if unknown. */
    private final int[] seats;

    RoomTooSmall(PlanIndex index, Books books, Tally tally) {
        super(Rule.ROOM_TOO_SMALL, index, books, tally);
        participants = Arrays.stream(index.requirements)
                .mapToInt(each -> Objects.requireNonNullElse(each.source.participants(), 0))
                .toArray();
        seats = index.roomList.stream()
                .mapToInt(room -> Objects.requireNonNullElse(room.seats(), Integer.MAX_VALUE))
                .toArray();
    }

    @Override
    boolean canBeBroken() {
        int fewestSeats = Arrays.stream(seats).min().orElse(Integer.MAX_VALUE);
        return Arrays.stream(participants).anyMatch(people -> people > fewestSeats);
    }

    @Override
    boolean dependsOnRoom() {
        return true;
    }

    @Override
    int added(WorkingSession session) {
        return session.room < 0 ? 0 : Math.max(0, participants[session.requirement.index] - seats[session.room]);
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        int standing = added(session);
        if (standing > 0) {
            About about = about().room(session.room)
                    .number("limit", seats[session.room])
                    .number("actual", participants[session.requirement.index]);
            matches.add(match(standing, about, session));
        }
    }
}
