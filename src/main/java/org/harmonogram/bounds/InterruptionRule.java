package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.harmonogram.bounds.OrderRules.Precedence;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.jspecify.annotations.Nullable;

/** Topics that others interrupt, unit by unit, and what that has to do with who begins first. */
final class InterruptionRule {

    private final Sessions sessions;
    private final Model model;
    private final Map<Integer, TopicTimes> times;
    private final Precedence precedence;

    private InterruptionRule(Sessions sessions, Map<Integer, TopicTimes> times, Precedence precedence) {
        this.sessions = sessions;
        this.model = sessions.model();
        this.times = times;
        this.precedence = precedence;
    }

    static void add(Sessions sessions, Map<Integer, TopicTimes> times, Precedence precedence) {
        if (sessions.model().ruling().isOn(Rule.TOPIC_INTERRUPTED)) {
            new InterruptionRule(sessions, times, precedence).add();
        }
    }

    private TopicTimes times(Requirement requirement) {
        return Objects.requireNonNull(times.get(requirement.index()));
    }

    private void add() {
        model.counts(Rule.TOPIC_INTERRUPTED);
        List<Requirement> all = sessions.space().requirements();
        for (Requirement requirement : all) {
            Set<Integer> seen = new HashSet<>();
            for (GroupKey group : requirement.groups().stream().distinct().toList()) {
                List<Requirement> others = all.stream()
                        .filter(other -> other.groups().contains(group))
                        .filter(other ->
                                !other.topic().id().equals(requirement.topic().id()))
                        .filter(other -> seen.add(other.index()))
                        .toList();
                if (model.ruling().scope().has(group)) {
                    model.chargeTo(model.structure().edition(group.edition()));
                    add(requirement, others);
                }
            }
        }
    }

    /** The others share a group, so at most one of their sessions starts at each moment. */
    private void add(Requirement requirement, List<Requirement> others) {
        TreeMap<Integer, List<Candidate>> byMoment = new TreeMap<>();
        for (Requirement other : others) {
            for (Candidate candidate : sessions.space().candidates(other)) {
                byMoment.computeIfAbsent(candidate.moment(), moment -> new ArrayList<>())
                        .add(candidate);
            }
        }
        List<BoolVar> units = new ArrayList<>();
        byMoment.forEach((moment, candidates) -> {
            BoolVar begun = times(requirement).begunBefore(moment);
            BoolVar toCome = times(requirement).toComeAfter(moment);
            if (begun != null && toCome != null) {
                addUnits(requirement, moment, candidates, begun, toCome, units);
            }
        });
        addCut(requirement, others, units);
    }

    private void addUnits(
            Requirement requirement,
            int moment,
            List<Candidate> candidates,
            BoolVar begun,
            BoolVar toCome,
            List<BoolVar> result) {
        int longest = candidates.stream().mapToInt(this::units).max().orElse(0);
        for (int units = 1; units <= longest; units++) {
            int least = units;
            List<BoolVar> longEnough = candidates.stream()
                    .filter(candidate -> units(candidate) >= least)
                    .map(sessions::held)
                    .toList();
            BoolVar isInterrupted = model.yesOrNo("interrupted " + requirement.index() + " " + moment + " " + units);
            LinearExprBuilder reasons = LinearExpr.newBuilder().addSum(longEnough.toArray(new BoolVar[0]));
            reasons.add(begun).add(toCome).add(-2);
            model.atMost(reasons, isInterrupted);
            model.charge(Rule.TOPIC_INTERRUPTED, 1, isInterrupted);
            result.add(isInterrupted);
        }
    }

    private int units(Candidate candidate) {
        return model.plan().startedUnits(candidate.minutes());
    }

    /**
     * Of two topics one begins first. It is over when the other begins, or the other interrupts it by its least session at
     * least. Not needed, but it makes the model much stronger: the units of one topic are tied to the order of all.
     */
    private void addCut(Requirement requirement, List<Requirement> others, List<BoolVar> units) {
        LinearExprBuilder least = LinearExpr.newBuilder();
        for (Requirement other : others) {
            LinearExpr isFirst = precedence.of(requirement, other);
            if (isFirst != null) {
                BoolVar interrupts = model.yesOrNo("interrupts " + other.index() + " " + requirement.index());
                for (int moment : times(other).moments()) {
                    addEnd(times(other).begunBy(moment), times(requirement).toComeAfter(moment), isFirst, interrupts);
                }
                int shortest = sessions.space().candidates(other).stream()
                        .mapToInt(this::units)
                        .min()
                        .orElse(0);
                least.addTerm(interrupts, shortest);
            }
        }
        model.atMost(least, Model.sum(units));
    }

    private void addEnd(
            @Nullable BoolVar otherBegun, @Nullable BoolVar toCome, LinearExpr isFirst, BoolVar interrupts) {
        if (otherBegun != null && toCome != null) {
            // Begun, more to come and first: then interrupted.
            model.atMost(
                    LinearExpr.newBuilder()
                            .add(otherBegun)
                            .add(toCome)
                            .add(isFirst)
                            .add(-2)
                            .build(),
                    interrupts);
        }
    }
}
