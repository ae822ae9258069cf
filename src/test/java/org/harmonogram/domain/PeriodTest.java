package org.harmonogram.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    @Test
    void includes_its_first_and_last_date() {
        var period = new Period(MONDAY, MONDAY.plusDays(2), null, null, null);
        assertThat(period.touches(MONDAY.minusDays(1))).isFalse();
        assertThat(period.touches(MONDAY)).isTrue();
        assertThat(period.touches(MONDAY.plusDays(2))).isTrue();
        assertThat(period.touches(MONDAY.plusDays(3))).isFalse();
    }

    @Test
    void without_dates_recurs_on_its_weekday() {
        var period = new Period(null, null, DayOfWeek.MONDAY, null, null);
        assertThat(period.touches(MONDAY.plusWeeks(1000))).isTrue();
        assertThat(period.touches(MONDAY.plusDays(1))).isFalse();
    }

    @Test
    void without_times_lasts_all_day() {
        assertThat(Period.on(MONDAY).startMinute()).isZero();
        assertThat(Period.on(MONDAY).endMinute()).isEqualTo(1440);
        assertThat(Period.on(MONDAY).sharedMinutes(MONDAY, 600, 645)).isEqualTo(45);
    }

    @Test
    void shares_minutes_up_to_its_end_and_none_beyond() {
        var period = new Period(null, null, null, LocalTime.of(9, 0), LocalTime.of(10, 0));
        assertThat(period.sharedMinutes(MONDAY, 510, 555)).isEqualTo(15);
        assertThat(period.sharedMinutes(MONDAY, 585, 630)).isEqualTo(15);
        assertThat(period.sharedMinutes(MONDAY, 600, 645)).isZero();
        assertThat(period.sharedMinutes(MONDAY, 480, 540)).isZero();
    }

    @Test
    void shares_nothing_on_another_date() {
        assertThat(Period.on(MONDAY).sharedMinutes(MONDAY.plusDays(1), 0, 1440)).isZero();
    }

    @Test
    void needs_something_and_runs_forwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(null, null, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(MONDAY, MONDAY.minusDays(1), null, null, null))
                .withMessageContaining("2025-03-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(null, null, null, LocalTime.NOON, LocalTime.NOON))
                .withMessageContaining("12:00");
    }
}
