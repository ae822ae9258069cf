package org.harmonogram.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a process of the service is started.
 *
 * @param name of its log
 * @param command up to the name of the program's command
 * @param data its folder
 * @param environment settings, by their names in the environment
 */
record ServiceSetup(String name, List<String> command, Path data, Map<String, String> environment) {

    private static final String JAR = "harmonogram.jar";
    private static final List<String> JVM_OPTIONS = List.of("-Xmx384m", "-XX:+UseParallelGC");

    /** Out of the runnable jar, with a small heap. */
    static ServiceSetup ofJar(String name, Path data) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        command.addAll(List.of("-jar", jar().toString()));
        return new ServiceSetup(name, command, data, Map.of());
    }

    private static Path jar() {
        String jar = System.getProperty(JAR);
        if (jar == null) {
            throw new IllegalStateException("System property (%s) must name the runnable jar.".formatted(JAR));
        }
        return Path.of(jar);
    }

    /** The same with a further setting, such as {@code HARMONOGRAM_LIMITS_BODY}. */
    ServiceSetup with(String setting, Object value) {
        return with(Map.of(setting, value.toString()));
    }

    /** The same with further settings. */
    ServiceSetup with(Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(environment);
        all.putAll(settings);
        return new ServiceSetup(name, command, data, all);
    }
}
