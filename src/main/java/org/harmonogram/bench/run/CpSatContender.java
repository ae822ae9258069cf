package org.harmonogram.bench.run;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.harmonogram.bench.suite.Configuration;
import org.harmonogram.bench.suite.RunLimits;
import org.harmonogram.bounds.BoundOptions;
import org.harmonogram.bounds.CpSatSolver;
import org.harmonogram.bounds.CpSatSolver.Solution;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;

/**
 * CP-SAT on the model that bounds are proven with, with settings for finding plans. It begins with what is placed already,
 * and where it finds nothing, or cannot express the plan, that is all it has in the end.
 */
final class CpSatContender implements Contender {

    private final Configuration configuration;

    CpSatContender(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Found solve(Plan plan, RunLimits limits, long seed, Consumer<Point> better) {
        CpSatSolver solver = CpSatSolver.of(
                plan, options(configuration, limits).withSeed(cut(seed)).withHints(plan.placements()));
        if (!solver.fits()) {
            return found(plan, plan.placements(), Duration.ZERO, "does-not-fit");
        }
        Betters betters = new Betters();
        Solution solution = solver.solve(betters::add);
        betters.tell(plan, better);
        List<Placement> placements = solution.placements();
        return found(plan, placements == null ? plan.placements() : placements, solution.time(), end(solution, limits));
    }

    /** The one place where the limits of a run become those of CP-SAT. */
    static BoundOptions options(Configuration configuration, RunLimits limits) {
        Duration time = limits.time();
        return time == null
                ? BoundOptions.DEFAULT.withDeterministicLimit(configuration.deterministicSeconds())
                : BoundOptions.DEFAULT.withTime(time).withWorkers(configuration.threads());
    }

    /** CP-SAT has 31 bits for a seed. */
    private static int cut(long seed) {
        return Long.hashCode(seed) & Integer.MAX_VALUE;
    }

    private static String end(Solution solution, RunLimits limits) {
        return switch (solution.end()) {
            case OPTIMAL -> solution.leftOut().isEmpty() ? "nothing-better" : "nothing-better-by-its-rules";
            case IMPOSSIBLE -> "nothing-possible";
            case TOO_LARGE -> "too-large";
            case LIMIT -> limit(solution, limits);
        };
    }

    private static String limit(Solution solution, RunLimits limits) {
        if (solution.placements() == null) {
            return "nothing-found";
        }
        return limits.time() == null ? "work" : "time";
    }

    /** Its model leaves rules out of some plans, so its own idea of the cost is not asked for. */
    private static Found found(Plan plan, List<Placement> placements, Duration elapsed, String end) {
        return new Found(placements, Check.of(plan.withPlacements(placements)).score(), elapsed, 0, 0, end);
    }
}
