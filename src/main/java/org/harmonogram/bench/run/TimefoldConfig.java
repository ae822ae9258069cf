package org.harmonogram.bench.run;

import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.harmonogram.bench.suite.RunLimits;
import org.harmonogram.constraints.HarmonogramConstraintProvider;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.jspecify.annotations.Nullable;

/** Solver files of Timefold, completed by what the bench knows: the model, the rules, the seed and the limits. */
public final class TimefoldConfig {

    private TimefoldConfig() {}

    /** The solver file with everything that a run needs. */
    public static SolverConfig read(Path solverFile, RunLimits limits, long seed) {
        SolverConfig config = SolverConfig.createFromXmlFile(solverFile.toFile())
                .withSolutionClass(Timetable.class)
                .withEntityClasses(SessionAssignment.class)
                .withRandomSeed(seed)
                .withTerminationConfig(termination(limits));
        if (config.getScoreDirectorFactoryConfig() == null) {
            config.withScoreDirectorFactory(
                    new ScoreDirectorFactoryConfig().withConstraintProviderClass(HarmonogramConstraintProvider.class));
        }
        Long steps = limits.steps();
        if (steps != null) {
            limitSteps(config, steps);
        }
        return config;
    }

    private static TerminationConfig termination(RunLimits limits) {
        TerminationConfig termination = new TerminationConfig().withBestScoreLimit("0hard/0medium/0soft");
        Duration time = limits.time();
        if (time != null) {
            termination.withSpentLimit(time);
        }
        Duration unimproved = limits.unimproved();
        if (unimproved != null) {
            termination.withUnimprovedSpentLimit(unimproved);
        }
        return termination;
    }

    /**
     * Steps are those of local search: a limit of moves would count those of the construction too, which has more of them.
     * A solver without phases has the two that Timefold gives it.
     */
    @SuppressWarnings("rawtypes") // as Timefold's configuration takes them
    private static void limitSteps(SolverConfig config, long steps) {
        @Nullable List<PhaseConfig> phases = config.getPhaseConfigList();
        if (phases == null || phases.isEmpty()) {
            config.setPhaseConfigList(List.of(new ConstructionHeuristicPhaseConfig(), new LocalSearchPhaseConfig()));
        }
        for (PhaseConfig phase : config.getPhaseConfigList()) {
            if (phase instanceof LocalSearchPhaseConfig search) {
                TerminationConfig termination =
                        search.getTerminationConfig() == null ? new TerminationConfig() : search.getTerminationConfig();
                search.setTerminationConfig(termination.withStepCountLimit(Math.toIntExact(steps)));
            }
        }
    }
}
