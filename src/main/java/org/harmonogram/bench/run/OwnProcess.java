package org.harmonogram.bench.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What this process has taken so far. */
final class OwnProcess {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String MOST_RESIDENT = "VmHWM:";
    private static final long MEGABYTE = 1024L * 1024;

    private OwnProcess() {}

    static Effort effort(Found found) {
        return new Effort(
                found.elapsed(),
                processorTime(ProcessHandle.current()),
                found.moves(),
                found.steps(),
                found.end(),
                mostHeapMegabytes(),
                mostResidentMegabytes());
    }

    /** Of all threads of a process; zero where the system does not tell. */
    static Duration processorTime(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The parts of the heap need not have been fullest at once, so this may be too much, never too little. */
    private static long mostHeapMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MEGABYTE;
    }

    private static long mostResidentMegabytes() {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(MOST_RESIDENT))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException notTold) {
            return 0;
        }
    }
}
