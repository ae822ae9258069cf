package org.harmonogram.bench.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import org.harmonogram.solver.SearchSettings;
import org.harmonogram.solver.SearchSettings.Acceptor;
import org.jspecify.annotations.Nullable;

/** Reads configurations: the one place where their settings are taken from the file. */
public final class ConfigurationReader {

    private static final List<String> KEYS = List.of(
            "title",
            "solver",
            "scoring",
            "threads",
            "acceptor",
            "temperature",
            "hardWeight",
            "moves",
            "deterministicSeconds",
            "weights",
            "config");
    private static final List<String> OF_HARMONOGRAM =
            List.of("scoring", "acceptor", "temperature", "hardWeight", "moves");
    private static final int MOST_THREADS = 64;
    private static final double DETERMINISTIC_SECONDS = 10;
    /** Most that a temperature or weight can be multiplied by; what is more is a slip. */
    private static final int MOST_FACTOR = 1_000_000;

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
        OF_HARMONOGRAM.forEach(key -> refuseUnless(solver == Solver.HARMONOGRAM, key, fields, solver));
        refuseUnless(solver != Solver.TIMEFOLD, "threads", fields, solver);
        refuseUnless(solver == Solver.CP_SAT, "deterministicSeconds", fields, solver);
        refuseUnless(solver == Solver.TIMEFOLD, "config", fields, solver);
        return new Configuration(
                SuiteReader.id(file),
                file,
                fields.text("title"),
                solver,
                fields.oneOf("scoring", Scoring.values(), Scoring::id, Scoring.COUNTERS),
                fields.integer("threads", 1, MOST_THREADS, 1),
                settings(fields),
                factor("deterministicSeconds", fields, DETERMINISTIC_SECONDS),
                weights(fields),
                solverFile(fields, solver));
    }

    private static void refuseUnless(boolean applies, String key, JsonFields fields, Solver solver) {
        if (!applies && fields.has(key)) {
            fields.report(IssueCode.KEY_DOES_NOT_APPLY, key, key, solver.id());
        }
    }

    private static SearchSettings settings(JsonFields fields) {
        SearchSettings otherwise = SearchSettings.DEFAULT;
        Map<String, Double> moves = new LinkedHashMap<>(fields.numbers("moves", 0, MOST_FACTOR));
        moves.forEach((name, weight) -> {
            if (weight <= 0) {
                fields.report(IssueCode.OUT_OF_RANGE, "moves", name + ": " + weight, "0.001", MOST_FACTOR);
            }
        });
        moves.values().removeIf(weight -> weight <= 0);
        List<String> names = SearchSettings.moveNames();
        moves.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> fields.reportUnknown("moves", name, names));
        moves.keySet().retainAll(names);
        return new SearchSettings(
                fields.oneOf("acceptor", Acceptor.values(), Acceptor::id, otherwise.acceptor()),
                factor("temperature", fields, otherwise.temperature()),
                factor("hardWeight", fields, otherwise.hardWeight()),
                moves);
    }

    private static double factor(String key, JsonFields fields, double otherwise) {
        double factor = fields.number(key, 0, MOST_FACTOR, otherwise);
        if (factor > 0) {
            return factor;
        }
        fields.report(IssueCode.OUT_OF_RANGE, key, factor, "0.001", MOST_FACTOR);
        return otherwise;
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
