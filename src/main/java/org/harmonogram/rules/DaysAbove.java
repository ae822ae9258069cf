package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Rule;

/** A counter of the training days of each edition above a limit. */
abstract class DaysAbove extends RuleCounter {

    /** By edition. */
    private final int[] limits;

    DaysAbove(Rule rule, PlanIndex index, Books books, Tally tally, int[] limits) {
        super(rule, index, books, tally);
        this.limits = limits;
    }

    @Override
    final boolean canBeBroken() {
        for (int limit : limits) {
            if (limit < index.days()) {
                return true;
            }
        }
        return false;
    }

    @Override
    final int added(WorkingSession session) {
        int above = 0;
        for (int edition : session.requirement.editions) {
            if (!books.isTrainingDay(edition, session.day) && books.trainingDays(edition) >= limits[edition]) {
                above++;
            }
        }
        return above;
    }

    @Override
    final List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int edition = 0; edition < index.editions(); edition++) {
            int days = books.trainingDays(edition);
            if (days > limits[edition]) {
                About about = about().edition(edition)
                        .number("limit", limits[edition])
                        .number("actual", days);
                matches.add(match(days - limits[edition], about, books.ofEdition(edition)));
            }
        }
        return matches;
    }
}
