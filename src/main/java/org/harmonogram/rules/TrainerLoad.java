package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Rule;

/** A counter of the started units of each trainer above a limit. */
abstract class TrainerLoad extends RuleCounter {

    static final int UNLIMITED = Integer.MAX_VALUE;

    /** By trainer, in units. */
    private final int[] limits;

    TrainerLoad(Rule rule, PlanIndex index, Books books, Tally tally, int[] limits) {
        super(rule, index, books, tally);
        this.limits = limits;
    }

    @Override
    final boolean canBeBroken() {
        for (int limit : limits) {
            if (limit < UNLIMITED) {
                return true;
            }
        }
        return false;
    }

    @Override
    final int added(WorkingSession session) {
        int difference = 0;
        for (int trainer : session.trainers) {
            int minutes = books.trainerMinutes(trainer);
            difference += index.unitsAbove(limits[trainer], minutes + session.minutes())
                    - index.unitsAbove(limits[trainer], minutes);
        }
        return difference;
    }

    @Override
    final List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int trainer = 0; trainer < index.trainers(); trainer++) {
            int minutes = books.trainerMinutes(trainer);
            int above = index.unitsAbove(limits[trainer], minutes);
            if (above > 0) {
                About about = about().trainer(trainer)
                        .number("limit", limits[trainer])
                        .number("actual", index.startedUnits(minutes));
                matches.add(match(above, about, books.ofTrainer(trainer)));
            }
        }
        return matches;
    }
}
