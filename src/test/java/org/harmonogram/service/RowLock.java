package org.harmonogram.service;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A row that the test has locked, so that it knows who comes for it and can leave it to them at a moment of its choice. To be
 * used by one thread.
 */
final class RowLock implements AutoCloseable {

    private static final String BLOCKED =
            "select count(*) from pg_stat_activity where pg_blocking_pids(pid) = array[%d]";
    private static final String RESTING =
            "select count(*) from pg_stat_activity where state = 'idle in transaction' and pid <> %d";

    private final Connection holder;
    private final Connection observer;
    private final int holderPid;

    private RowLock(Connection holder, Connection observer) throws SQLException {
        this.holder = holder;
        this.observer = observer;
        this.holderPid = number(holder, "select pg_backend_pid()");
    }

    /** Locks the row of a table that has this id. */
    static RowLock of(Postgres postgres, String table, String id) throws SQLException {
        RowLock lock = new RowLock(postgres.connect(), postgres.connect());
        lock.holder.setAutoCommit(false);
        try (Statement statement = lock.holder.createStatement()) {
            statement.execute("select id from %s where id = '%s' for update".formatted(table, id));
        }
        return lock;
    }

    /** Waits until somebody wants the row. */
    void awaitSomebodyWaiting(Duration patience) {
        Until.holds("somebody waits for the row", patience, () -> observe(BLOCKED) > 0);
    }

    /** Gives the row up, and waits until somebody has it in a transaction in which nothing goes on. */
    void leaveToWhoeverWaits(Duration patience) throws SQLException {
        holder.rollback();
        Until.holds("somebody has the row and rests", patience, () -> observe(RESTING) > 0);
    }

    private int observe(String sql) {
        try {
            return number(observer, sql.formatted(holderPid));
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        holder.close();
        observer.close();
    }
}
