package org.harmonogram.bench.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.harmonogram.bench.generate.Generator;
import org.harmonogram.bench.generate.Kind;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.io.json.JsonFields;
import org.harmonogram.io.json.JsonFile;
import org.jspecify.annotations.Nullable;

/** Reads suites. Paths in a suite begin at the folder it lies in, so that it can be copied with what belongs to it. */
public final class SuiteReader {

    private static final List<String> KEYS =
            List.of("title", "instances", "configurations", "seeds", "limits", "process", "baseline", "reference");
    private static final List<String> LIMIT_KEYS = List.of("time", "unimproved", "steps");
    private static final List<String> PROCESS_KEYS = List.of("heapMegabytes", "cores", "options");
    private static final List<String> INSTANCE_KEYS = List.of("path", "id", "kind", "editions", "seed");

    private final Path file;
    private final Path folder;

    private SuiteReader(Path file) {
        this.file = file;
        this.folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "folder of the suite");
    }

    /**
     * The suite in a file, whose name is its id.
     *
     * @throws InvalidPlanException if the file cannot be read, something in it is wrong, or in a configuration it names
     */
    public static Suite read(Path file) {
        return JsonFile.read(file, KEYS, new SuiteReader(file)::suite);
    }

    /** A file's name without its ending. */
    static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private Suite suite(JsonFields fields) {
        String baseline = fields.optionalText("baseline");
        return new Suite(
                id(file),
                fields.text("title"),
                instances(fields),
                configurations(fields),
                seeds(fields),
                limits(fields),
                process(fields),
                baseline == null ? null : folder.resolve(baseline).normalize(),
                references(fields));
    }

    private List<Instance> instances(JsonFields fields) {
        List<Instance> named = fields.textsOrObjects(
                "instances", path -> Instance.of("", Path.of(path)), INSTANCE_KEYS, this::instance);
        Map<Path, Instance> found = new LinkedHashMap<>();
        for (int i = 0; i < named.size(); i++) {
            Instance instance = named.get(i);
            if (instance.made() != null) {
                found.put(instance.file(), instance);
                continue;
            }
            String path = instance.file().toString();
            List<Path> files = InstancePaths.find(folder, path);
            if (files.isEmpty() && !path.isEmpty()) {
                fields.reportElement(IssueCode.FILE_NOT_FOUND, "instances", i, path);
            }
            files.forEach(each -> found.put(each, instance(instance.id(), each)));
        }
        requireSome(fields, "instances", named.size());
        List<Instance> instances = List.copyOf(found.values());
        reportDoubled(fields, "instances", instances.stream().map(Instance::id).toList());
        return instances;
    }

    private static Instance instance(String id, Path file) {
        return Instance.of(id.isEmpty() ? InstancePaths.id(file) : id, file);
    }

    /** A plan with another id, or one that is to be made. */
    private Instance instance(JsonFields fields) {
        if (!fields.has("kind")) {
            List.of("editions", "seed").stream()
                    .filter(fields::has)
                    .forEach(key -> fields.report(IssueCode.KEY_DOES_NOT_APPLY, key, key, "path"));
            return Instance.of(fields.text("id"), Path.of(fields.text("path")));
        }
        List.of("path", "id").stream()
                .filter(fields::has)
                .forEach(key -> fields.report(IssueCode.KEY_DOES_NOT_APPLY, key, key, "kind"));
        Kind kind = fields.oneOf("kind", Kind.values(), Kind::id, Kind.LOOSE);
        if (!fields.has("editions")) {
            fields.longInteger("editions");
        }
        int editions = fields.integer("editions", kind.leastEditions(), Generator.MOST_EDITIONS, kind.leastEditions());
        return new Made(kind, editions, fields.longInteger("seed")).in(folder);
    }

    private List<Configuration> configurations(JsonFields fields) {
        List<String> paths = fields.texts("configurations");
        List<Configuration> configurations = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            Path path = folder.resolve(paths.get(i)).normalize();
            Configuration configuration = fields.other("configurations", i, path, ConfigurationReader::read);
            if (configuration != null) {
                configurations.add(configuration);
            }
        }
        requireSome(fields, "configurations", paths.size());
        reportDoubled(
                fields,
                "configurations",
                configurations.stream().map(Configuration::id).toList());
        return configurations;
    }

    private static List<Long> seeds(JsonFields fields) {
        List<Long> seeds = fields.longs("seeds");
        requireSome(fields, "seeds", seeds.size());
        reportDoubled(fields, "seeds", seeds.stream().map(String::valueOf).toList());
        return seeds;
    }

    private static void requireSome(JsonFields fields, String key, int size) {
        if (size == 0) {
            fields.report(IssueCode.TOO_FEW, key, 0, 1);
        }
    }

    private static void reportDoubled(JsonFields fields, String key, List<String> names) {
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !seen.add(name))
                .distinct()
                .forEach(name -> fields.report(IssueCode.NAMED_TWICE, key, name));
    }

    private static RunLimits limits(JsonFields fields) {
        RunLimits standIn = RunLimits.ofSteps(1);
        RunLimits limits = fields.object("limits", LIMIT_KEYS, SuiteReader::limitsOf);
        if (limits == null) {
            fields.report(IssueCode.ONE_KEY_NEEDED, "limits", "time, steps");
            return standIn;
        }
        return limits;
    }

    private static RunLimits limitsOf(JsonFields fields) {
        Duration time = fields.optionalDuration("time");
        Duration unimproved = fields.optionalDuration("unimproved");
        Long steps = fields.optionalLong("steps");
        if (steps != null && steps < 1) {
            fields.report(IssueCode.OUT_OF_RANGE, "steps", steps, 1, Long.MAX_VALUE);
        }
        if (!fields.has("time") && !fields.has("steps")) {
            fields.report(IssueCode.ONE_KEY_NEEDED, "time", "time, steps");
        }
        return time == null && steps == null ? RunLimits.ofSteps(1) : new RunLimits(time, unimproved, steps);
    }

    private static RunProcess process(JsonFields fields) {
        RunProcess process = fields.object("process", PROCESS_KEYS, SuiteReader::processOf);
        return process == null ? RunProcess.DEFAULT : process;
    }

    private static RunProcess processOf(JsonFields fields) {
        return new RunProcess(
                fields.integer("heapMegabytes", 64, 1_000_000, RunProcess.DEFAULT.heapMegabytes()),
                fields.integer("cores", 1, 1024, RunProcess.DEFAULT.cores()),
                fields.has("options") ? fields.texts("options") : RunProcess.DEFAULT.options());
    }

    /** By name, either costs by instance, or a table as {@code file.csv#column} whose first column is the instance. */
    private Map<String, Map<String, Double>> references(JsonFields fields) {
        Map<String, Map<String, Double>> references = new LinkedHashMap<>();
        fields.textsOrNumbers("reference", (name, text) -> references.put(name, column(fields, text)), references::put);
        return references;
    }

    private Map<String, Double> column(JsonFields fields, String text) {
        int mark = text.lastIndexOf('#');
        Path table = folder.resolve(text.substring(0, Math.max(0, mark))).normalize();
        if (mark < 1 || !Files.isRegularFile(table)) {
            fields.report(IssueCode.FILE_NOT_FOUND, "reference", text);
            return Map.of();
        }
        String column = text.substring(mark + 1);
        @Nullable Map<String, Double> values = ReferenceTable.column(table, column);
        if (values == null) {
            fields.report(IssueCode.UNKNOWN_ID, "reference", column, table.getFileName());
            return Map.of();
        }
        return values;
    }
}
