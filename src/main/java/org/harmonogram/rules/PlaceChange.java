package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings.Per;

/** A counter of the rooms, or venues, that an edition or requirement uses beyond the first. */
abstract class PlaceChange extends RuleCounter {

    private final boolean isPerTopic;
    private final Uses editionUses;

    PlaceChange(Rule rule, PlanIndex index, Books books, Tally tally, Uses editionUses) {
        super(rule, index, books, tally);
        this.isPerTopic = plan().settings(rule).per() == Per.TOPIC;
        this.editionUses = editionUses;
    }

    /** The session's room or venue; -1 if it has none. */
    abstract int placeOf(WorkingSession session);

    @Override
    boolean dependsOnRoom() {
        return true;
    }

    @Override
    final int added(WorkingSession session) {
        int place = placeOf(session);
        if (place < 0) {
            return 0;
        }
        return isPerTopic ? addedToTopic(place, books.of(session.requirement)) : addedToEditions(place, session);
    }

    private int addedToTopic(int place, SessionList others) {
        boolean isFurther = false;
        for (int i = 0; i < others.size; i++) {
            int other = placeOf(others.items[i]);
            if (other == place) {
                return 0;
            }
            isFurther |= other >= 0;
        }
        return isFurther ? 1 : 0;
    }

    private int addedToEditions(int place, WorkingSession session) {
        int further = 0;
        for (int edition : session.requirement.editions) {
            if (editionUses.different(edition) > 0 && !editionUses.has(edition, place)) {
                further++;
            }
        }
        return further;
    }

    @Override
    final List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        if (isPerTopic) {
            for (IndexedRequirement requirement : index.requirements) {
                collect(about().requirement(requirement), books.of(requirement).inTimeOrder(), matches);
            }
        } else {
            for (int edition = 0; edition < index.editions(); edition++) {
                collect(about().edition(edition), books.ofEdition(edition), matches);
            }
        }
        return matches;
    }

    private void collect(About about, List<WorkingSession> sessions, List<Match> matches) {
        int places = (int) sessions.stream()
                .mapToInt(this::placeOf)
                .filter(place -> place >= 0)
                .distinct()
                .count();
        if (places > 1) {
            matches.add(match(places - 1, about.number("actual", places), sessions));
        }
    }
}
