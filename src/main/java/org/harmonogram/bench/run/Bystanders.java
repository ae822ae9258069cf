package org.harmonogram.bench.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Watches whether anybody but the bench uses the machine: what all processors did, less what the bench's own processes
 * did. A virtual machine's stolen time counts as others'. Thread-safe.
 */
final class Bystanders {

    private static final Path STAT = Path.of("/proc/stat");
    /** Ticks are hundredths of a second on every Linux. */
    private static final long MILLIS_OF_TICK = 10;
    /** User, nice, system, interrupts twice, stolen; what is left out is idle, or counted in user already. */
    private static final int[] BUSY_COLUMNS = {1, 2, 3, 6, 7, 8};

    private static final double MOST_SHARE_OF_A_CORE = 0.1;
    private static final Duration MOST_AT_LEAST = Duration.ofMillis(200);

    private final Set<ProcessHandle> running = ConcurrentHashMap.newKeySet();
    private final AtomicLong endedMillis = new AtomicLong();

    /** What was known at one moment. */
    record Moment(long nanos, long busyMillis, long ownMillis, double load) {}

    void began(ProcessHandle process) {
        running.add(process);
    }

    /** @param processor what it took in all */
    void ended(ProcessHandle process, Duration processor) {
        running.remove(process);
        endedMillis.addAndGet(processor.toMillis());
    }

    Moment now() {
        return new Moment(System.nanoTime(), busyMillis(), ownMillis(), load());
    }

    /** What went on since then. */
    Surroundings since(Moment before) {
        Moment after = now();
        if (before.busyMillis < 0 || after.busyMillis < 0) {
            return new Surroundings(before.load, after.load, Duration.ofMillis(-1), before.load > 1);
        }
        long others = Math.max(0, after.busyMillis - before.busyMillis - (after.ownMillis - before.ownMillis));
        double most = MOST_SHARE_OF_A_CORE
                * Duration.ofNanos(after.nanos - before.nanos).toMillis();
        boolean disturbed = others > MOST_AT_LEAST.toMillis() && others > most;
        return new Surroundings(before.load, after.load, Duration.ofMillis(others), disturbed);
    }

    private long ownMillis() {
        long bench = OwnProcess.processorTime(ProcessHandle.current()).toMillis();
        return bench
                + endedMillis.get()
                + running.stream()
                        .mapToLong(process -> OwnProcess.processorTime(process).toMillis())
                        .sum();
    }

    private static double load() {
        return Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() * 100) / 100.0;
    }

    private static long busyMillis() {
        try {
            String[] columns = Files.readAllLines(STAT).get(0).split(" +", -1);
            long ticks = 0;
            for (int column : BUSY_COLUMNS) {
                ticks += Long.parseLong(columns[column]);
            }
            return ticks * MILLIS_OF_TICK;
        } catch (IOException notTold) {
            return -1;
        }
    }
}
