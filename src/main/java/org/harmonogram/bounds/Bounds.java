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
 * together; if time runs out before all is known, also in parts that have no cost in common: each edition alone, and the
 * trainers of all. The sum of the parts and the whole are both lower limits; the higher one counts.
 */
public final class Bounds {

    /** Up to so many editions the whole is more often proven than not. */
    private static final int FEW_EDITIONS = 2;
    /** Of the time, what proving the whole gets, in percent. */
    private static final int FEW_PERCENT = 70;

    private static final int MANY_PERCENT = 30;

    private static final Set<Rule> OF_TRAINERS = EnumSet.of(
            Rule.TRAINER_CHANGE, Rule.UNFAIR_LOAD, Rule.TRAVEL, Rule.TOO_MANY_UNITS, Rule.TOO_MANY_UNITS_A_DAY);

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
        boolean mayBeParted = editions.size() > 1;
        int percent = mayBeParted ? (editions.size() > FEW_EDITIONS ? MANY_PERCENT : FEW_PERCENT) : 100;
        long start = System.nanoTime();
        LevelProof together =
                proof(Scope.of(editions), time.multipliedBy(percent).dividedBy(100));
        List<Part> parts = List.of();
        if (mayBeParted && !together.isBest()) {
            parts = parts(editions, time.minusNanos(System.nanoTime() - start));
        }
        Score sum = parts.stream().map(Part::lower).reduce(Score.ZERO, Bounds::plus);
        // What is left out counts in several parts: then their limits must not be added up.
        boolean sumIsHigher = sum.isUsable() && sum.compareTo(together.lower()) > 0;
        List<Part> all = new ArrayList<>();
        all.add(together.part(Kind.TOGETHER).withUse(!sumIsHigher));
        parts.forEach(part -> all.add(part.withUse(sumIsHigher)));
        return new Proven(
                sumIsHigher ? sum : together.lower(),
                together.isBest() && together.leftOut().isEmpty(),
                all,
                together.placements());
    }

    /** Each edition alone, and the trainers of all: no cost counts in two of them. */
    private List<Part> parts(List<Edition> editions, Duration time) {
        Duration each = time.dividedBy(editions.size() + 1L);
        Set<Rule> trainerCosts = trainerCosts();
        List<Part> parts = new ArrayList<>();
        for (Edition edition : editions) {
            parts.add(proof(Scope.of(List.of(edition)).without(trainerCosts), each)
                    .part(Kind.ALONE));
        }
        Scope trainers = Scope.of(editions).onlyCosts(structure.plan(), trainerCosts);
        parts.add(proof(trainers, each).part(Kind.TRAINERS));
        return parts;
    }

    /** Rules that count all of a trainer's editions together, as far as they are soft. */
    private Set<Rule> trainerCosts() {
        Set<Rule> result = EnumSet.copyOf(OF_TRAINERS);
        result.removeIf(rule -> structure.plan().level(rule) != Level.SOFT);
        return result;
    }

    private LevelProof proof(Scope scope, Duration time) {
        return LevelProof.of(structure, scope, time, options, running);
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
