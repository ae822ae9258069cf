package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Topic;
import org.jspecify.annotations.Nullable;

/**
 * When a requirement has begun and when more of it is to come: for each moment at which one of its sessions may start, one
 * yes or no that only rises with time, and one that only falls.
 */
final class TopicTimes {

    /** With more starts than these, sums of all before each of them would outgrow the rest of the model. */
    private static final int MOST_SUMS = 150;

    private final TreeMap<Integer, BoolVar> begun = new TreeMap<>();
    private final TreeMap<Integer, BoolVar> toCome = new TreeMap<>();
    private final boolean isCertain;

    /** Those that some rule asks for, by the index of the requirement. */
    static Map<Integer, TopicTimes> of(Sessions sessions) {
        Ruling ruling = sessions.model().ruling();
        boolean isForAll = ruling.isOn(Rule.TOPIC_INTERRUPTED)
                || ruling.isOn(Rule.TOPIC_SPREAD)
                || ruling.isOn(Rule.OUT_OF_PROGRAMME_ORDER);
        Set<String> named = new HashSet<>();
        sessions.space()
                .requirements()
                .forEach(requirement -> named.addAll(requirement.topic().after()));
        Map<Integer, TopicTimes> result = new HashMap<>();
        for (Requirement requirement : sessions.space().requirements()) {
            Topic topic = requirement.topic();
            if (isForAll || !topic.after().isEmpty() || named.contains(topic.id())) {
                result.put(requirement.index(), new TopicTimes(sessions, requirement));
            }
        }
        return result;
    }

    private TopicTimes(Sessions sessions, Requirement requirement) {
        Model model = sessions.model();
        TreeMap<Integer, List<Candidate>> byMoment = new TreeMap<>();
        for (Candidate candidate : sessions.space().candidates(requirement)) {
            byMoment.computeIfAbsent(candidate.moment(), moment -> new ArrayList<>())
                    .add(candidate);
        }
        byMoment.forEach((moment, candidates) -> {
            begun.put(moment, model.yesOrNo("begun " + requirement.index() + " " + moment));
            toCome.put(moment, model.yesOrNo("to come " + requirement.index() + " " + moment));
        });
        long most = sessions.space().mostMinutes(requirement);
        // Adds nothing but strength: the time placed so far needs a beginning, all of it only one.
        boolean isShort = model.isStrong() && byMoment.size() <= MOST_SUMS;
        LinearExprBuilder before = isShort ? LinearExpr.newBuilder() : null;
        LinearExprBuilder after = isShort ? LinearExpr.newBuilder() : null;
        byMoment.forEach((moment, candidates) ->
                link(sessions, candidates, begun.lowerEntry(moment), get(begun, moment), before, most));
        byMoment.descendingMap()
                .forEach((moment, candidates) ->
                        link(sessions, candidates, toCome.higherEntry(moment), get(toCome, moment), after, most));
        isCertain = model.placesAll() && requirement.requiredMinutes() > 0 && !begun.isEmpty();
        if (isCertain) {
            model.solverModel().addEquality(begun.lastEntry().getValue(), 1);
            model.solverModel().addEquality(toCome.firstEntry().getValue(), 1);
        }
    }

    private static BoolVar get(NavigableMap<Integer, BoolVar> all, int moment) {
        BoolVar found = all.get(moment);
        if (found == null) {
            throw new IllegalStateException("There is no start at minute (%d).".formatted(moment));
        }
        return found;
    }

    /** The one here is true if its neighbour is or one of the candidates is held, and in no other case. */
    private static void link(
            Sessions sessions,
            List<Candidate> candidates,
            Map.@Nullable Entry<Integer, BoolVar> neighbour,
            BoolVar here,
            @Nullable LinearExprBuilder minutes,
            long most) {
        Model model = sessions.model();
        List<BoolVar> held = candidates.stream().map(sessions::held).toList();
        LinearExprBuilder reasons = LinearExpr.newBuilder().addSum(held.toArray(new BoolVar[0]));
        model.atMost(Model.sum(held), here);
        if (neighbour != null) {
            model.implies(neighbour.getValue(), here);
            reasons.add(neighbour.getValue());
        }
        model.atMost(here, reasons);
        if (minutes != null) {
            candidates.forEach(candidate -> minutes.addTerm(sessions.held(candidate), candidate.minutes()));
            model.atMost(minutes.build(), LinearExpr.term(here, most));
        }
    }

    /** Whether a session has started before the moment; {@code null} if none can. */
    @Nullable
    BoolVar begunBefore(int moment) {
        var entry = begun.lowerEntry(moment);
        return entry == null ? null : entry.getValue();
    }

    /** Whether a session starts at the moment or earlier; {@code null} if none can. */
    @Nullable
    BoolVar begunBy(int moment) {
        return begunBefore(moment + 1);
    }

    /** Whether a session starts after the moment; {@code null} if none can. */
    @Nullable
    BoolVar toComeAfter(int moment) {
        var entry = toCome.higherEntry(moment);
        return entry == null ? null : entry.getValue();
    }

    /** Whether a session starts at the moment or later; {@code null} if none can. */
    @Nullable
    BoolVar toComeFrom(int moment) {
        return toComeAfter(moment - 1);
    }

    /** Whether there is any session; {@code null} if there cannot be one. */
    @Nullable
    BoolVar isPlaced() {
        return begun.isEmpty() ? null : begun.lastEntry().getValue();
    }

    /** Whether every plan looked at has a session of it. */
    boolean isCertain() {
        return isCertain;
    }

    /** The moments at which a session may start, ascending. */
    List<Integer> moments() {
        return List.copyOf(begun.keySet());
    }
}
