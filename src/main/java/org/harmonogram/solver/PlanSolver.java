package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.time.Duration;
import java.util.Arrays;
import org.harmonogram.check.Check;
import org.harmonogram.check.Report;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Validation;
import org.harmonogram.planning.Timetable;
import org.harmonogram.planning.TimetableMapping;
import org.harmonogram.solver.SolveResult.End;
import org.harmonogram.solver.SolveResult.Statistics;

/**
 * Looks for the best placements of a plan. What is placed already is kept and improved; what is locked stays, also where
 * it breaks a rule. A session stays unplaced rather than break a hard rule.
 *
 * <pre>{@code
 * SolveResult result = PlanSolver.of(plan, SolveOptions.DEFAULT).solve();
 * }</pre>
 *
 * <p>One object solves once. {@link #solve} runs in the calling thread; {@link #stop} may be called from any other.
 */
public final class PlanSolver {

    private final SolveOptions options;
    private final Timetable problem;
    private final DefaultSolver<Timetable> solver;
    private final SearchWatch watch;
    private volatile boolean stopped;

    private PlanSolver(Structure structure, SolveOptions options) {
        this.options = options;
        this.problem = TimetableMapping.timetable(structure);
        Temperature temperature = Temperature.of(structure.plan(), options.settings());
        this.watch = new SearchWatch(options, this::endIfStopped);
        AnnealingCommand annealing = new AnnealingCommand(options, temperature, watch, isPlaced(structure));
        SolverFactory<Timetable> factory = SolverFactory.create(SearchConfig.of(options, temperature, annealing));
        this.solver = (DefaultSolver<Timetable>) factory.buildSolver();
        solver.addPhaseLifecycleListener(watch);
    }

    /** Whether as much is placed as is to be placed. */
    private static boolean isPlaced(Structure structure) {
        int[] missing = structure.requirements().stream()
                .mapToInt(Requirement::requiredMinutes)
                .toArray();
        for (Placement placement : structure.plan().placements()) {
            if (placement.start() != null) {
                missing[structure.get(placement).index()] -=
                        placement.minutes(structure.plan().unitMinutes());
            }
        }
        return Arrays.stream(missing).allMatch(minutes -> minutes <= 0);
    }

    /**
     * Prepares a search.
     *
     * @throws InvalidPlanException if the plan has errors, or an edition's programme is incomplete
     */
    public static PlanSolver of(Plan plan, SolveOptions options) {
        return new PlanSolver(Validation.solvable(plan), options);
    }

    /**
     * Searches until a limit is reached, nothing can be better, or {@link #stop} is called.
     *
     * @throws IllegalStateException if the plan found does not cost what the search believed: a fault of the program
     */
    public SolveResult solve() {
        long begin = System.nanoTime();
        watch.begin();
        Timetable best = problem.sessions().isEmpty() ? problem : solver.solve(problem);
        Plan plan = TimetableMapping.plan(best);
        Report report = Check.of(plan);
        HardMediumSoftLongScore believed = best.score();
        if (believed != null && !problem.sessions().isEmpty()) {
            requireSame(believed, report.score());
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        return new SolveResult(
                plan, report, new Statistics(elapsed, watch.moves(), watch.kept(), end(report.score(), elapsed)));
    }

    private static void requireSame(HardMediumSoftLongScore believed, Score checked) {
        Score score = new Score(-believed.hardScore(), -believed.mediumScore(), -believed.softScore());
        if (!score.equals(checked)) {
            throw new IllegalStateException(
                    "The search believed its plan costs (%s), the check says (%s).".formatted(score, checked));
        }
    }

    private End end(Score score, Duration elapsed) {
        Long steps = options.steps();
        Duration time = options.time();
        if (score.equals(Score.ZERO) || problem.sessions().isEmpty()) {
            return End.NOTHING_BETTER;
        }
        if (stopped) {
            return End.STOPPED;
        }
        if (steps != null && watch.moves() >= steps) {
            return End.STEPS;
        }
        return time != null && elapsed.compareTo(time) >= 0 ? End.TIME : End.UNIMPROVED;
    }

    /** Ends the search soon; {@link #solve} returns the best plan so far. Before it begins, it then ends at once. */
    public void stop() {
        stopped = true;
        solver.terminateEarly();
    }

    /** Timefold forgets a wish to end that comes before it has begun: the wish is said again on the way. */
    private void endIfStopped() {
        if (stopped) {
            solver.terminateEarly();
        }
    }
}
