package org.harmonogram.service;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/** How much memory a process of the service needs after everything that nobody needs has been thrown away. */
final class HeapOfProcess {

    private static final String METRIC = "jvm_memory_used_bytes{area=\"heap\"";

    private HeapOfProcess() {}

    /** Bytes on the heap after a full collection. */
    static long used(ServiceProcess service) throws IOException, InterruptedException {
        collect(service.pid());
        return (long) new Client(service.address())
                .get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(METRIC))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static void collect(long pid) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException("Process (%d) could not be asked to collect its garbage.".formatted(pid));
        }
    }
}
