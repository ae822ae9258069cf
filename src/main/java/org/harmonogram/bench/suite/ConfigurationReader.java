package org.harmonogram.bench.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.bench.suite.Configuration.Scoring;
import org.harmonogram.bench.suite.Configuration.Solver;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Limits;
import org.harmonogram.domain.Rule;
import org.harmonogram.io.json.JsonFields;
import org.harmonogram.io.json.JsonFile;
import org.jspecify.annotations.Nullable;

/** Reads configurations: the one place where their settings are taken from the file. */
public final class ConfigurationReader {

    private static final List<String> KEYS = List.of("title", "solver", "scoring", "weights", "config");
    private static final List<String> RULES =
            Arrays.stream(Rule.values()).map(Rule::id).toList();

    private final Path file;

    private ConfigurationReader(Path file) {
        this.file = file;
    }

    /**
     * The configuration in a file, whose name is its id.
     *
     * @throws InvalidPlanException if the file cannot be read or something in it is wrong
     */
    public static Configuration read(Path file) {
        return JsonFile.read(file, KEYS, new ConfigurationReader(file)::configuration);
    }

    private Configuration configuration(JsonFields fields) {
        if (!fields.has("solver")) {
            fields.text("solver");
        }
        Solver solver = fields.oneOf("solver", Solver.values(), Solver::id, Solver.HARMONOGRAM);
        refuseUnless(solver == Solver.HARMONOGRAM, "scoring", fields, solver);
        refuseUnless(solver == Solver.TIMEFOLD, "config", fields, solver);
        return new Configuration(
                SuiteReader.id(file),
                file,
                fields.text("title"),
                solver,
                fields.oneOf("scoring", Scoring.values(), Scoring::id, Scoring.COUNTERS),
                weights(fields),
                solverFile(fields, solver));
    }

    private static void refuseUnless(boolean applies, String key, JsonFields fields, Solver solver) {
        if (!applies && fields.has(key)) {
            fields.report(IssueCode.KEY_DOES_NOT_APPLY, key, key, solver.id());
        }
    }

    private static Map<Rule, Integer> weights(JsonFields fields) {
        Map<Rule, Integer> weights = new EnumMap<>(Rule.class);
        fields.numbers("weights", 0, Limits.WEIGHT)
                .forEach((id, weight) -> Rule.find(id)
                        .ifPresentOrElse(
                                rule -> weights.put(rule, weight.intValue()),
                                () -> fields.reportUnknown("weights", id, RULES)));
        return weights;
    }

    private @Nullable Path solverFile(JsonFields fields, Solver solver) {
        if (solver != Solver.TIMEFOLD) {
            return null;
        }
        String name = fields.text("config");
        Path solverFile = file.resolveSibling(name);
        if (!name.isEmpty() && !Files.isRegularFile(solverFile)) {
            fields.report(IssueCode.FILE_NOT_FOUND, "config", name);
        }
        return solverFile;
    }
}
