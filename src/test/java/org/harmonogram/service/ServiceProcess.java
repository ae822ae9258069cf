package org.harmonogram.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The service as a process that can be killed and started again, on the same data and the same port. Used by one thread at a
 * time.
 */
final class ServiceProcess {

    /** Long enough for the slowest machine; only a test that fails waits for so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Path LOGS = Path.of("target", "service-logs");
    private static final int TAIL_LINES = 60;

    private final ServiceSetup setup;
    private final int port;
    private final Path log;
    private @Nullable Process process;

    ServiceProcess(ServiceSetup setup) {
        this.setup = setup;
        this.port = freePort();
        this.log = LOGS.resolve(setup.name() + ".log").toAbsolutePath();
    }

    /** A port that nobody listens at, and that hardly anybody will until the service does. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is asked, without a path. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    int port() {
        return port;
    }

    /** Starts it, without waiting. */
    void start() {
        List<String> command = new ArrayList<>(setup.command());
        command.addAll(List.of(
                "serve", "--port", String.valueOf(port), "--data", setup.data().toString()));
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("HARMONOGRAM_"));
            builder.environment().putAll(setup.environment());
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it takes requests. */
    void awaitReady() {
        Client client = new Client(address());
        Until.holds("the service (%s) is ready".formatted(setup.name()), PATIENCE, () -> {
            requireAlive();
            return client.isReady();
        });
    }

    /** @throws AssertionError if it has ended of itself, with the end of its log */
    void requireAlive() {
        if (!process().isAlive()) {
            throw new AssertionError("The service (%s) has ended of itself, with exit code (%d).%n%s"
                    .formatted(setup.name(), process().exitValue(), tail()));
        }
    }

    /** Kills it at once, as {@code kill -9} does; nothing happens if it has ended. */
    void kill() {
        process().destroyForcibly();
        awaitEnd();
    }

    /** Asks it to end, as {@code kill} does, and waits. */
    void stop() {
        process().destroy();
        awaitEnd();
    }

    /** Holds it up in the middle of whatever it does, until {@link #goOn}. */
    void holdUp() {
        send("STOP");
    }

    /** Lets it go on. */
    void goOn() {
        send("CONT");
    }

    private void send(String signal) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(pid()))
                    .inheritIO()
                    .start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException("Process (%d) could not be sent (%s).".formatted(pid(), signal));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    long pid() {
        return process().pid();
    }

    private Process process() {
        if (process == null) {
            throw new IllegalStateException("The service (%s) has not been started.".formatted(setup.name()));
        }
        return process;
    }

    private void awaitEnd() {
        try {
            if (!process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process().destroyForcibly();
                throw new AssertionError(
                        "The service (%s) did not end within (%s).%n%s".formatted(setup.name(), PATIENCE, tail()));
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while a process was waited for.", cause);
    }

    /** The last lines that it has printed. */
    String tail() {
        try {
            List<String> lines =
                    Files.readString(log, StandardCharsets.UTF_8).lines().toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
            return "The end of %s:%n%s".formatted(log, String.join("\n", last));
        } catch (IOException unreadable) {
            return "There is no log of (%s).".formatted(setup.name());
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (port %d)", setup.name(), port);
    }
}
