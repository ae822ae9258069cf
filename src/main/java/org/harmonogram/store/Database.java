package org.harmonogram.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** An open database with all tables as this version needs them. Thread-safe. */
public final class Database implements AutoCloseable {

    /** Whoever waits for a connection any longer is told that the database cannot be reached. */
    private static final long LONGEST_WAIT_MILLIS = 5_000;

    /** A process that does nothing for so long in the middle of a transaction has been held up, and loses it. */
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private final HikariDataSource pool;
    private final boolean isExclusive;
    private final DataSource source;
    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final TransactionTemplate part;

    private Database(HikariDataSource pool, DatabaseSettings settings) {
        DataSource connections = settings.isH2() ? new OneWriter(pool, Duration.ofMillis(LONGEST_WAIT_MILLIS)) : pool;
        this.pool = pool;
        this.isExclusive = settings.isExclusive();
        this.source = new TransactionAwareDataSourceProxy(connections);
        this.client = JdbcClient.create(connections);
        JdbcTransactionManager transactions = new JdbcTransactionManager(connections);
        this.transaction = new TransactionTemplate(transactions);
        this.part = new TransactionTemplate(transactions);
        part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Opens the database, and brings its tables up to date.
     *
     * @throws com.zaxxer.hikari.pool.HikariPool.PoolInitializationException if it cannot be reached, or another process has it
     * @throws org.flywaydb.core.api.FlywayException if its tables are of another program, or of a later version
     */
    public static Database open(DatabaseSettings settings) {
        return open(settings, LONGEST_REST);
    }

    /** @param longestRest after so long without a statement PostgreSQL takes a transaction back, and frees what it has locked */
    static Database open(DatabaseSettings settings, Duration longestRest) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(Math.min(2, settings.connections()));
        config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        config.setValidationTimeout(LONGEST_WAIT_MILLIS / 2);
        if (settings.isH2()) {
            // Times that db-scheduler writes are those of this zone: in one with summer time they would jump.
            config.setConnectionInitSql("set time zone 'UTC'");
        } else {
            // Others would wait for a machine that sleeps with a row locked for as long as its connection stands.
            config.setConnectionInitSql("set idle_in_transaction_session_timeout = " + longestRest.toMillis());
        }
        config.setPoolName("harmonogram");
        HikariDataSource pool = new HikariDataSource(config);
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:org/harmonogram/db")
                    // Its lock must not be that of a transaction, which would rest while tables are changed.
                    .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                    .load()
                    .migrate();
            return new Database(pool, settings);
        } catch (RuntimeException failed) {
            pool.close();
            throw failed;
        }
    }

    /** Connections that take part in {@link #inTransaction}. */
    public DataSource source() {
        return source;
    }

    /** Statements, which take part in {@link #inTransaction}. */
    public JdbcClient client() {
        return client;
    }

    /**
     * Does all of it, or nothing where it throws; part of the transaction that is going on in this thread, if any.
     *
     * @throws DataAccessException if the database cannot be reached; if it went away while this was to be kept, nobody knows
     *     whether it was
     */
    public <T> T inTransaction(Supplier<T> work) {
        return in(transaction, work);
    }

    /**
     * As {@link #inTransaction(Supplier)}; where it throws, a transaction that is going on in this thread loses only this part,
     * and can go on. PostgreSQL would refuse all further statements otherwise.
     */
    <T> T inPartOfTransaction(Supplier<T> work) {
        return in(part, work);
    }

    @SuppressWarnings("NullAway") // The template hands back what the work returned, which is not null.
    private static <T> T in(TransactionTemplate template, Supplier<T> work) {
        try {
            return template.execute(status -> work.get());
        } catch (TransactionException unreachable) {
            // A sibling of what statements throw: nobody should have to think of both.
            throw new DataAccessResourceFailureException("The transaction could not begin or end.", unreachable);
        }
    }

    /** As {@link #inTransaction(Supplier)}, where nothing is to be handed back. */
    public void inTransaction(Runnable work) {
        Boolean unused = inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** Whether no other process can have it open. */
    public boolean isExclusive() {
        return isExclusive;
    }

    /** Whether it answers. */
    public boolean isReachable() {
        try {
            return client.sql("select 1").query(Integer.class).single() == 1;
        } catch (DataAccessException unreachable) {
            return false;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
