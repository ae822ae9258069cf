package org.harmonogram.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections of which one at a time may change something: a transaction from its beginning to its end, a statement of its own while
 * it is executed. Queries wait for nobody. H2 writes what one thread commits together with whatever others are just
 * doing, table by table and index by index; if the process is killed right then, an index may name a row that its table lacks
 * (docs/adr/0029). Thread-safe; a connection belongs to one thread, as ever.
 */
final class OneWriter extends DelegatingDataSource {

    private final ReentrantLock writing = new ReentrantLock(true);
    private final Duration patience;

    /** @param patience with which to wait for other writers; after that a statement fails, and may be tried again */
    OneWriter(DataSource source, Duration patience) {
        super(source);
        this.patience = patience;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(Connection.class, new Opened(super.getConnection()));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return proxy(Connection.class, new Opened(super.getConnection(user, password)));
    }

    /** Whether somebody waits to write. */
    boolean isAwaited() {
        return writing.hasQueuedThreads();
    }

    private void begin() throws SQLException {
        try {
            if (!writing.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new SQLTransientConnectionException("Others have been writing for (%s).".formatted(patience));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Interrupted while others were writing.", e);
        }
    }

    private void end() {
        writing.unlock();
    }

    /** A connection; its transactions begin and end with {@link Connection#setAutoCommit}. */
    private final class Opened implements InvocationHandler {

        private final Connection connection;
        private boolean inTransaction;

        Opened(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            return switch (method.getName()) {
                case "setAutoCommit" ->
                    arguments != null && Boolean.FALSE.equals(arguments[0])
                            ? begin(method, arguments)
                            : end(method, arguments);
                case "close" -> end(method, arguments);
                default -> guarded(method.getReturnType(), call(connection, method, arguments));
            };
        }

        private @Nullable Object guarded(Class<?> type, @Nullable Object result) {
            return result instanceof Statement statement ? proxy(type, new Executed(statement)) : result;
        }

        private @Nullable Object begin(Method method, Object @Nullable [] arguments) throws Throwable {
            if (!inTransaction) {
                OneWriter.this.begin();
                inTransaction = true;
            }
            return call(connection, method, arguments);
        }

        private @Nullable Object end(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return call(connection, method, arguments);
            } finally {
                if (inTransaction) {
                    inTransaction = false;
                    OneWriter.this.end();
                }
            }
        }
    }

    /** A statement; all ways to execute one may write, but that which only queries. */
    private final class Executed implements InvocationHandler {

        private final Statement statement;

        Executed(Statement statement) {
            this.statement = statement;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            String name = method.getName();
            if (!name.startsWith("execute") || name.equals("executeQuery")) {
                return call(statement, method, arguments);
            }
            begin();
            try {
                return call(statement, method, arguments);
            } finally {
                end();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(OneWriter.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
