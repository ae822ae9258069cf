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
        long most = mostOfInterest();
        for (List<Edition> component : components) {
            Duration share = remaining().multipliedBy(component.size()).dividedBy(Math.max(1, left));
            Proven next = prove(component, most, share);
            proven.add(next);
            left -= component.size();
            most = Frame.without(most, next.lower().isUsable() ? next.lower().soft() : 0);
        }
        return sum(proven);
    }

    /** Only a plan that is cheaper than the one that is known is of interest. */
    private long mostOfInterest() {
        Score known = options.known();
        return known == null || !known.isUsable() ? Long.MAX_VALUE : known.soft() - 1;
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
        isAttained |= lower.equals(options.known());
        return new Bound(lower, isAttained, parts, isPlaced ? placements : null, elapsed());
    }

    /** Levels are compared in order, and that order survives adding: so limits of disjoint costs may be added up. */
    private static Score plus(Score a, Score b) {
        return new Score(a.hard() + b.hard(), a.medium() + b.medium(), a.soft() + b.soft());
    }

    private Proven prove(List<Edition> editions, long most, Duration time) {
        Deadline deadline = Deadline.in(time);
        Parts known = editions.size() > 1 ? parts(editions, most, deadline.percent(PARTS_PERCENT)) : Parts.NONE;
        List<Part> parts = known.used();
        Score sum = known.sum();
        LevelProof together = proof(Scope.of(editions), known.frame(most), deadline.left());
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
    private Parts parts(List<Edition> editions, long most, Deadline deadline) {
        Set<Rule> shared = sharedCosts();
        int number = editions.size();
        int pairs = number > 2 && number <= MOST_IN_PAIRS ? number * (number - 1) / 2 : 0;
        // What an edition costs alone is worth more than any pair: all pairs together count as one more part.
        int left = number + 1 + Math.min(1, pairs);
        List<Part> alone = new ArrayList<>();
        for (Edition edition : editions) {
            alone.add(alone(List.of(edition), Frame.OPEN, share(deadline, left)));
            left--;
        }
        Scope all = Scope.of(editions);
        Part trainers = StaffingModel.fits(structure.plan())
                ? LevelProof.ofStaffing(structure, all, share(deadline, left), options, running)
                        .part(Kind.STAFFING)
                : proof(all.onlyCosts(structure.plan(), shared), Frame.OPEN, share(deadline, left))
                        .part(Kind.TRAINERS);
        Parts parts = new Parts(alone, alone, trainers);
        return pairs == 0 || !parts.sum().isUsable() ? parts : inPairs(editions, parts, most, deadline, pairs);
    }

    private Part alone(List<Edition> editions, Frame frame, Duration time) {
        return proof(Scope.of(editions).without(sharedCosts()), frame, time)
                .part(Kind.ALONE)
                .withLeftOut(betweenEditions());
    }

    /** The same editions, two of them together where that gives most. */
    private Parts inPairs(List<Edition> editions, Parts parts, long most, Deadline deadline, int pairs) {
        List<Part> alone = parts.alone();
        long all = parts.sum().soft();
        int left = pairs;
        int first = 0;
        int second = 0;
        Part best = null;
        long greatest = 0;
        for (int i = 0; i < editions.size(); i++) {
            for (int j = i + 1; j < editions.size(); j++) {
                Score apart = plus(alone.get(i).lower(), alone.get(j).lower());
                Duration time = share(deadline, left);
                left--;
                long dearest = Frame.without(most, all - apart.soft());
                Frame frame = new Frame(apart.soft(), dearest, List.of(List.of(alone.get(i), alone.get(j))));
                Part pair = alone(List.of(editions.get(i), editions.get(j)), frame, time);
                long gain = pair.lower().isUsable() ? pair.lower().soft() - apart.soft() : 0;
                if (gain > greatest) {
                    best = pair;
                    greatest = gain;
                    first = i;
                    second = j;
                }
            }
        }
        List<Part> result = new ArrayList<>(alone);
        if (best != null) {
            result.set(first, best);
            result.remove(second);
        }
        return new Parts(alone, result, parts.trainers());
    }

    /**
     * What was proven of editions that share something.
     *
     * @param alone one part for each of them
     * @param joined the same, or some of them together where that gives more
     * @param trainers what trainers cost over all of them; absent: there is one edition only
     */
    private record Parts(
            List<Part> alone, List<Part> joined, @Nullable Part trainers) {

        static final Parts NONE = new Parts(List.of(), List.of(), null);

        /** The parts that add up to most. */
        List<Part> used() {
            return withTrainers(joined);
        }

        private List<Part> withTrainers(List<Part> parts) {
            List<Part> result = new ArrayList<>(parts);
            if (trainers != null) {
                result.add(trainers);
            }
            return result;
        }

        Score sum() {
            return used().stream().map(Part::lower).reduce(Score.ZERO, Bounds::plus);
        }

        /** What they say of the whole. */
        Frame frame(long most) {
            boolean isSum = trainers != null && sum().isUsable();
            return new Frame(isSum ? sum().soft() : 0, most, isSum ? List.of(withTrainers(alone), used()) : List.of());
        }
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

    private LevelProof proof(Scope scope, Frame frame, Duration time) {
        return LevelProof.of(structure, scope, frame, time, options, running);
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
