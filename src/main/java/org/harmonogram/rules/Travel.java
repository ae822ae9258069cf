package org.harmonogram.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;

/** Counts {@link Rule#TRAVEL}. */
final class Travel extends RuleCounter {

    /** By trainer: the venue of the home; -1 if unknown. */
    private final int[] homes;

    Travel(PlanIndex index, Books books, Tally tally) {
        super(Rule.TRAVEL, index, books, tally);
        homes = index.trainerList.stream()
                .mapToInt(trainer -> home(index, trainer))
                .toArray();
    }

    @Override
    boolean canBeBroken() {
        return index.trainers() > 0
                && Arrays.stream(index.wayCosts).flatMapToInt(Arrays::stream).anyMatch(cost -> cost > 0);
    }

    @Override
    boolean dependsOnRoom() {
        return true;
    }

    @Override
    int added(WorkingSession session) {
        if (session.venue < 0) {
            return 0;
        }
        int difference = 0;
        for (int trainer : session.trainers) {
            SessionList others = books.trainers.of(trainer, session.day);
            WorkingSession before = TravelOrder.before(session, others);
            WorkingSession after = TravelOrder.after(session, others);
            int from = before == null ? homes[trainer] : before.venue;
            int to = after == null ? homes[trainer] : after.venue;
            difference += cost(from, session.venue) + cost(session.venue, to);
            if (before != null || after != null) {
                difference -= cost(from, to);
            }
        }
        return difference;
    }

    private int cost(int from, int to) {
        return from < 0 || to < 0 ? 0 : index.wayCosts[from][to];
    }

    @Override
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int trainer = 0; trainer < index.trainers(); trainer++) {
            for (int day = 0; day < index.days(); day++) {
                collect(trainer, day, TravelOrder.sorted(books.trainers.of(trainer, day)), matches);
            }
        }
        return matches;
    }

    private void collect(int trainer, int day, List<WorkingSession> sessions, List<Match> matches) {
        int from = homes[trainer];
        for (int i = 0; i < sessions.size(); i++) {
            WorkingSession session = sessions.get(i);
            List<WorkingSession> ends = i == 0 ? List.of(session) : List.of(sessions.get(i - 1), session);
            collect(about().trainer(trainer).date(day), from, session.venue, ends, matches);
            from = session.venue;
        }
        if (!sessions.isEmpty()) {
            List<WorkingSession> last = List.of(sessions.get(sessions.size() - 1));
            collect(about().trainer(trainer).date(day), from, homes[trainer], last, matches);
        }
    }

    private void collect(About about, int from, int to, List<WorkingSession> sessions, List<Match> matches) {
        int cost = cost(from, to);
        if (cost > 0) {
            matches.add(match(cost, about.venue(from).otherVenue(to), sessions));
        }
    }

    private static int home(PlanIndex index, Trainer trainer) {
        String home = trainer.home();
        return home == null
                ? -1
                : index.venues().stream().map(Venue::id).toList().indexOf(home);
    }
}
