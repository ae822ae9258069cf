package org.harmonogram.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {

    @Test
    void stretches_that_touch_are_made_one() {
        assertThat(Stretch.merged(List.of(
                        new Stretch(600, 660), new Stretch(500, 600), new Stretch(520, 530), new Stretch(700, 710))))
                .containsExactly(new Stretch(500, 660), new Stretch(700, 710));
    }

    @Test
    void what_is_left_lies_before_between_and_behind() {
        assertThat(new Stretch(540, 720).without(List.of(new Stretch(600, 630), new Stretch(660, 700))))
                .containsExactly(new Stretch(540, 600), new Stretch(630, 660), new Stretch(700, 720));
    }

    @Test
    void nothing_is_left_of_what_is_covered() {
        assertThat(new Stretch(540, 720).without(List.of(new Stretch(500, 600), new Stretch(600, 800))))
                .isEmpty();
    }

    @Test
    void what_lies_outside_takes_nothing() {
        assertThat(new Stretch(540, 720).without(List.of(new Stretch(500, 540), new Stretch(720, 800))))
                .containsExactly(new Stretch(540, 720));
    }

    @Test
    void back_to_back_is_no_overlap() {
        assertThat(new Stretch(540, 600).overlaps(new Stretch(600, 660))).isFalse();
        assertThat(new Stretch(540, 601).overlaps(new Stretch(600, 660))).isTrue();
    }

    @Test
    void the_midnight_that_ends_the_day_is_24() {
        assertThat(new Stretch(0, 1440).hours()).isEqualTo("00:00–24:00");
    }
}
