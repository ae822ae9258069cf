package org.harmonogram.bounds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.harmonogram.bounds.Bound.Kind;
import org.harmonogram.bounds.Bound.Part;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Validation;
import org.jspecify.annotations.Nullable;

/**
 * Proves how good any plan could be at best. One object proves one plan once; {@link #stop} may be called from any thread.
 *
 * <p>Editions that share nothing are proven by themselves. Editions that share trainers, rooms or topics are proven
 * first in parts that have no cost in common: each edition alone, and what trainers cost over all editions.
 * Then together, with the sum of the parts as a limit to begin with; that may take too long,
 * and then the sum counts.
 */
public final class Bounds {

    /** Of the time, what the parts may take at most, in percent: what they leave is for the whole. */
    private static final int PARTS_PERCENT = 60;

    /** Of more editions there are too many pairs to look at. */
    private static final int MOST_IN_PAIRS = 4;

    /** Costs of trainers over all editions; the last also counts groups, which are left out of the parts with it. */
    private static final Set<Rule> OF_TRAINERS =
            EnumSet.of(Rule.UNFAIR_LOAD, Rule.TRAVEL, Rule.TOO_MANY_UNITS, Rule.TOO_MANY_UNITS_A_DAY);

    /** An edition alone meets these within itself only. */
    private static final Set<Rule> BETWEEN_EDITIONS = EnumSet.of(
            Rule.TRAINER_CLASH,
            Rule.ROOM_CLASH,
            Rule.TRAVEL_TOO_SHORT,
            Rule.REST_TOO_SHORT,
            Rule.TOO_MANY_UNITS,
            Rule.TOO_MANY_UNITS_A_DAY);

    private final Structure structure;
    private final BoundOptions options;
    private final Running running = new Running();
    private final long begin = System.nanoTime();

    private Bounds(Structure structure, BoundOptions options) {
        this.structure = structure;
        this.options = options;
    }

    /**
     * A proof of this plan, not yet begun. The clock starts here.
     *
     * @throws InvalidPlanException if the plan has errors, or an edition of an incomplete programme
     */
    public static Bounds of(Plan plan, BoundOptions options) {
        return new Bounds(Validation.solvable(plan), options);
    }

    /**
     * Proves what it can in the time it has.
     *
     * @throws SolverMissingException if OR-Tools cannot be loaded on this machine
     */
    public Bound prove() {
        List<Edition> editions = structure.plan().editions();
        NativeSolver.load();
        if (!Ruling.fits(structure.plan())) {
            Set<Rule> all = EnumSet.allOf(Rule.class);
            all.removeIf(rule -> structure.plan().weight(rule) == 0);
            Part nothing = new Part(Kind.NOTHING, ids(editions), Score.ZERO, false, true, all, Duration.ZERO);
            return new Bound(Score.ZERO, false, List.of(nothing), null, elapsed());
        }
        List<List<Edition>> components = Components.of(structure);
        List<Proven> proven = new ArrayList<>();
        int left = editions.size();
        for (List<Edition> component : components) {
            Duration share = remaining().multipliedBy(component.size()).dividedBy(Math.max(1, left));
            proven.add(prove(component, share));
            left -= component.size();
        }
        return sum(proven);
    }

    /** Ends the proof early, with what is proven by then. */
    public void stop() {
        running.stop();
    }

    /** Of one component: its parts, which of them count, and its best placements. */
    private record Proven(
            Score lower,
            boolean isAttained,
            List<Part> parts,
            @Nullable List<Placement> placements) {}

    private Bound sum(List<Proven> proven) {
        Score lower = Score.ZERO;
        boolean isAttained = true;
        boolean isPlaced = true;
        List<Part> parts = new ArrayList<>();
        List<Placement> placements = new ArrayList<>();
        for (Proven each : proven) {
            lower = plus(lower, each.lower());
            isAttained &= each.isAttained();
            parts.addAll(each.parts());
            List<Placement> found = each.placements();
            isPlaced &= found != null;
            placements.addAll(found == null ? List.of() : found);
        }
        return new Bound(lower, isAttained, parts, isPlaced ? placements : null, elapsed());
    }

    /** Levels are compared in order, and that order survives adding: so limits of disjoint costs may be added up. */
    private static Score plus(Score a, Score b) {
        return new Score(a.hard() + b.hard(), a.medium() + b.medium(), a.soft() + b.soft());
    }

