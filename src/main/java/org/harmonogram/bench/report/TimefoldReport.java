package org.harmonogram.bench.report;

import ai.timefold.solver.benchmark.api.PlannerBenchmarkFactory;
import ai.timefold.solver.benchmark.config.PlannerBenchmarkConfig;
import ai.timefold.solver.benchmark.config.ProblemBenchmarksConfig;
import ai.timefold.solver.benchmark.config.SolverBenchmarkConfig;
import ai.timefold.solver.benchmark.config.statistic.ProblemStatisticType;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmonogram.bench.run.TimefoldConfig;
import org.harmonogram.bench.suite.Configuration;
import org.harmonogram.bench.suite.Configuration.Solver;
import org.harmonogram.bench.suite.Instance;
import org.harmonogram.bench.suite.Suite;

/**
 * Timefold's benchmarker over those configurations of a suite that are Timefold's, for its report: score calculation,
 * steps and best scores over time, as those who know Timefold read them. It solves everything anew in this process, one
 * after the other, so its figures are not those of the suite's runs and no verdict hangs on them.
 */
public final class TimefoldReport {

    private TimefoldReport() {}

    /**
     * Runs the benchmarker.
     *
     * @param folder for its report, which gets a folder of its own there, named by the time
     * @return the page to be opened; empty if no configuration of the suite is Timefold's
     */
    public static Optional<Path> write(Suite suite, Path folder) {
        List<Configuration> ofTimefold = suite.configurations().stream()
                .filter(each -> each.solver() == Solver.TIMEFOLD)
                .toList();
        if (ofTimefold.isEmpty()) {
            return Optional.empty();
        }
        List<File> problems = problems(suite, folder.resolve("problems"));
        PlannerBenchmarkConfig config = new PlannerBenchmarkConfig()
                .withName(suite.id())
                .withBenchmarkDirectory(folder.toFile())
                .withParallelBenchmarkCount("1")
                .withSolverBenchmarkConfigList(ofTimefold.stream()
                        .flatMap(each -> suite.seeds().stream().map(seed -> solver(suite, each, seed, problems)))
                        .toList());
        PlannerBenchmarkFactory.create(config).buildPlannerBenchmark().benchmark();
        return Optional.of(newest(folder).resolve("index.html"));
    }

    /** The benchmarker names its folders by the time, so that the newest is the last. */
    private static Path newest(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> Files.exists(each.resolve("index.html")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalStateException("There is no report in (%s).".formatted(folder)));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Under the names by which the suite knows them: the benchmarker takes its names from the files. */
    private static List<File> problems(Suite suite, Path folder) {
        List<File> problems = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Instance instance : suite.instances()) {
                String name = instance.file().getFileName().toString();
                Path copy = folder.resolve(instance.id() + name.substring(Math.max(0, name.lastIndexOf('.'))));
                Files.copy(instance.file(), copy, StandardCopyOption.REPLACE_EXISTING);
                problems.add(copy.toFile());
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        return problems;
    }

    private static SolverBenchmarkConfig solver(
            Suite suite, Configuration configuration, long seed, List<File> problems) {
        return new SolverBenchmarkConfig()
                .withName(configuration.id() + "-seed-" + seed)
                .withSolverConfig(TimefoldConfig.read(
                        Objects.requireNonNull(configuration.solverFile(), "solverFile"), suite.limits(), seed))
                .withProblemBenchmarksConfig(new ProblemBenchmarksConfig()
                        .withSolutionFileIOClass(PlanFile.class)
                        .withWriteOutputSolutionEnabled(false)
                        .withInputSolutionFileList(problems)
                        .withProblemStatisticTypes(
                                ProblemStatisticType.BEST_SCORE, ProblemStatisticType.MOVE_EVALUATION_SPEED));
    }
}
