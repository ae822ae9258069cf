package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.jspecify.annotations.Nullable;

/** Which dates are training days, and what follows: how many, how far apart, and what topics miss of them. */
final class DayRules {

    private final Sessions sessions;
    private final Model model;
    private final Map<Integer, Map<Integer, BoolVar>> days = new HashMap<>();

    private DayRules(Sessions sessions) {
        this.sessions = sessions;
        this.model = sessions.model();
        for (Requirement requirement : sessions.space().requirements()) {
            days.put(requirement.index(), daysOf(requirement));
        }
    }

    /** For each requirement, by its index, whether it has a session on the date. */
    static Map<Integer, Map<Integer, BoolVar>> add(Sessions sessions, Map<Integer, TopicTimes> times) {
        DayRules rules = new DayRules(sessions);
        for (Edition edition : sessions.model().ruling().scope().editions()) {
            rules.add(edition, times);
        }
        rules.addUnitsADay();
        return rules.days;
    }

    private Map<Integer, BoolVar> daysOf(Requirement requirement) {
        TreeMap<Integer, List<BoolVar>> byDay = new TreeMap<>();
        for (Candidate candidate : sessions.space().candidates(requirement)) {
            byDay.computeIfAbsent(candidate.day(), day -> new ArrayList<>()).add(sessions.held(candidate));
        }
        Map<Integer, BoolVar> result = new TreeMap<>();
        byDay.forEach((day, held) -> result.put(day, model.any(held, "day " + requirement.index() + " " + day)));
        return result;
    }

    private Map<Integer, BoolVar> known(Requirement requirement) {
        return Objects.requireNonNull(days.get(requirement.index()));
    }

    private void add(Edition edition, Map<Integer, TopicTimes> times) {
        model.chargeTo(edition);
        List<Requirement> attended = sessions.space().requirements().stream()
                .filter(requirement -> requirement.editions().contains(edition))
                .toList();
        TreeMap<Integer, List<BoolVar>> byDay = new TreeMap<>();
        for (Requirement requirement : attended) {
            known(requirement)
                    .forEach((day, used) ->
                            byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(used));
        }
        Map<Integer, BoolVar> training = new TreeMap<>();
        byDay.forEach((day, used) -> training.put(day, model.any(used, "training " + edition.id() + " " + day)));
        addCapacity(edition, attended, training);
        addNumber(edition, training);
        addScattered(edition, training);
        if (model.ruling().isOn(Rule.TOPIC_SPREAD)) {
            attended.forEach(requirement ->
                    addSpread(requirement, Objects.requireNonNull(times.get(requirement.index())), training));
            model.counts(Rule.TOPIC_SPREAD);
        }
    }

    /**
     * A date that is no training day holds nothing, and what is to be taught needs enough of them. Not needed, but stronger
     * than each session by itself.
     */
    private void addCapacity(Edition edition, List<Requirement> attended, Map<Integer, BoolVar> training) {
        Set<GroupKey> groups = new LinkedHashSet<>();
        attended.forEach(requirement -> groups.addAll(requirement.groups()));
        groups.removeIf(group -> !group.edition().equals(edition.id()));
        for (GroupKey group : groups) {
            List<Requirement> own = attended.stream()
                    .filter(requirement -> requirement.groups().contains(group))
                    .toList();
            addTaught(edition, own, training);
        }
    }

    private void addTaught(Edition edition, List<Requirement> own, Map<Integer, BoolVar> training) {
        Map<Integer, LinearExprBuilder> taught = new TreeMap<>();
        TreeMap<Integer, List<BoolVar>> starts = new TreeMap<>();
        Map<Integer, Integer> dayOf = new HashMap<>();
        for (Requirement requirement : own) {
            for (Candidate candidate : sessions.space().candidates(requirement)) {
                BoolVar held = sessions.held(candidate);
                dayOf.put(candidate.moment(), candidate.day());
                starts.computeIfAbsent(candidate.moment(), key -> new ArrayList<>())
                        .add(held);
                taught.computeIfAbsent(candidate.day(), key -> LinearExpr.newBuilder())
                        .addTerm(held, candidate.minutes());
            }
        }
        starts.forEach((moment, held) ->
                model.atMost(Model.sum(held), Objects.requireNonNull(training.get(dayOf.get(moment)))));
        LinearExprBuilder room = LinearExpr.newBuilder();
        taught.forEach((day, minutes) -> {
            BoolVar isUsed = Objects.requireNonNull(training.get(day));
            long most = capacity(edition, day);
            model.atMost(minutes, LinearExpr.term(isUsed, most));
            room.addTerm(isUsed, most);
        });
        if (model.placesAll()) {
            long required = own.stream().mapToLong(Requirement::requiredMinutes).sum();
            model.solverModel().addGreaterOrEqual(room, required);
        }
    }

