package org.harmonogram.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.support.DrawnPlan.structure;

import org.junit.jupiter.api.Test;

class TightnessTest {

    private static final String TWO_DAYS = """
            topic Prawo 4, Kino 2 trainers 2
            edition I uses 16.06..17.06
            """;

    @Test
    void units_count_for_each_trainer_they_need_and_windows_for_each_trainer() {
        assertThat(Tightness.of(structure(TWO_DAYS + "trainer Ewa, Jan"))).isEqualTo(new Tightness(8, 32));
    }

    @Test
    void time_away_and_units_above_the_limit_of_a_day_are_not_available() {
        assertThat(Tightness.of(structure(TWO_DAYS + "trainer Ewa unavailable 16.06 -12:00, Jan maxUnitsPerDay 6")))
                .isEqualTo(new Tightness(8, 4 + 8 + 6 + 6));
    }

    @Test
    void a_limit_of_the_whole_plan_is_the_most_that_is_available() {
        assertThat(Tightness.of(structure(TWO_DAYS + "trainer Ewa maxUnits 5, Jan maxUnits 100")))
                .isEqualTo(new Tightness(8, 5 + 16));
    }

    @Test
    void the_ratio_is_rounded_down_and_full_where_nothing_is_available() {
        assertThat(new Tightness(2, 3).percent()).isEqualTo(66);
        assertThat(new Tightness(2, 0).percent()).isEqualTo(100);
    }
}
