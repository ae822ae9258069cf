package org.harmonogram.solver;

import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmonogram.constraints.HarmonogramConstraintProvider;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.harmonogram.solver.SolveOptions.Mode;

/** What Timefold is told: construction, then local search by the project's own moves. */
final class SearchConfig {

    private SearchConfig() {}

    static SolverConfig of(SolveOptions options, Plan plan) {
        return new SolverConfig()
                .withSolutionClass(Timetable.class)
                .withEntityClasses(SessionAssignment.class)
                .withEnvironmentMode(
                        options.mode() == Mode.FULL_ASSERT ? EnvironmentMode.FULL_ASSERT : EnvironmentMode.NO_ASSERT)
                .withRandomSeed(options.seed())
                .withScoreDirectorFactory(scoring(options.mode()))
                .withTerminationConfig(termination(options))
                .withPhaseList(phases(options, plan));
    }

    private static ScoreDirectorFactoryConfig scoring(Mode mode) {
        ScoreDirectorFactoryConfig streams =
                new ScoreDirectorFactoryConfig().withConstraintProviderClass(HarmonogramConstraintProvider.class);
        if (mode == Mode.STREAMS) {
            return streams;
        }
        ScoreDirectorFactoryConfig counters =
                new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(CounterScoreCalculator.class);
        return mode == Mode.FULL_ASSERT ? counters.withAssertionScoreDirectorFactory(streams) : counters;
    }

    private static TerminationConfig termination(SolveOptions options) {
        TerminationConfig termination = new TerminationConfig().withBestScoreLimit("0hard/0medium/0soft");
        Duration time = options.time();
        if (time != null) {
            termination.withSpentLimit(time);
        }
        Duration unimproved = options.unimproved();
        if (unimproved != null) {
            termination.withUnimprovedSpentLimit(unimproved);
        }
        return termination;
    }

    @SuppressWarnings("rawtypes") // as Timefold's configuration takes them
    private static List<PhaseConfig> phases(SolveOptions options, Plan plan) {
        List<PhaseConfig> phases = new ArrayList<>();
        phases.add(new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new Construction())));
        Cooling.of(options).forEach(cooling -> phases.add(annealing(plan, cooling)));
        return phases;
    }

    private static LocalSearchPhaseConfig annealing(Plan plan, Cooling cooling) {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(MoveSource.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig()
                        .withSimulatedAnnealingStartingTemperature(
                                "1hard/1medium/" + startingTemperature(plan, cooling.share()) + "soft"))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        search.setTerminationConfig(cooling.termination());
        return search;
    }

    /** The median weight of the soft rules, so that scaling all weights changes nothing. */
    private static long startingTemperature(Plan plan, double share) {
        int[] weights = Arrays.stream(Rule.values())
                .filter(rule -> plan.level(rule) == Level.SOFT && plan.weight(rule) > 0)
                .mapToInt(plan::weight)
                .sorted()
                .toArray();
        return weights.length == 0 ? 1 : Math.max(1, Math.round(share * weights[weights.length / 2]));
    }
}
