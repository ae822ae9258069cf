package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;

/** Counts {@link Rule#REST_TOO_SHORT}. */
final class RestTooShort extends RuleCounter {

    private final int leastMinutes;

    RestTooShort(PlanIndex index, Books books, Tally tally) {
        super(Rule.REST_TOO_SHORT, index, books, tally);
        leastMinutes = 60
                * Objects.requireNonNullElse(
                        plan().settings(Rule.REST_TOO_SHORT).hours(), RuleSettings.REST_HOURS);
    }

    @Override
    boolean canBeBroken() {
        return index.trainers() > 0 && IntStream.range(0, index.days()).anyMatch(day -> index.nextDate(day) >= 0);
    }

    @Override
    boolean canBeBrokenInCalendar() {
        return canBeBroken() && rest(index.latestWindowEnd(), index.earliestWindowStart()) < leastMinutes;
    }

    @Override
    int added(WorkingSession session) {
        int difference = 0;
        int before = index.previousDate(session.day);
        int after = index.nextDate(session.day);
        for (int trainer : session.trainers) {
            SessionList others = books.trainers.of(trainer, session.day);
            if (before >= 0) {
                difference += addedAfter(books.trainers.of(trainer, before), others, session);
            }
            if (after >= 0) {
                difference += addedBefore(books.trainers.of(trainer, after), others, session);
            }
        }
        return difference;
    }

    private int addedAfter(SessionList evening, SessionList others, WorkingSession session) {
        if (evening.isEmpty() || (!others.isEmpty() && others.first().start <= session.start)) {
            return 0;
        }
        int end = evening.lastEnd();
        return count(end, session.start) - (others.isEmpty() ? 0 : count(end, others.first().start));
    }

    private int addedBefore(SessionList morning, SessionList others, WorkingSession session) {
        if (morning.isEmpty() || others.lastEnd() >= session.end) {
            return 0;
        }
        int start = morning.first().start;
        return count(session.end, start) - (others.isEmpty() ? 0 : count(others.lastEnd(), start));
    }

    private int count(int end, int start) {
        return rest(end, start) < leastMinutes ? 1 : 0;
    }

    private static int rest(int end, int start) {
        return PlanIndex.DAY_MINUTES - end + start;
    }

    @Override
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int trainer = 0; trainer < index.trainers(); trainer++) {
            for (int day = 0; day < index.days(); day++) {
                int next = index.nextDate(day);
                if (next >= 0) {
                    collect(trainer, books.trainers.of(trainer, day), books.trainers.of(trainer, next), matches);
                }
            }
        }
        return matches;
    }

    private void collect(int trainer, SessionList evening, SessionList morning, List<Match> matches) {
        if (evening.isEmpty() || morning.isEmpty()) {
            return;
        }
        int minutes = rest(evening.lastEnd(), morning.first().start);
        if (minutes < leastMinutes) {
            WorkingSession last = evening.inPlanOrder().stream()
                    .max(Comparator.comparingInt(session -> session.end))
                    .orElseThrow();
            WorkingSession first = morning.inTimeOrder().get(0);
            About about = about().trainer(trainer)
                    .date(first.day)
                    .number("limit", leastMinutes)
                    .number("actual", minutes);
            matches.add(match(1, about, last, first));
        }
    }
}
