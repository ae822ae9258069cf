package org.harmonogram.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
}
