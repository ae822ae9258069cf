package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.jspecify.annotations.Nullable;

/** What follows what: topic order, programme order, and topics that others interrupt. */
final class OrderRules {

    private final Sessions sessions;
    private final Model model;
    private final Map<Integer, TopicTimes> times;
    /** Whether the one requirement begins before the other, by both indexes; for pairs that share a group. */
    private final Map<Pair, BoolVar> precedes = new HashMap<>();
    /** For each requirement, by its index, those that it is in such a pair with. */
    private final Map<Integer, List<Requirement>> partners = new HashMap<>();

    /** Two requirements, by their indexes. */
    private record Pair(int first, int second) {}

    private OrderRules(Sessions sessions, Map<Integer, TopicTimes> times) {
        this.sessions = sessions;
        this.model = sessions.model();
        this.times = times;
    }

    /** Who begins before whom, for pairs of requirements that share a group and are surely placed. */
    static Precedence add(Sessions sessions, Map<Integer, TopicTimes> times) {
        OrderRules rules = new OrderRules(sessions, times);
        Ruling ruling = rules.model.ruling();
        if (ruling.keeps(Rule.TOPIC_ORDER)) {
            rules.addTopicOrder();
        }
        if (ruling.isOn(Rule.OUT_OF_PROGRAMME_ORDER)) {
            rules.addProgrammeOrder();
        }
        return rules::precedes;
    }

    /** Whether the one begins before the other. */
    @FunctionalInterface
    interface Precedence {
        /** One or zero; {@code null} where it is not known to the model. */
        @Nullable
        LinearExpr of(Requirement one, Requirement other);
    }

    private TopicTimes times(Requirement requirement) {
        return Objects.requireNonNull(times.get(requirement.index()));
    }

    private boolean hasOtherTopic(Requirement one, Requirement other) {
        return !one.topic().id().equals(other.topic().id());
    }

    private void addTopicOrder() {
        for (Requirement later : sessions.space().requirements()) {
            for (Requirement earlier : sessions.space().requirements()) {
                if (later.topic().after().contains(earlier.topic().id()) && later.sharesGroupWith(earlier)) {
                    for (int moment : times(later).moments()) {
                        forbid(times(later).begunBy(moment), times(earlier).toComeFrom(moment));
                    }
                }
            }
        }
        model.counts(Rule.TOPIC_ORDER);
    }

    private void forbid(@Nullable BoolVar one, @Nullable BoolVar other) {
        if (one != null && other != null) {
            model.implies(one, other.not());
        }
    }

    private void addProgrammeOrder() {
        model.counts(Rule.OUT_OF_PROGRAMME_ORDER);
        List<Requirement> all = sessions.space().requirements();
        for (Requirement earlier : all) {
            for (Requirement later : all) {
                if (earlier.topicOrder() < later.topicOrder()
                        && hasOtherTopic(earlier, later)
                        && earlier.sharesGroupWith(later)) {
                    addPair(earlier, later);
                }
            }
        }
        all.forEach(this::addTransitivity);
    }

    private void addPair(Requirement earlier, Requirement later) {
        BoolVar isTurned = model.yesOrNo("turned " + earlier.index() + " " + later.index());
        TopicTimes first = times(earlier);
        TopicTimes second = times(later);
        for (int moment : second.moments()) {
            // The later one begins only if the earlier one has, or the pair is turned, or the earlier is nowhere.
            LinearExprBuilder reasons = LinearExpr.newBuilder().add(isTurned);
            addIfAny(reasons, first.begunBy(moment), 1);
            if (!first.isCertain()) {
                reasons.add(1);
                addIfAny(reasons, first.isPlaced(), -1);
            }
            model.atMost(Objects.requireNonNull(second.begunBy(moment)), reasons);
        }
        if (model.isStrong() && first.isCertain() && second.isCertain()) {
            addTurned(first, second, isTurned);
            precedes.put(new Pair(later.index(), earlier.index()), isTurned);
            partners.computeIfAbsent(earlier.index(), index -> new ArrayList<>())
                    .add(later);
            partners.computeIfAbsent(later.index(), index -> new ArrayList<>()).add(earlier);
        }
        GroupKey shared = sharedGroup(earlier, later);
        if (model.ruling().scope().has(shared)) {
            model.chargeTo(model.structure().edition(shared.edition()));
            model.charge(Rule.OUT_OF_PROGRAMME_ORDER, 1, isTurned);
        }
    }

    /** If the pair is turned, the earlier begins only when the later has. Not needed, but it makes the model stronger. */
    private void addTurned(TopicTimes first, TopicTimes second, BoolVar isTurned) {
        for (int moment : first.moments()) {
            LinearExprBuilder reasons = LinearExpr.newBuilder().add(1).addTerm(isTurned, -1);
            addIfAny(reasons, second.begunBy(moment), 1);
            model.atMost(Objects.requireNonNull(first.begunBy(moment)), reasons);
        }
    }

    private static void addIfAny(LinearExprBuilder sum, @Nullable BoolVar variable, int times) {
        if (variable != null) {
            sum.addTerm(variable, times);
        }
    }

    private static GroupKey sharedGroup(Requirement one, Requirement other) {
        return one.groups().stream()
                .filter(other.groups()::contains)
                .findFirst()
                .orElseThrow();
    }

    /** If a begins before b and b before c, then a before c. Not needed, but it makes the model stronger. */
    private void addTransitivity(Requirement a) {
        for (Requirement b : partners(a)) {
            for (Requirement c : partners(b)) {
                LinearExpr ab = precedes(a, b);
                LinearExpr bc = precedes(b, c);
                LinearExpr ac = precedes(a, c);
                if (ab != null && bc != null && ac != null) {
                    model.atMost(
                            LinearExpr.newBuilder().add(ab).add(bc).build(),
                            LinearExpr.newBuilder().add(ac).add(1).build());
                }
            }
        }
    }

    private List<Requirement> partners(Requirement requirement) {
        return partners.getOrDefault(requirement.index(), List.of());
    }

    private @Nullable LinearExpr precedes(Requirement one, Requirement other) {
        BoolVar turned = precedes.get(new Pair(one.index(), other.index()));
        if (turned != null) {
            return LinearExpr.term(turned, 1);
        }
        BoolVar against = precedes.get(new Pair(other.index(), one.index()));
        return against == null
                ? null
                : LinearExpr.newBuilder().add(1).addTerm(against, -1).build();
    }
}
