package org.harmonogram.solver;

import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.harmonogram.constraints.HarmonogramConstraintProvider;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.harmonogram.solver.SearchSettings.Acceptor;
import org.harmonogram.solver.SolveOptions.Mode;

/** What Timefold is told: construction, then the annealing, or a local search of Timefold's by the project's own moves. */
final class SearchConfig {

    private SearchConfig() {}

    static SolverConfig of(SolveOptions options, Temperature temperature, AnnealingCommand annealing) {
        return new SolverConfig()
                .withSolutionClass(Timetable.class)
                .withEntityClasses(SessionAssignment.class)
                .withEnvironmentMode(
                        options.mode() == Mode.FULL_ASSERT ? EnvironmentMode.FULL_ASSERT : EnvironmentMode.NO_ASSERT)
                .withRandomSeed(options.seed())
                .withScoreDirectorFactory(scoring(options.mode()))
                .withTerminationConfig(termination(options))
                .withPhaseList(List.of(
                        new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new Construction())),
                        isOwn(options)
                                ? new CustomPhaseConfig().withCustomPhaseCommandList(List.of(annealing))
                                : localSearch(options, temperature)));
    }

    /** Whether the annealing of the project searches, which needs the counters; else a local search of Timefold's. */
    static boolean isOwn(SolveOptions options) {
        return options.mode() == Mode.COUNTERS && options.settings().acceptor() == Acceptor.ANNEALING;
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
            termination.withSpentLimit(whole(time));
        }
        Duration unimproved = options.unimproved();
        if (unimproved != null
                && !isOwn(options)) { // the annealing sees to it itself; filling a large plan takes longer
            termination.withUnimprovedSpentLimit(whole(unimproved));
        }
        return termination;
    }

    @SuppressWarnings("rawtypes") // as Timefold's configuration takes them
    private static PhaseConfig localSearch(SolveOptions options, Temperature temperature) {
        MoveIteratorFactoryConfig moves = new MoveIteratorFactoryConfig()
                .withMoveIteratorFactoryClass(MoveSource.class)
                .withMoveIteratorFactoryCustomProperties(
                        Map.of("moves", options.settings().movesAsText()));
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig().withMoveSelectorConfig(moves);
        switch (options.settings().acceptor()) {
            case ANNEALING, SIMULATED_ANNEALING ->
                search.withAcceptorConfig(new LocalSearchAcceptorConfig()
                                .withSimulatedAnnealingStartingTemperature(
                                        "1hard/1medium/" + Math.max(1, Math.round(temperature.hottest())) + "soft"))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
            case LATE_ACCEPTANCE -> search.setLocalSearchType(LocalSearchType.LATE_ACCEPTANCE);
            case DIVERSIFIED_LATE_ACCEPTANCE -> search.setLocalSearchType(LocalSearchType.DIVERSIFIED_LATE_ACCEPTANCE);
            case GREAT_DELUGE -> search.setLocalSearchType(LocalSearchType.GREAT_DELUGE);
            case HILL_CLIMBING -> search.setLocalSearchType(LocalSearchType.HILL_CLIMBING);
            case TABU_SEARCH -> search.setLocalSearchType(LocalSearchType.TABU_SEARCH);
        }
        search.setTerminationConfig(phaseEnd(options));
        return search;
    }

    /** The limit that a cooling follows: steps or time, never the time without a better plan, which jumps. */
    private static TerminationConfig phaseEnd(SolveOptions options) {
        TerminationConfig end = new TerminationConfig();
        Long steps = options.steps();
        Duration time = options.time();
        if (steps != null) {
            end.setMoveCountLimit(steps);
        } else if (time != null) {
            end.setSpentLimit(whole(time));
        }
        return end;
    }

    /** Timefold takes whole milliseconds only. */
    private static Duration whole(Duration duration) {
        return Duration.ofMillis(Math.max(1, duration.toMillis()));
    }
}
