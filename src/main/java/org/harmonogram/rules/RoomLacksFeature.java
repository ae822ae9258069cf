package org.harmonogram.rules;

import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#ROOM_LACKS_FEATURE}. */
final class RoomLacksFeature extends SessionCounter {

    RoomLacksFeature(PlanIndex index, Books books, Tally tally) {
        super(Rule.ROOM_LACKS_FEATURE, index, books, tally);
    }

    @Override
    boolean canBeBroken() {
        return Arrays.stream(index.requirements)
                .flatMapToInt(requirement -> Arrays.stream(requirement.missingFeatures))
                .anyMatch(missing -> missing > 0);
    }

    @Override
    boolean dependsOnRoom() {
        return true;
    }

    @Override
    int added(WorkingSession session) {
        return session.room < 0 ? 0 : session.requirement.missingFeatures[session.room];
    }

    @Override
    void collect(WorkingSession session, List<Match> matches) {
        if (added(session) > 0) {
            List<String> features = index.roomList.get(session.room).features();
            session.requirement.source.topic().needs().stream()
                    .distinct()
                    .filter(need -> !features.contains(need))
                    .forEach(need ->
                            matches.add(match(1, about().room(session.room).id("feature", need), session)));
        }
    }
}
