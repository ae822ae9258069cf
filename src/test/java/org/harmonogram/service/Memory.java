package org.harmonogram.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a process takes of the machine's memory, as Linux counts it. */
final class Memory {

    private static final double KIB_OF_MIB = 1024;

    private Memory() {}

    /** Resident now, and at most so far, in MiB; a dash where the system does not tell. */
    static String resident(long pid) {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.isReadable(status)) {
            return "–";
        }
        try {
            List<String> lines = Files.readAllLines(status);
            return String.format(
                    Locale.ROOT, "%.0f MiB now, %.0f MiB at most", mib(lines, "VmRSS"), mib(lines, "VmHWM"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double mib(List<String> lines, String name) {
        String line = lines.stream()
                .filter(each -> each.startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / KIB_OF_MIB;
    }
}
