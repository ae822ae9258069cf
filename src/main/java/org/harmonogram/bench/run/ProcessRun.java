package org.harmonogram.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.harmonogram.bench.suite.RunKey;
import org.harmonogram.bench.suite.Suite;
import org.harmonogram.domain.InvalidPlanException;
import org.jspecify.annotations.Nullable;

/** Makes single runs, each in a process of its own. Thread-safe. */
final class ProcessRun {

    /** How long a run may go on after its time before it counts as failed: a solver may look at the clock but seldom. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** How long a run may take that is limited by steps only. */
    private static final Duration PATIENCE_FOR_STEPS = Duration.ofHours(1);

    private static final int MOST_FAILURE_TEXT = 300;

    private final Suite suite;
    private final RunStore store;
    private final String build;
    private final RunCommand command;
    private final Bystanders bystanders = new Bystanders();
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    ProcessRun(Suite suite, RunStore store, String build) {
        this.suite = suite;
        this.store = store;
        this.build = build;
        this.command = RunCommand.of(suite.process());
    }

    boolean isStopped() {
        return stopped;
    }

    void stop() {
        stopped = true;
        running.forEach(Process::destroy);
    }

    /** The run, made now; {@code null} if it was stopped. */
    @Nullable
    RunResult run(RunKey key, String inputs, int slot) {
        Path result = store.file(key, ".part");
        Path log = store.file(key, ".log");
        RunRequest request = new RunRequest(
                key,
                suite.getInstance(key.instance()).file(),
                suite.getConfiguration(key.configuration()).file(),
                suite.limits(),
                inputs,
                build,
                result);
        Bystanders.Moment before = bystanders.now();
        try {
            Files.deleteIfExists(result);
            String failure = await(request, slot, log);
            if (stopped) {
                return null;
            }
            RunResult run = failure == null ? RunFile.read(result) : failed(request, failure);
            Files.deleteIfExists(result);
            if (failure == null) {
                Files.deleteIfExists(log);
            }
            return run.with(bystanders.since(before));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** What went wrong; {@code null} if nothing did. */
    private @Nullable String await(RunRequest request, int slot, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command.line(request, slot))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        running.add(process);
        bystanders.began(process.toHandle());
        try {
            if (!process.waitFor(patience().toMillis(), TimeUnit.MILLISECONDS)) {
                return "It did not end within " + patience().toSeconds() + " s.";
            }
            return process.exitValue() == 0 && Files.exists(request.result())
                    ? null
                    : "Exit code %d: %s".formatted(process.exitValue(), firstLine(log));
        } finally {
            process.destroyForcibly();
            running.remove(process);
            bystanders.ended(process.toHandle(), processorTime(request));
        }
    }

    private static Duration processorTime(RunRequest request) {
        try {
            return Files.exists(request.result())
                    ? RunFile.read(request.result()).effort().processor()
                    : Duration.ZERO;
        } catch (InvalidPlanException halfWritten) {
            return Duration.ZERO;
        }
    }

    private Duration patience() {
        Duration time = suite.limits().time();
        return time == null ? PATIENCE_FOR_STEPS : time.plus(PATIENCE);
    }

    private static String firstLine(Path log) throws IOException {
        String line = Files.readAllLines(log).stream()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
        return line.length() > MOST_FAILURE_TEXT ? line.substring(0, MOST_FAILURE_TEXT) : line;
    }

    private static RunResult failed(RunRequest request, String failure) {
        return new RunResult(
                request.key(),
                null,
                null,
                failure,
                Effort.UNKNOWN,
                new Size(0, 0),
                List.of(),
                Surroundings.UNKNOWN,
                request.inputs(),
                request.build());
    }
}
