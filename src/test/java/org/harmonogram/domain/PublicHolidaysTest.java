package org.harmonogram.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

    /** Earliest and latest possible, and those of years that break simpler algorithms (1954, 1981, 2076). */
    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "1999-04-04", "2000-04-23", "2008-03-23",
        "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25", "2049-04-18", "2076-04-19"
    })
    void easter_is_when_the_tables_say(LocalDate sunday) {
        assertThat(PublicHolidays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01", "2025-01-06", "2025-04-20", "2025-04-21", "2025-05-01", "2025-05-03", "2025-06-08",
        "2025-06-19", "2025-08-15", "2025-11-01", "2025-11-11", "2025-12-24", "2025-12-25", "2025-12-26"
    })
    void the_fourteen_days_of_2025_are_free(LocalDate date) {
        assertThat(PublicHolidays.PL.isHoliday(date)).isTrue();
        assertThat(PublicHolidays.NONE.isHoliday(date)).isFalse();
    }

    @Test
    void a_year_has_no_others() {
        assertThat(LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2026, 1, 1)).filter(PublicHolidays.PL::isHoliday))
                .hasSize(14);
    }

    @ParameterizedTest
    @CsvSource({"2010-01-06,2011-01-06", "2024-12-24,2025-12-24"})
    void a_day_is_free_from_the_year_of_its_act_on(LocalDate before, LocalDate since) {
        assertThat(PublicHolidays.PL.isHoliday(before)).isFalse();
        assertThat(PublicHolidays.PL.isHoliday(since)).isTrue();
    }
}
