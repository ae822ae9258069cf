package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
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

    /** Counted are the ways to the farthest venue, or to the two farthest from each other; more on one date are not. */
    private void addCosts() {
        boolean isExact = true;
        for (var trainer : days.entrySet()) {
            String home = model.structure().trainer(trainer.getKey()).home();
            for (var day : trainer.getValue().entrySet()) {
                String name = trainer.getKey() + " " + day.getKey();
                isExact &= addCost(home, day.getValue(), name);
            }
        }
        if (isExact && ways.areDirect()) {
            model.counts(Rule.TRAVEL);
        } else {
            model.countsFromBelow(Rule.TRAVEL);
        }
    }

    private boolean addCost(@Nullable String home, TrainerDay day, String name) {
        List<String> venues = List.copyOf(day.inVenue.keySet());
        Map<String, BoolVar> visited = new TreeMap<>();
        long most = 0;
        for (String venue : venues) {
            List<BoolVar> there = Objects.requireNonNull(day.inVenue.get(venue));
            BoolVar isVisited = model.yesOrNo("visits " + name + " " + venue);
            there.forEach(literal -> model.implies(literal, isVisited));
            visited.put(venue, isVisited);
            most = Math.max(most, 3L * (venues.size() + 1) * ways.greatestCost());
        }
        if (venues.size() == 1) {
            long cost = home == null ? 0 : 2L * ways.cost(home, venues.get(0));
            model.charge(Rule.TRAVEL, cost, Objects.requireNonNull(visited.get(venues.get(0))));
            return true;
        }
        IntVar cost = model.number(most, "travel " + name);
        for (String one : venues) {
            for (String other : venues) {
                long least = one.equals(other)
                        ? (home == null ? 0 : 2L * ways.cost(home, one))
                        : ways.cost(one, other) + (home == null ? 0 : ways.cost(home, one) + ways.cost(other, home));
                if (least > 0 && one.compareTo(other) <= 0) {
                    LinearExprBuilder lower =
                            LinearExpr.newBuilder().addTerm(Objects.requireNonNull(visited.get(one)), least);
                    if (!one.equals(other)) {
                        lower.addTerm(Objects.requireNonNull(visited.get(other)), least)
                                .add(-least);
                    }
                    model.atMost(lower, cost);
                }
            }
        }
        model.charge(Rule.TRAVEL, 1, cost);
        return most == 0;
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
