package org.harmonogram.bounds;

import com.google.ortools.sat.LinearExpr;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.harmonogram.bounds.Bound.Kind;
import org.harmonogram.bounds.Bound.Part;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.jspecify.annotations.Nullable;

/**
 * What a scope costs at least, level by level: first as if nothing hard or medium had to be broken; where that is
 * impossible, how much has to be left out; where even leaving out does not help, that a hard rule has to be broken.
 *
 * @param scope what was looked at
 * @param lower the limit
 * @param isBest whether some plan of the model costs just that
 * @param leftOut the rules that the model leaves out or counts in part
 * @param placements the best plan found; absent: none
 * @param time how long it took
 */
record LevelProof(
        Scope scope,
        Score lower,
        boolean isBest,
        Set<Rule> leftOut,
        @Nullable List<Placement> placements,
        Duration time) {

    static LevelProof of(Structure structure, Scope scope, Duration time, BoundOptions options, Running running) {
        return new Levels(structure, scope, time, options, running).prove();
    }

    Part part(Kind kind) {
        return new Part(kind, scope.editions().stream().map(Edition::id).toList(), lower, isBest, false, leftOut, time);
    }

    /** The proof under way. */
    private static final class Levels {

        private final Structure structure;
        private final Scope scope;
        private final Duration time;
        private final BoundOptions options;
        private final Running running;
        private final long begin = System.nanoTime();

        Levels(Structure structure, Scope scope, Duration time, BoundOptions options, Running running) {
            this.structure = structure;
            this.scope = scope;
            this.time = time;
            this.options = options;
            this.running = running;
        }

        LevelProof prove() {
            PlanModel model = PlanModel.of(structure, scope, true);
            model.hint(options.hints());
            Proof proof = run(model, model.model().softCost(), model.model().softDivisor());
            if (!proof.isImpossible()) {
                return result(model, new Score(0, 0, proof.lower()), proof);
            }
            return proveMedium();
        }

        private LevelProof proveMedium() {
            PlanModel model = PlanModel.of(structure, scope, false);
            Proof proof = run(model, model.model().mediumCost(), 1);
            if (proof.isImpossible()) {
                return result(model, new Score(leastHardCost(structure.plan()), 0, 0), proof);
            }
            // Without any cost at this level there is no plan: that much is known even if time ran out.
            long medium = Math.max(1, proof.lower());
            return proof.isOptimal() ? proveSoft(medium, proof) : result(model, new Score(0, medium, 0), proof);
        }

        private LevelProof proveSoft(long medium, Proof before) {
            PlanModel model = PlanModel.of(structure, scope, false);
            model.solverModel().addLessOrEqual(model.model().mediumCost(), medium);
            List<Placement> found = before.placements();
            model.hint(found == null ? options.hints() : found);
            Proof proof = run(model, model.model().softCost(), model.model().softDivisor());
            return result(model, new Score(0, medium, proof.lower()), proof.placements() == null ? before : proof);
        }

        private LevelProof result(PlanModel model, Score lower, Proof proof) {
            return new LevelProof(scope, lower, proof.isOptimal(), model.leftOut(), proof.placements(), elapsed());
        }

        private Proof run(PlanModel model, LinearExpr cost, long divisor) {
            Duration left = time.minus(elapsed());
            return Proof.of(model, cost, divisor, left.toMillis() < 1 ? Duration.ofMillis(1) : left, options, running);
        }

        private Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - begin);
        }

        private static long leastHardCost(Plan plan) {
            return Arrays.stream(Rule.values())
                    .filter(rule -> plan.level(rule) == Level.HARD && plan.weight(rule) > 0)
                    .mapToLong(plan::weight)
                    .min()
                    .orElse(0);
        }
    }
}
