package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#SCATTERED_DAYS}. */
final class ScatteredDays extends RuleCounter {

    /** By edition. */
    private final int[] fewestDays;

    ScatteredDays(PlanIndex index, Books books, Tally tally) {
        super(Rule.SCATTERED_DAYS, index, books, tally);
        fewestDays = index.fewestDays();
    }

    @Override
    boolean canBeBroken() {
        return index.days() > 0 && Arrays.stream(fewestDays).anyMatch(days -> days > 1);
    }

    @Override
    int added(WorkingSession session) {
        int difference = 0;
        int day = session.day;
        int before = index.previousDate(day);
        int after = index.nextDate(day);
        for (int edition : session.requirement.editions) {
            if (fewestDays[edition] > 1 && !books.isTrainingDay(edition, day)) {
                boolean follows = isTrainingDay(edition, before);
                boolean precedes = isTrainingDay(edition, after);
                difference += follows || precedes ? 0 : 1;
                difference -= follows && isAlone(edition, before) ? 1 : 0;
                difference -= precedes && isAlone(edition, after) ? 1 : 0;
            }
        }
        return difference;
    }

    private boolean isTrainingDay(int edition, int day) {
        return day >= 0 && books.isTrainingDay(edition, day);
    }

    private boolean isAlone(int edition, int day) {
        return !isTrainingDay(edition, index.previousDate(day)) && !isTrainingDay(edition, index.nextDate(day));
    }

    @Override
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int edition = 0; edition < index.editions(); edition++) {
            for (int day = 0; day < index.days(); day++) {
                if (fewestDays[edition] > 1 && books.isTrainingDay(edition, day) && isAlone(edition, day)) {
                    About about = about().edition(edition).date(day);
                    matches.add(match(1, about, sessionsOn(edition, day)));
                }
            }
        }
        return matches;
    }

    private List<WorkingSession> sessionsOn(int edition, int day) {
        return books.ofEdition(edition).stream()
                .filter(session -> session.day == day)
                .toList();
    }
}
