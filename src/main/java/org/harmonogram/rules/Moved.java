package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.Rule;
import org.jspecify.annotations.Nullable;

/** Counts {@link Rule#MOVED}. */
final class Moved extends RuleCounter {

    /** In the order of the baseline. */
    private final List<PublishedSession> published;
    /** By requirement; {@code null} if nothing of it was published. */
    private final PublishedSession[] @Nullable [] ofRequirement;

    Moved(PlanIndex index, Books books, Tally tally) {
        super(Rule.MOVED, index, books, tally);
        published = published(index);
        ofRequirement = new PublishedSession[index.requirements.length][];
        published.stream()
                .collect(Collectors.groupingBy(each -> each.requirement.index))
                .forEach((requirement, sessions) ->
                        ofRequirement[requirement] = sessions.toArray(PublishedSession[]::new));
        published.forEach(each -> begin(each.units * each.factor));
    }

    @Override
    boolean canBeBroken() {
        return !published.isEmpty();
    }

    @Override
    boolean dependsOnRoom() {
        return true;
    }

    @Override
    int added(WorkingSession session) {
        int kept = 0;
        PublishedSession[] before = ofRequirement[session.requirement.index];
        if (before != null) {
            SessionList others = books.of(session.requirement);
            for (PublishedSession each : before) {
                if (each.isLike(session)) {
                    kept += each.factor * unitsKeptBy(session, each, others);
                }
            }
        }
        return -kept;
    }

    private static int unitsKeptBy(WorkingSession session, PublishedSession published, SessionList others) {
        int units = 0;
        for (int unit = 0; unit < published.units; unit++) {
            if (published.hasUnit(session, unit) && !published.isKept(unit, others)) {
                units++;
            }
        }
        return units;
    }

    @Override
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (PublishedSession each : published) {
            SessionList sessions = books.of(each.requirement);
            int moved = (int) IntStream.range(0, each.units)
                    .filter(unit -> !each.isKept(unit, sessions))
                    .count();
            if (moved > 0) {
                About about = about().requirement(each.requirement)
                        .date(each.day)
                        .number("published", each.position)
                        .number("units", moved)
                        .number("factor", each.factor);
                matches.add(match(moved * each.factor, about, sessions.inTimeOrder()));
            }
        }
        return matches;
    }

    private static List<PublishedSession> published(PlanIndex index) {
        Baseline baseline = index.plan.baseline();
        if (baseline == null) {
            return List.of();
        }
        return IntStream.range(0, baseline.placements().size())
                .filter(position -> baseline.placements().get(position).start() != null)
                .mapToObj(position -> new PublishedSession(index, baseline, position))
                .toList();
    }
}
