package org.harmonogram.bench.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * On what a suite ran.
 *
 * @param processor cores and their kind
 * @param memory of the machine, in GiB; empty where the system does not tell
 * @param system its name and version
 * @param jvm that ran the suite and every run
 * @param load mean number of running threads over the last minute when the suite began; negative where nobody tells
 */
public record Machine(String processor, String memory, String system, String jvm, double load) {

    private static final double KIB_OF_GIB = 1024.0 * 1024;

    /** This one. */
    public static Machine here() {
        Runtime.Version version = Runtime.version();
        return new Machine(
                cores() + " cores" + prefixed(", ", value("/proc/cpuinfo", "model name")),
                gibibytes(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + version + " (" + System.getProperty("java.vendor") + ")",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static String gibibytes() {
        String kib = value("/proc/meminfo", "MemTotal").replaceAll("[^0-9]", "");
        return kib.isEmpty() ? "" : String.format(Locale.ROOT, "%.0f GiB", Long.parseLong(kib) / KIB_OF_GIB);
    }

    private static String prefixed(String prefix, String text) {
        return text.isEmpty() ? "" : prefix + text;
    }

    /** What such a file of Linux says under that name; empty where there is none. */
    private static String value(String file, String name) {
        if (!Files.isReadable(Path.of(file))) {
            return "";
        }
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name) && line.contains(":"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException notTold) {
            return "";
        }
    }

    /** The commit that the folder's working copy is at, marked where tracked files differ; {@code unknown} without one. */
    public static String build(Path folder) {
        String commit = output(folder, List.of("git", "rev-parse", "--short=10", "HEAD"));
        if (commit.isEmpty()) {
            return Objects.requireNonNullElse(Machine.class.getPackage().getImplementationVersion(), "unknown");
        }
        String changes =
                output(folder, List.of("git", "status", "--porcelain", "--", ":/pom.xml", ":/src/main", ":/data"));
        return changes.isEmpty() ? commit : commit + "+changes";
    }

    private static String output(Path folder, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? text.strip() : "";
        } catch (IOException noSuchProgram) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
