package org.harmonogram.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
    /** 90 and 50 minutes. */
    private static final Grid LONG = new Grid(
            "long",
            List.of(
                    GridItem.window(LocalTime.of(10, 45), LocalTime.of(11, 35)),
                    GridItem.window(LocalTime.of(9, 0), LocalTime.of(10, 30))));
    /** 100 minutes. */
    private static final Grid SHORT =
            new Grid("short", List.of(GridItem.window(LocalTime.of(9, 0), LocalTime.of(10, 40))));

    private static EditionDays days(@Nullable LocalDate endBy) {
        var edition = new Edition(
                "e",
                "E",
                "p",
                null,
                List.of(),
                List.of(
                        CalendarEntry.on(FIRST.plusDays(2), "short", List.of("hall")),
                        CalendarEntry.on(FIRST, "long", List.of()),
                        CalendarEntry.on(FIRST.plusDays(1), "long", List.of())),
                endBy,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return EditionDays.of(edition, Map.of("long", LONG, "short", SHORT), PublicHolidays.PL);
    }

    @Test
    void are_sorted_by_date_and_their_windows_by_start() {
        var days = days(null);
        assertThat(days.days())
                .extracting(EditionDays.Day::date)
                .containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2));
        assertThat(days.days().get(0).windows())
                .extracting(GridItem::startMinute)
                .containsExactly(540, 645);
        assertThat(days.days().get(2).rooms()).containsExactly("hall");
    }

    @Test
    void end_with_the_last_date_the_edition_may_use() {
        var days = days(FIRST.plusDays(1));
        assertThat(days.days()).hasSize(2);
        assertThat(days.on(FIRST.plusDays(1))).isNotNull();
        assertThat(days.on(FIRST.plusDays(2))).isNull();
        assertThat(days.longestWindowMinutes()).isEqualTo(90);
    }

    @Test
    void know_their_longest_window() {
        assertThat(days(null).longestWindowMinutes()).isEqualTo(100);
        assertThat(days(FIRST.minusDays(1)).longestWindowMinutes()).isZero();
    }

    @Test
    void hold_whole_units_of_each_window() {
        assertThat(days(null).days().get(0).capacity(45)).isEqualTo(135);
        assertThat(days(null).days().get(0).capacity(1)).isEqualTo(140);
    }

    @Test
    void count_the_fewest_that_hold_some_time() {
        assertThat(days(null).fewest(0, 45)).isZero();
        assertThat(days(null).fewest(135, 45)).isEqualTo(1);
        assertThat(days(null).fewest(136, 45)).isEqualTo(2);
        assertThat(days(null).fewest(271, 45)).isEqualTo(3);
        assertThat(days(null).fewest(100_000, 45)).isEqualTo(3);
    }

    @Test
    void need_known_grids() {
        var edition = days(null).edition();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditionDays.of(edition, Map.of("long", LONG), PublicHolidays.PL))
                .withMessageContaining("short");
    }
}
