package org.harmonogram.bounds;

import com.google.ortools.sat.LinearExpr;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
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

    /**
     * Proves level by level.
     *
     * @param frame what is known of the soft cost, in plans that break nothing hard and leave nothing out
     */
    static LevelProof of(
            Structure structure, Scope scope, Frame frame, Duration time, BoundOptions options, Running running) {
        return new Levels(structure, scope, time, options, running).prove(frame);
    }

    /** What shares and ways of trainers cost at least, by dates without times. */
    static LevelProof ofStaffing(
            Structure structure, Scope scope, Duration time, BoundOptions options, Running running) {
        return new Levels(structure, scope, time, options, running).proveStaffing();
    }

    Part part(Kind kind) {
        return new Part(kind, scope.editions().stream().map(Edition::id).toList(), lower, isBest, false, leftOut, time);
    }

    /** The proof under way. */
    private static final class Levels {

        private final Structure structure;
        private final Scope scope;
        private final BoundOptions options;
        private final Running running;
        private final long begin = System.nanoTime();
        private final Deadline deadline;
        /** Proven so far: what remains if the next model is out of reach. */
        private LevelProof known;

        Levels(Structure structure, Scope scope, Duration time, BoundOptions options, Running running) {
            this.structure = structure;
            this.scope = scope;
            this.deadline = Deadline.in(time);
            this.options = options;
            this.running = running;
            this.known = new LevelProof(scope, Score.ZERO, false, inForce(structure.plan()), null, Duration.ZERO);
        }

        LevelProof prove(Frame frame) {
            try {
                return proveLevels(frame);
            } catch (OutOfReachException outOfReach) {
                return new LevelProof(scope, known.lower(), false, known.leftOut(), known.placements(), elapsed());
            }
        }

        private LevelProof proveLevels(Frame frame) {
            PlanModel model = model(true);
            frame.addTo(model.model());
            if (!frame.isCut()) {
                // The plan that is known is itself not cheap enough: to begin with it would only mislead.
                model.hint(options.hints());
            }
            Aim aim = frame.isCut() ? Aim.CUT : Aim.PROOF;
            Proof proof = run(model, model.model().softCost(), model.model().softDivisor(), aim);
            if (!proof.isImpossible()) {
                // Time may run out before the solver has seen what it was told.
                return result(model, new Score(0, 0, Math.max(frame.least(), proof.lower())), proof);
            }
            if (frame.isCut()) {
                // A plan is known that costs one more than the most of interest, and nothing is cheaper.
                Score lower = new Score(0, 0, Math.max(frame.least(), frame.most() + 1));
                return new LevelProof(scope, lower, true, model.leftOut(), null, elapsed());
            }
            // There is no plan without any cost at level medium: that much is known even if time runs out.
            known = result(model, new Score(0, 1, 0), proof);
            return proveMedium();
        }

        LevelProof proveStaffing() {
            try {
                StaffingModel model = StaffingModel.of(structure, scope, deadline);
                Proof proof = Proof.of(model, model.cost(), 1, Aim.NUMBERS, deadline, options, running, better -> {});
                Score lower = new Score(0, 0, proof.lower());
                // Without times no rule is counted in full.
                return new LevelProof(scope, lower, proof.isOptimal(), inForce(structure.plan()), null, elapsed());
            } catch (OutOfReachException outOfReach) {
                return new LevelProof(scope, known.lower(), false, known.leftOut(), null, elapsed());
            }
        }

        private LevelProof proveMedium() {
            PlanModel model = model(false);
            Proof proof = run(model, model.model().mediumCost(), 1, Aim.PROOF);
            if (proof.isImpossible()) {
                return result(model, new Score(leastHardCost(structure.plan()), 0, 0), proof);
            }
            long medium = Math.max(1, proof.lower());
            known = result(model, new Score(0, medium, 0), proof);
            return proof.isOptimal() ? proveSoft(medium, proof) : known;
        }

        private LevelProof proveSoft(long medium, Proof before) {
            PlanModel model = model(false);
            model.solverModel().addLessOrEqual(model.model().mediumCost(), medium);
            List<Placement> found = before.placements();
            model.hint(found == null ? options.hints() : found);
            Proof proof = run(model, model.model().softCost(), model.model().softDivisor(), Aim.PROOF);
            return result(model, new Score(0, medium, proof.lower()), proof.placements() == null ? before : proof);
        }

        private LevelProof result(PlanModel model, Score lower, Proof proof) {
            return new LevelProof(scope, lower, proof.isOptimal(), model.leftOut(), proof.placements(), elapsed());
        }

        private Proof run(PlanModel model, LinearExpr cost, long divisor, Aim aim) {
            return Proof.of(model, cost, divisor, aim, deadline, options, running, better -> {});
        }

        private PlanModel model(boolean isComplete) {
            return PlanModel.of(structure, scope, isComplete, Aim.PROOF, deadline);
        }

        private static Set<Rule> inForce(Plan plan) {
            Set<Rule> result = EnumSet.allOf(Rule.class);
            result.removeIf(rule -> plan.weight(rule) == 0);
            return result;
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
