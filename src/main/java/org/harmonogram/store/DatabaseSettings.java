package org.harmonogram.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
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

    /**
     * @throws IllegalArgumentException if the URL is of another database or of an H2 file that several processes share, or there
     *     are too few connections
     */
    public DatabaseSettings {
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "The database (%s) is neither H2 nor PostgreSQL: its URL must begin with jdbc:h2: or jdbc:postgresql:."
                            .formatted(withoutParameters(url)));
        }
        if (url.startsWith("jdbc:h2:") && hasParameter(url, "AUTO_SERVER=TRUE")) {
            throw new IllegalArgumentException(
                    "The database (%s) says AUTO_SERVER=TRUE: an H2 file is for one process. Let several share PostgreSQL."
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
        return url.startsWith("jdbc:h2:file:") && !hasParameter(url, "FILE_LOCK=");
    }

    /** Whether it is H2. */
    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    private static boolean hasParameter(String url, String beginning) {
        return Arrays.stream(url.split(";"))
                .skip(1)
                .anyMatch(each -> each.strip().toUpperCase(Locale.ROOT).startsWith(beginning));
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
