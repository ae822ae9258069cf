package org.harmonogram.bench.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmonogram.bench.suite.RunProcess;

/** The command line of a run's process: the same program in a JVM of its own, held to its cores. */
public final class RunCommand {

    private final RunProcess process;
    private final boolean pinned;

    private RunCommand(RunProcess process, boolean pinned) {
        this.process = process;
        this.pinned = pinned;
    }

    static RunCommand of(RunProcess process) {
        return new RunCommand(process, canPin());
    }

    /** Whether each run is held to its cores by the system; else the JVM is only told how many it has. */
    public static boolean canPin() {
        try {
            return new ProcessBuilder("taskset", "-c", "0", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The options of the JVM, as the header of the results names them. */
    public static List<String> jvmOptions(RunProcess process) {
        List<String> options = new ArrayList<>();
        options.add("-Xmx" + process.heapMegabytes() + "m");
        options.add("-XX:ActiveProcessorCount=" + process.cores());
        options.addAll(process.options());
        return options;
    }

    /** @param slot of the runs that go on side by side, from 0: each has cores of its own */
    List<String> line(RunRequest request, int slot) {
        List<String> line = new ArrayList<>();
        if (pinned) {
            int first = slot * process.cores();
            line.addAll(List.of("taskset", "-c", first + "-" + (first + process.cores() - 1)));
        }
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(jvmOptions(process));
        line.add("-Dfile.encoding=UTF-8");
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), OneRun.class.getName()));
        line.addAll(request.arguments());
        return line;
    }
}
