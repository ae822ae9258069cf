package org.harmonogram.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

class DatabaseTest {

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
}
