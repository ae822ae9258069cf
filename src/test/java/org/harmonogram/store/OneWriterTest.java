package org.harmonogram.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** One writes at a time, and everybody reads. */
class OneWriterTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private final JdbcDataSource h2 = new JdbcDataSource();

    @BeforeEach
    void make_a_table() {
        h2.setUrl("jdbc:h2:file:" + folder.resolve("one-writer") + ";DB_CLOSE_DELAY=-1");
        JdbcClient.create(h2).sql("create table note (id integer primary key)").update();
    }

    @Test
    void who_writes_waits_for_a_transaction_that_has_begun_and_who_reads_does_not() throws Exception {
        OneWriter writer = new OneWriter(h2, LONG);
        JdbcClient client = JdbcClient.create(writer);
        CountDownLatch enough = new CountDownLatch(1);
        CompletableFuture<Void> first = new CompletableFuture<>();

        CompletableFuture<Void> transaction =
                CompletableFuture.runAsync(() -> transaction(writer).executeWithoutResult(status -> {
                    insert(client, 1);
                    first.complete(null);
                    await(enough);
                    insert(client, 2);
                }));
        first.join();
        CompletableFuture<Void> statement = CompletableFuture.runAsync(() -> insert(client, 3));
        while (!writer.isAwaited()) {
            Thread.onSpinWait();
        }

        assertThat(count(client)).as("read meanwhile").isZero();
        assertThat(statement).isNotDone();
        enough.countDown();
        transaction.join();
        statement.join();
        assertThat(count(client)).isEqualTo(3);
    }

    @Test
    void what_fails_lets_the_next_one_write() {
        OneWriter writer = new OneWriter(h2, LONG);
        JdbcClient client = JdbcClient.create(writer);
        insert(client, 1);

        assertThatThrownBy(() -> insert(client, 1)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> transaction(writer).executeWithoutResult(status -> {
                    insert(client, 2);
                    insert(client, 1);
                }))
                .isInstanceOf(DataAccessException.class);

        CompletableFuture.runAsync(() -> insert(client, 2)).join();
        assertThat(count(client)).isEqualTo(2);
    }

    @Test
    void a_transaction_may_use_a_second_connection() {
        OneWriter writer = new OneWriter(h2, LONG);
        JdbcClient client = JdbcClient.create(writer);

        transaction(writer).executeWithoutResult(status -> {
            insert(client, 1);
            insert(JdbcClient.create(new Apart(writer)), 2);
        });

        assertThat(count(client)).isEqualTo(2);
    }

    @Test
    void nobody_waits_for_ever() {
        OneWriter writer = new OneWriter(h2, Duration.ofMillis(1));
        JdbcClient client = JdbcClient.create(writer);

        transaction(writer).executeWithoutResult(status -> {
            insert(client, 1);
            assertThatThrownBy(() ->
                            CompletableFuture.runAsync(() -> insert(client, 2)).join())
                    .hasCauseInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("Others have been writing for (PT0.001S).");
            assertThatThrownBy(() -> CompletableFuture.runAsync(
                                    () -> transaction(writer).executeWithoutResult(other -> insert(client, 2)))
                            .join())
                    .hasCauseInstanceOf(TransactionException.class);
        });

        assertThat(count(client)).isEqualTo(1);
    }

    private static TransactionTemplate transaction(OneWriter writer) {
        return new TransactionTemplate(new JdbcTransactionManager(writer));
    }

    private static void insert(JdbcClient client, int id) {
        client.sql("insert into note (id) values (?)").param(id).update();
    }

    private static int count(JdbcClient client) {
        return client.sql("select count(*) from note").query(Integer.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same connections under another name, so that no transaction of the thread is joined. */
    private static final class Apart extends DelegatingDataSource {

        Apart(OneWriter writer) {
            super(writer);
        }
    }
}
