package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void polish_letters_take_one_column_composed_or_not() {
        assertThat(TextWidth.of("zażółć gęślą jaźń")).isEqualTo(17);
        assertThat(TextWidth.of("ża")).isEqualTo(2);
        assertThat(TextWidth.of("z\u0307a")).isEqualTo(2);
    }

    @Test
    void east_asian_signs_and_pictures_take_two_columns() {
        assertThat(TextWidth.of("日本")).isEqualTo(4);
        assertThat(TextWidth.of("😀")).isEqualTo(2);
    }

    @Test
    void text_is_padded_by_columns() {
        assertThat(TextWidth.padRight("日本", 6)).isEqualTo("日本  ");
        assertThat(TextWidth.padLeft("ął", 4)).isEqualTo("  ął");
        assertThat(TextWidth.padRight("za długie", 3)).isEqualTo("za długie");
    }

    @Test
    void lines_are_broken_at_words() {
        assertThat(TextWidth.wrap("Prawo pomocy społecznej", 12)).containsExactly("Prawo pomocy", "społecznej");
        assertThat(TextWidth.wrap("Prawo pomocy społecznej", 11)).containsExactly("Prawo", "pomocy", "społecznej");
        assertThat(TextWidth.wrap("", 5)).containsExactly("");
    }

    @Test
    void words_longer_than_a_line_are_cut() {
        assertThat(TextWidth.wrap("a deinstytucjonalizacja b", 10))
                .containsExactly("a", "deinstytuc", "jonalizacj", "a b");
        assertThat(TextWidth.wrap("日本語", 3)).containsExactly("日", "本", "語");
    }

    @Test
    void no_break_blanks_hold_together_and_are_printed_as_blanks() {
        assertThat(TextWidth.wrap("Etyka –\u00a02\u00a0godz.", 10)).containsExactly("Etyka", "– 2 godz.");
    }

    @Test
    void a_text_cannot_steer_the_terminal() {
        assertThat(TextWidth.wrap("a\u001b[31mb\nc\td", 40)).containsExactly("a [31mb c d");
    }
}