    private long capacity(Edition edition, int day) {
        Day known = model.structure().days(edition).on(LocalDate.ofEpochDay(day));
        return known == null ? 0 : known.capacity(1);
    }

    private void addNumber(Edition edition, Map<Integer, BoolVar> training) {
        LinearExpr number = Model.sum(List.copyOf(training.values()));
        Integer most = edition.maxDays();
        if (most != null) {
            model.chargeAbove(Rule.TOO_MANY_DAYS, number, most, 1, training.size(), "too many days " + edition.id());
        }
        model.counts(Rule.TOO_MANY_DAYS);
        int fewest = model.structure().fewestDays(edition);
        model.chargeAbove(Rule.EXTRA_DAY, number, fewest, 1, training.size(), "extra days " + edition.id());
        model.counts(Rule.EXTRA_DAY);
    }

    private void addScattered(Edition edition, Map<Integer, BoolVar> training) {
        boolean isLeftOut = sessions.space().leftOut().stream()
                .anyMatch(requirement -> requirement.editions().contains(edition));
        if (isLeftOut || !model.ruling().isOn(Rule.SCATTERED_DAYS)) {
            return;
        }
        model.counts(Rule.SCATTERED_DAYS);
        if (model.structure().fewestDays(edition) < 2) {
            return;
        }
        training.forEach((day, isUsed) -> {
            BoolVar isAlone = model.yesOrNo("alone " + edition.id() + " " + day);
            LinearExprBuilder reasons = LinearExpr.newBuilder().add(isUsed);
            subtract(reasons, training.get(day - 1));
            subtract(reasons, training.get(day + 1));
            model.atMost(reasons, isAlone);
            model.charge(Rule.SCATTERED_DAYS, 1, isAlone);
        });
    }

    private static void subtract(LinearExprBuilder sum, @Nullable BoolVar variable) {
        if (variable != null) {
            sum.addTerm(variable, -1);
        }
    }

    private void addSpread(Requirement requirement, TopicTimes times, Map<Integer, BoolVar> training) {
        training.forEach((day, isUsed) -> {
            BoolVar begun = times.begunBefore(Candidate.moment(day, 0));
            BoolVar toCome = times.toComeFrom(Candidate.moment(day + 1, 0));
            if (begun != null && toCome != null) {
                BoolVar isMissed = model.yesOrNo("missed " + requirement.index() + " " + day);
                LinearExprBuilder reasons = LinearExpr.newBuilder()
                        .add(begun)
                        .add(toCome)
                        .add(isUsed)
                        .add(-2);
                subtract(reasons, known(requirement).get(day));
                model.atMost(reasons, isMissed);
                model.charge(Rule.TOPIC_SPREAD, 1, isMissed);
            }
        });
    }

    /** A group's limit of units on one date: a limit that trainers have too, so its cost counts with theirs. */
    private void addUnitsADay() {
        model.chargeTo(null);
        model.counts(Rule.TOO_MANY_UNITS_A_DAY);
        Map<GroupKey, TreeMap<Integer, LinearExprBuilder>> minutes = new HashMap<>();
        for (Candidate candidate : sessions.candidates()) {
            candidate.requirement().groups().stream()
                    .distinct()
                    .filter(model.ruling().scope()::has)
                    .forEach(group -> minutes.computeIfAbsent(group, key -> new TreeMap<>())
                            .computeIfAbsent(candidate.day(), day -> LinearExpr.newBuilder())
                            .addTerm(sessions.held(candidate), candidate.minutes()));
        }
        int unit = model.plan().unitMinutes();
        minutes.forEach((group, byDay) -> {
            Integer most = model.structure().edition(group.edition()).maxUnitsPerDay();
            if (most != null) {
                byDay.forEach((day, sum) -> model.chargeAbove(
                        Rule.TOO_MANY_UNITS_A_DAY,
                        sum.build(),
                        (long) most * unit,
                        unit,
                        24L * 60,
                        "units " + group + " " + day));
            }
        });
    }
}
