package org.harmonogram.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.bench.run.Machine;
import org.harmonogram.io.json.JsonFields;

/**
 * One start of a suite that made runs. A suite that was broken off has several, maybe on different machines.
 *
 * @param time when, as ISO 8601 in UTC
 * @param build the program: its commit, marked if it had changes
 * @param machine on what
 * @param jvmOptions of each run
 * @param pinned whether each run was held to its cores by the system
 * @param jobs so many runs went on side by side
 */
record Start(String time, String build, Machine machine, List<String> jvmOptions, boolean pinned, int jobs) {

    static final List<String> KEYS =
            List.of("time", "build", "processor", "memory", "system", "jvm", "load", "jvmOptions", "pinned", "jobs");
    private static final int MOST = 1_000_000;

    Map<String, Object> document() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("time", time);
        values.put("build", build);
        values.put("processor", machine.processor());
        if (!machine.memory().isEmpty()) {
            values.put("memory", machine.memory());
        }
        values.put("system", machine.system());
        values.put("jvm", machine.jvm());
        values.put("load", machine.load());
        values.put("jvmOptions", jvmOptions);
        values.put("pinned", pinned);
        values.put("jobs", jobs);
        return values;
    }

    static Start read(JsonFields fields) {
        String memory = fields.optionalText("memory");
        Machine machine = new Machine(
                fields.text("processor"),
                memory == null ? "" : memory,
                fields.text("system"),
                fields.text("jvm"),
                fields.number("load", -1, MOST, -1));
        return new Start(
                fields.text("time"),
                fields.text("build"),
                machine,
                fields.texts("jvmOptions"),
                fields.flag("pinned", false),
                fields.integer("jobs", 1, MOST, 1));
    }

    /** Whether runs of both can be told apart by nothing but their time. */
    boolean isLike(Start other) {
        return build.equals(other.build)
                && machine.processor().equals(other.machine.processor())
                && machine.jvm().equals(other.machine.jvm())
                && jvmOptions.equals(other.jvmOptions)
                && jobs == other.jobs;
    }
}
