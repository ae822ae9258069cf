package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#TOO_MANY_UNITS_A_DAY}. */
final class TooManyUnitsADay extends RuleCounter {

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final int[] trainerLimit;
    private final int[] groupLimit;

    TooManyUnitsADay(PlanIndex index, Books books, Tally tally) {
        super(Rule.TOO_MANY_UNITS_A_DAY, index, books, tally);
        trainerLimit = index.trainerList.stream()
                .mapToInt(trainer -> Objects.requireNonNullElse(trainer.maxUnitsPerDay(), UNLIMITED))
                .toArray();
        groupLimit = Arrays.stream(index.editionOfGroup)
                .mapToObj(index.editionList::get)
                .mapToInt(edition -> Objects.requireNonNullElse(edition.maxUnitsPerDay(), UNLIMITED))
                .toArray();
    }

    @Override
    boolean canBeBroken() {
        return IntStream.concat(Arrays.stream(trainerLimit), Arrays.stream(groupLimit))
                .anyMatch(limit -> limit < UNLIMITED);
    }

    @Override
    int added(WorkingSession session) {
        int difference = 0;
        for (int trainer : session.trainers) {
            difference += added(session, books.trainers.of(trainer, session.day), trainerLimit[trainer]);
        }
        for (int group : session.requirement.groups) {
            difference += added(session, books.groups.of(group, session.day), groupLimit[group]);
        }
        return difference;
    }

    private int added(WorkingSession session, SessionList others, int limit) {
        return index.unitsAbove(limit, others.minutes + session.minutes()) - index.unitsAbove(limit, others.minutes);
    }

    @Override
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int trainer = 0; trainer < index.trainers(); trainer++) {
            for (int day = 0; day < index.days(); day++) {
                collect(about().trainer(trainer), day, books.trainers.of(trainer, day), trainerLimit[trainer], matches);
            }
        }
        for (int group = 0; group < index.groups(); group++) {
            for (int day = 0; day < index.days(); day++) {
                collect(about().group(group), day, books.groups.of(group, day), groupLimit[group], matches);
            }
        }
        return matches;
    }

    private void collect(About about, int day, SessionList sessions, int limit, List<Match> matches) {
        int above = index.unitsAbove(limit, sessions.minutes);
        if (above > 0) {
            about.date(day).number("limit", limit).number("actual", index.startedUnits(sessions.minutes));
            matches.add(match(above, about, sessions.inTimeOrder()));
        }
    }
}
