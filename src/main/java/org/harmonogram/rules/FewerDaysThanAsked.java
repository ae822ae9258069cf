package org.harmonogram.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.harmonogram.domain.Rule;

/** Counts {@link Rule#FEWER_DAYS_THAN_ASKED}. */
final class FewerDaysThanAsked extends RequirementCounter {

    /** By requirement; 0 if the topic does not ask. */
    private final int[] minDays;

    FewerDaysThanAsked(PlanIndex index, Books books, Tally tally) {
        super(Rule.FEWER_DAYS_THAN_ASKED, index, books, tally);
        minDays = Arrays.stream(index.requirements)
                .mapToInt(each -> Objects.requireNonNullElse(each.source.topic().minDays(), 0))
                .toArray();
        for (int days : minDays) {
            begin(days);
        }
    }

    @Override
    boolean canBeBroken() {
        return Arrays.stream(minDays).anyMatch(days -> days > 0);
    }

    @Override
    int added(WorkingSession session) {
        IndexedRequirement requirement = session.requirement;
        return books.days(requirement) < minDays[requirement.index] && !books.hasSession(requirement, session.day)
                ? -1
                : 0;
    }

    @Override
    void collect(IndexedRequirement requirement, List<Match> matches) {
        int days = books.days(requirement);
        int limit = minDays[requirement.index];
        collect(requirement, limit - days, limit, days, matches);
    }
}
