package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.harmonogram.bounds.Sessions.Lead;
import org.harmonogram.domain.Limits;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.jspecify.annotations.Nullable;

/** Trainers on their way: what it costs, whether there is time for it, and rest from one date to the next. */
final class TravelRules {

    private final Sessions sessions;
    private final Model model;
    private final ShortestWays ways;
    /** By trainer, then date. */
    private final Map<String, TreeMap<Integer, TrainerDay>> days = new TreeMap<>();

    private TravelRules(Sessions sessions) {
        this.sessions = sessions;
        this.model = sessions.model();
        this.ways = new ShortestWays(model.structure());
    }

    static void add(Sessions sessions) {
        TravelRules rules = new TravelRules(sessions);
        for (Candidate candidate : sessions.candidates()) {
            for (Lead lead : sessions.leads(candidate)) {
                rules.collect(candidate, lead);
            }
        }
        Ruling ruling = sessions.model().ruling();
        if (ruling.isOn(Rule.TRAVEL)) {
            rules.addCosts();
        }
        if (ruling.keeps(Rule.TRAVEL_TOO_SHORT)) {
            rules.addTimes();
        }
        if (ruling.keeps(Rule.REST_TOO_SHORT)) {
            rules.addRest();
        }
    }

    /** What a trainer may do on one date: where, and from when to when. */
    private static final class TrainerDay {
        final Map<String, List<BoolVar>> inVenue = new TreeMap<>();
        final Map<String, TreeMap<Integer, List<BoolVar>>> starts = new TreeMap<>();
        final Map<String, TreeMap<Integer, List<BoolVar>>> ends = new TreeMap<>();
        final TreeMap<Integer, List<BoolVar>> allStarts = new TreeMap<>();
        final TreeMap<Integer, List<BoolVar>> allEnds = new TreeMap<>();
    }

    private void collect(Candidate candidate, Lead lead) {
        TrainerDay day = days.computeIfAbsent(lead.trainer().id(), id -> new TreeMap<>())
                .computeIfAbsent(candidate.day(), key -> new TrainerDay());
        put(day.allStarts, candidate.startMinute(), lead.leads());
        put(day.allEnds, candidate.endMinute(), lead.leads());
        Map<String, List<BoolVar>> venues = new TreeMap<>();
        sessions.rooms(candidate)
                .forEach((room, isThere) -> venues.computeIfAbsent(
                                model.structure().venueOf(room).id(), id -> new ArrayList<>())
                        .add(isThere));
        venues.forEach((venue, there) -> {
            BoolVar isThere = led(candidate, lead, there, venue);
            day.inVenue.computeIfAbsent(venue, id -> new ArrayList<>()).add(isThere);
            put(day.starts.computeIfAbsent(venue, id -> new TreeMap<>()), candidate.startMinute(), isThere);
            put(day.ends.computeIfAbsent(venue, id -> new TreeMap<>()), candidate.endMinute(), isThere);
        });
    }

    private static void put(Map<Integer, List<BoolVar>> map, int minute, BoolVar literal) {
        map.computeIfAbsent(minute, key -> new ArrayList<>()).add(literal);
    }

    /** Whether the trainer leads the session in that venue: both, where there is a choice of venues. */
    private BoolVar led(Candidate candidate, Lead lead, List<BoolVar> there, String venue) {
        if (there.size() == candidate.rooms().size()) {
            return lead.leads();
        }
        BoolVar both =
                model.yesOrNo("led " + candidate.index() + " " + lead.trainer().id() + " in " + venue);
        LinearExprBuilder reasons = LinearExpr.newBuilder()
                .add(lead.leads())
                .addSum(there.toArray(new BoolVar[0]))
                .add(-1);
        model.atMost(reasons, both);
        return both;
    }

    /** Counted are the ways to the farthest venue, or to both where there are two; a tour of more is not. */
    private void addCosts() {
        boolean isExact = ways.areDirect();
        model.chargeTo(null);
        for (var trainer : days.entrySet()) {
            String home = model.structure().trainer(trainer.getKey()).home();
            for (var day : trainer.getValue().entrySet()) {
                List<Visit> visits = visits(home, day.getValue(), trainer.getKey() + " " + day.getKey());
                addFarthest(visits);
                addBoth(home, visits);
                isExact &= visits.size() < 2;
            }
        }
        if (isExact) {
            model.counts(Rule.TRAVEL);
        } else {
            model.countsFromBelow(Rule.TRAVEL);
        }
    }

