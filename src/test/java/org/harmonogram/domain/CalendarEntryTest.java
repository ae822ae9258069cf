package org.harmonogram.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

    private static final LocalDate MAY_1 = LocalDate.of(2025, 5, 1);

    private static CalendarEntry days(int count, Set<DayOfWeek> weekdays, Set<LocalDate> except, boolean holidays) {
        return new CalendarEntry(MAY_1, MAY_1.plusDays(count - 1L), weekdays, except, holidays, "day", List.of());
    }

    @Test
    void a_range_leaves_public_holidays_out() {
        assertThat(days(4, Set.of(), Set.of(), false).dates(PublicHolidays.PL))
                .containsExactly(MAY_1.plusDays(1), MAY_1.plusDays(3));
    }

    @Test
    void a_range_keeps_them_on_demand_or_where_there_are_none() {
        assertThat(days(4, Set.of(), Set.of(), true).dates(PublicHolidays.PL)).hasSize(4);
        assertThat(days(4, Set.of(), Set.of(), false).dates(PublicHolidays.NONE))
                .hasSize(4);
    }

    @Test
    void a_single_date_is_used_even_if_it_is_a_holiday() {
        assertThat(CalendarEntry.on(MAY_1, "day", List.of()).dates(PublicHolidays.PL))
                .containsExactly(MAY_1);
        assertThat(days(1, Set.of(), Set.of(), false).dates(PublicHolidays.PL)).containsExactly(MAY_1);
    }

    @Test
    void weekdays_and_exceptions_narrow_it() {
        assertThat(days(14, Set.of(DayOfWeek.FRIDAY), Set.of(MAY_1.plusDays(1)), false)
                        .dates(PublicHolidays.PL))
                .containsExactly(MAY_1.plusDays(8));
    }

    @Test
    void runs_forwards_for_three_years_at_most() {
        assertThatIllegalArgumentException().isThrownBy(() -> days(0, Set.of(), Set.of(), false));
        assertThat(days(1097, Set.of(), Set.of(), true).dates(PublicHolidays.NONE))
                .hasSize(1097);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days(1098, Set.of(), Set.of(), false))
                .withMessageContaining("2028-05-02");
    }
}
