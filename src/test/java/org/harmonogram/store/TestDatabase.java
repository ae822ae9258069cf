package org.harmonogram.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;

/** Both databases that the service runs on; each opened one is empty and of its own. */
public enum TestDatabase {
    /** In memory. */
    H2 {
        @Override
        public Database open() {
            return Database.open(
                    new DatabaseSettings("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "", 4));
        }
    },
    /** A real server, started once for all tests. */
    POSTGRESQL {
        @Override
        public Database open() {
            return Database.open(newPostgres());
        }
    };

    private static DatabaseSettings newPostgres() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            // A locale that folds no letters but those of English: what is stored must not lean on the server's.
            statement.execute("create database " + name + " template template0 lc_collate 'C' lc_ctype 'C'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new DatabaseSettings(Server.RUNNING.getJdbcUrl("postgres", name), "postgres", "", 4);
    }

    /** @param longestRest after so long without a statement a transaction is taken back */
    static Database openPostgres(Duration longestRest) {
        return Database.open(newPostgres(), longestRest);
    }

    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** A database with all tables and nothing in them. */
    public abstract Database open();
}
