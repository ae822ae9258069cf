package org.harmonogram.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real PostgreSQL for each test, empty at first and gone afterwards. */
final class Postgres implements BeforeEachCallback, AfterEachCallback {

    private static final String USER = "postgres";

    private EmbeddedPostgres server;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    /** What a service is told so that it uses this database. */
    Map<String, String> settings() {
        return Map.of(
                "HARMONOGRAM_DATABASE_URL",
                "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort()),
                "HARMONOGRAM_DATABASE_USER",
                USER,
                // The server trusts everybody on this machine.
                "HARMONOGRAM_DATABASE_PASSWORD",
                USER);
    }

    Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        server.close();
    }
}
