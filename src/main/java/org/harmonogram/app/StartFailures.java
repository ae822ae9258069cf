package org.harmonogram.app;

import com.zaxxer.hikari.pool.HikariPool;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.harmonogram.cli.ServiceRefusedException;
import org.harmonogram.web.RefusedSettingsException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;

/** What keeps the service from starting, in a sentence where people can do something about it. */
final class StartFailures {

    private StartFailures() {}

    /**
     * One thing that happens.
     *
     * @param type by which it is told, wherever it is among the causes
     * @param sentence with what it names; {@code null}: it is another thing after all
     */
    private record Kind<T extends Throwable>(Class<T> type, Function<T, @Nullable Sentence> sentence) {

        @Nullable
        Sentence of(Throwable cause) {
            return type.isInstance(cause) ? sentence.apply(type.cast(cause)) : null;
        }
    }

    private record Sentence(String key, List<Object> values) {

        Sentence(String key, Object... values) {
            this(key, List.of(values));
        }
    }

    /** The first that fits counts. */
    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(
                    RefusedSettingsException.class, refused -> new Sentence(refused.key(), List.of(refused.values()))),
            new Kind<>(BindException.class, bad -> new Sentence("serve.setting", bad.getName(), reason(bad))),
            new Kind<>(PortInUseException.class, used -> new Sentence("serve.port-in-use", "" + used.getPort())),
            new Kind<>(HikariPool.PoolInitializationException.class, StartFailures::database),
            new Kind<>(FlywayException.class, StartFailures::database),
            new Kind<>(WebServerException.class, StartFailures::listening));

    /** What people can do something about, as a refusal; anything else as it is. */
    static RuntimeException of(RuntimeException failed) {
        return KINDS.stream()
                .flatMap(kind -> find(kind, failed).stream())
                .findFirst()
                .<RuntimeException>map(sentence -> new ServiceRefusedException(
                        sentence.key(), failed, sentence.values().toArray()))
                .orElse(failed);
    }

    private static Optional<Sentence> find(Kind<?> kind, Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            Sentence sentence = kind.of(cause);
            if (sentence != null) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    private static Sentence database(Throwable failed) {
        return new Sentence("serve.database", reason(failed));
    }

    /** A port that needs a permission, or an address of another machine. */
    private static @Nullable Sentence listening(WebServerException failed) {
        return root(failed) instanceof SocketException denied
                ? new Sentence("serve.listen", String.valueOf(denied.getMessage()))
                : null;
    }

    private static String reason(Throwable thrown) {
        return String.valueOf(root(thrown).getMessage());
    }

    /** What is at the bottom of it. */
    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