    /**
     * A venue that a trainer may be in on one date.
     *
     * @param isVisited whether
     * @param cost of the way there and back; 0 without a home
     */
    private record Visit(String venue, BoolVar isVisited, long cost) {}

    /** The nearest first. */
    private List<Visit> visits(@Nullable String home, TrainerDay day, String name) {
        List<Visit> result = new ArrayList<>();
        day.inVenue.forEach((venue, there) -> {
            BoolVar isVisited = model.any(there, "visits " + name + " " + venue);
            result.add(new Visit(venue, isVisited, home == null ? 0 : 2L * ways.cost(home, venue)));
        });
        result.sort(Comparator.comparingLong(Visit::cost));
        return result;
    }

    /** The way to the farthest, in steps: each venue adds what it is farther than the one before, if it or one behind is visited. */
    private void addFarthest(List<Visit> visits) {
        long before = 0;
        for (int i = 0; i < visits.size(); i++) {
            long more = visits.get(i).cost() - before;
            if (more > 0) {
                List<BoolVar> asFar = visits.subList(i, visits.size()).stream()
                        .map(Visit::isVisited)
                        .toList();
                model.charge(
                        Rule.TRAVEL,
                        more,
                        model.any(asFar, "as far as " + asFar.get(0).getIndex()));
            }
            before = visits.get(i).cost();
        }
    }

    /** If there are two venues, what the tour of both takes more than the way to the farther. */
    private void addBoth(@Nullable String home, List<Visit> visits) {
        if (visits.size() == 2) {
            Visit near = visits.get(0);
            Visit far = visits.get(1);
            long tour = ways.cost(near.venue(), far.venue()) + (near.cost() + far.cost()) / 2;
            BoolVar both = model.yesOrNo("both of " + near.isVisited().getIndex());
            model.atMost(
                    LinearExpr.newBuilder()
                            .add(near.isVisited())
                            .add(far.isVisited())
                            .add(-1)
                            .build(),
                    both);
            model.charge(Rule.TRAVEL, home == null ? tour : tour - far.cost(), both);
        }
    }

    private void addTimes() {
        model.counts(Rule.TRAVEL_TOO_SHORT);
        days.forEach((trainer, byDay) -> byDay.forEach((day, of) -> {
            for (String from : of.inVenue.keySet()) {
                for (String to : of.inVenue.keySet()) {
                    int minutes = ways.minutes(from, to);
                    if (!from.equals(to) && minutes > 0) {
                        keepApart(
                                Objects.requireNonNull(of.ends.get(from)),
                                Objects.requireNonNull(of.starts.get(to)),
                                minutes,
                                trainer + " " + day + " " + from + " " + to);
                    }
                }
            }
        }));
        if (!ways.areDirect()) {
            model.countsFromBelow(Rule.TRAVEL_TOO_SHORT);
        }
    }

    private void addRest() {
        model.counts(Rule.REST_TOO_SHORT);
        Integer stated = model.plan().settings(Rule.REST_TOO_SHORT).hours();
        int least = 60 * (stated == null ? RuleSettings.REST_HOURS : stated);
        days.forEach((trainer, byDay) -> byDay.forEach((day, evening) -> {
            TrainerDay morning = byDay.get(day + 1);
            if (morning != null) {
                TreeMap<Integer, List<BoolVar>> starts = new TreeMap<>();
                morning.allStarts.forEach((minute, literals) -> starts.put(minute + Limits.DAY_MINUTES, literals));
                keepApart(evening.allEnds, starts, least, trainer + " " + day);
            }
        }));
    }

    /** Nothing of the one ends so shortly before something of the other starts. */
    private void keepApart(
            NavigableMap<Integer, List<BoolVar>> ends,
            NavigableMap<Integer, List<BoolVar>> starts,
            int minutes,
            String name) {
        if (starts.isEmpty() || ends.isEmpty() || starts.firstKey() - ends.lastKey() >= minutes) {
            return;
        }
        Map<Integer, BoolVar> begins = new TreeMap<>();
        starts.forEach((start, literals) -> begins.put(start, model.any(literals, "starts " + name + " " + start)));
        ends.forEach((end, literals) -> {
            BoolVar isEnd = model.any(literals, "ends " + name + " " + end);
            starts.subMap(end, end + minutes)
                    .keySet()
                    .forEach(start -> model.implies(
                            isEnd, Objects.requireNonNull(begins.get(start)).not()));
        });
    }
}
