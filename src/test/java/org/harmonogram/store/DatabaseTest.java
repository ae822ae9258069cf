package org.harmonogram.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {

    /** Long enough for the slowest machine; only a test that fails waits for so long. */
    private static final Duration WHILE = Duration.ofMinutes(1);

    @ParameterizedTest
    @EnumSource
    void a_database_that_is_away_looks_the_same_within_a_transaction_and_without(TestDatabase kind) {
        Database database = kind.open();
        database.close();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        database.client().sql("select 1").query(Integer.class).single());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.inTransaction(() ->
                        database.client().sql("select 1").query(Integer.class).single()));
    }

    @Test
    void an_h2_database_counts_in_utc_wherever_it_is() {
        try (Database database =
                Database.open(new DatabaseSettings("jdbc:h2:mem:elsewhere;TIME ZONE=Europe/Warsaw", "sa", "", 2))) {
            assertThat(database.client()
                            .sql("select cast(timestamp '2026-07-01 12:00:00' as timestamp with time zone)")
                            .query(OffsetDateTime.class)
                            .single()
                            .toInstant())
                    .isEqualTo(Instant.parse("2026-07-01T12:00:00Z"));
        }
    }

    @Test
    void nobody_waits_for_a_process_that_is_held_up_in_the_middle_of_a_transaction() throws Exception {
        try (Database database = TestDatabase.openPostgres(Duration.ofMillis(200))) {
            JdbcClient client = database.client();
            client.sql("create table held (times int)").update();
            client.sql("insert into held values (0)").update();
            CountDownLatch locked = new CountDownLatch(1);
            CountDownLatch free = new CountDownLatch(1);

            CompletableFuture<Void> heldUp = CompletableFuture.runAsync(() -> database.inTransaction(() -> {
                client.sql("update held set times = 100").update();
                locked.countDown();
                awaitUninterruptibly(free);
                client.sql("update held set times = 100").update();
            }));
            locked.await();
            client.sql("update held set times = times + 1").update();
            free.countDown();

            assertThat(heldUp).failsWithin(WHILE).withThrowableThat().withCauseInstanceOf(DataAccessException.class);
            assertThat(client.sql("select times from held").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError("Nobody interrupts.", e);
        }
    }
}
