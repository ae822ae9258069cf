package org.harmonogram.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is.
 *
 * @param url JDBC URL of an H2 or PostgreSQL database
 * @param user absent: none
 * @param password absent: none
 * @param connections open at most, from 2
 */
public record DatabaseSettings(
        String url, @Nullable String user, @Nullable String password, int connections) {

    private static final int CONNECTIONS = 10;

    /** @throws IllegalArgumentException if the URL is of another database, or there are too few connections */
    public DatabaseSettings {
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "The database (%s) is neither H2 nor PostgreSQL: its URL must begin with jdbc:h2: or jdbc:postgresql:."
                            .formatted(withoutParameters(url)));
        }
        if (connections < 2) {
            throw new IllegalArgumentException(
                    "The database may have (%d) connections: it must be at least 2.".formatted(connections));
        }
    }

    /** The H2 database in a folder, which need not exist yet. */
    public static DatabaseSettings inFolder(Path folder) {
        // WRITE_DELAY=0: what is committed is written before the commit returns, so that a kill takes nothing back.
        String file = folder.toAbsolutePath().resolve("harmonogram").toString();
        return new DatabaseSettings(
                "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "sa", "", CONNECTIONS);
    }

    /** Whether only one process can have the database open. */
    boolean isExclusive() {
        return url.startsWith("jdbc:h2:file:");
    }

    /** Parameters may hold a password. */
    private static String withoutParameters(String url) {
        return url.split("[;?]", 2)[0];
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "DatabaseSettings[url=%s]".formatted(withoutParameters(url));
    }
}