    private Proven prove(List<Edition> editions, Duration time) {
        Deadline deadline = Deadline.in(time);
        List<Part> parts = editions.size() > 1 ? parts(editions, deadline.percent(PARTS_PERCENT)) : List.of();
        Score sum = parts.stream().map(Part::lower).reduce(Score.ZERO, Bounds::plus);
        long floor = sum.isUsable() ? sum.soft() : 0;
        LevelProof together = LevelProof.of(structure, Scope.of(editions), floor, deadline.left(), options, running);
        // What is left out counts in several parts: then their limits must not be added up.
        boolean sumIsHigher =
                !parts.isEmpty() && !together.isBest() && sum.isUsable() && sum.compareTo(together.lower()) >= 0;
        List<Part> all = new ArrayList<>();
        all.add(together.part(Kind.TOGETHER).withUse(!sumIsHigher));
        parts.forEach(part -> all.add(part.withUse(sumIsHigher)));
        return new Proven(
                sumIsHigher ? sum : together.lower(),
                together.isBest() && together.leftOut().isEmpty(),
                all,
                together.placements());
    }

    /** Editions alone or in pairs, and what trainers cost over all of them: no cost counts in two of them. */
    private List<Part> parts(List<Edition> editions, Deadline deadline) {
        Set<Rule> shared = sharedCosts();
        int number = editions.size();
        int pairs = number > 2 && number <= MOST_IN_PAIRS ? number * (number - 1) / 2 : 0;
        // What an edition costs alone is worth more than any pair: all pairs together count as one more part.
        int left = number + 1 + Math.min(1, pairs);
        List<Part> alone = new ArrayList<>();
        for (Edition edition : editions) {
            alone.add(alone(List.of(edition), 0, share(deadline, left)));
            left--;
        }
        Scope all = Scope.of(editions);
        Part trainers = StaffingModel.fits(structure.plan())
                ? LevelProof.ofStaffing(structure, all, share(deadline, left), options, running)
                        .part(Kind.STAFFING)
                : proof(all.onlyCosts(structure.plan(), shared), 0, share(deadline, left))
                        .part(Kind.TRAINERS);
        List<Part> result = new ArrayList<>(pairs == 0 ? alone : inPairs(editions, alone, deadline, pairs));
        result.add(trainers);
        return result;
    }

    private Part alone(List<Edition> editions, long floor, Duration time) {
        return proof(Scope.of(editions).without(sharedCosts()), floor, time)
                .part(Kind.ALONE)
                .withLeftOut(betweenEditions());
    }

    /** The same editions, two of them together where that gives most. */
    private List<Part> inPairs(List<Edition> editions, List<Part> alone, Deadline deadline, int pairs) {
        int left = pairs;
        int first = 0;
        int second = 0;
        Part best = null;
        long most = 0;
        for (int i = 0; i < editions.size(); i++) {
            for (int j = i + 1; j < editions.size(); j++) {
                Score apart = plus(alone.get(i).lower(), alone.get(j).lower());
                Duration time = share(deadline, left);
                left--;
                if (apart.isUsable()) {
                    Part pair = alone(List.of(editions.get(i), editions.get(j)), apart.soft(), time);
                    long gain = pair.lower().isUsable() ? pair.lower().soft() - apart.soft() : 0;
                    if (gain > most) {
                        best = pair;
                        most = gain;
                        first = i;
                        second = j;
                    }
                }
            }
        }
        List<Part> result = new ArrayList<>(alone);
        if (best != null) {
            result.set(first, best);
            result.remove(second);
        }
        return result;
    }

    private static Duration share(Deadline deadline, int left) {
        return deadline.left().dividedBy(left);
    }

    /** Rules in force that count all of a trainer's editions together, as far as they are soft. */
    private Set<Rule> sharedCosts() {
        Set<Rule> result = EnumSet.copyOf(OF_TRAINERS);
        result.removeIf(rule ->
                structure.plan().level(rule) != Level.SOFT || structure.plan().weight(rule) == 0);
        return result;
    }

    private Set<Rule> betweenEditions() {
        Set<Rule> result = EnumSet.copyOf(BETWEEN_EDITIONS);
        result.removeIf(rule -> structure.plan().weight(rule) == 0);
        return result;
    }

    private LevelProof proof(Scope scope, long floor, Duration time) {
        return LevelProof.of(structure, scope, floor, time, options, running);
    }

    private static List<String> ids(List<Edition> editions) {
        return editions.stream().map(Edition::id).toList();
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private Duration remaining() {
        Duration left = options.time().minus(elapsed());
        return left.isNegative() ? Duration.ofMillis(1) : left;
    }
}
