package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.harmonogram.domain.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Words polish = Words.of(Locale.forLanguageTag("pl"));
    private final Words english = Words.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "1,zmianę",
        "2,zmiany",
        "4,zmiany",
        "5,zmian",
        "12,zmian",
        "22,zmiany",
        "112,zmian",
        "0,zmian",
        "101,zmian"
    })
    void polish_numbers_choose_their_form(long count, String form) {
        assertThat(polish.count("moves", count)).isEqualTo(count + "\u00a0" + form);
    }

    @ParameterizedTest
    @CsvSource({"1,change", "2,changes", "0,changes", "21,changes"})
    void english_numbers_choose_their_form(long count, String form) {
        assertThat(english.count("moves", count)).isEqualTo(count + "\u00a0" + form);
    }

    @Test
    void numbers_are_grouped_by_thousands() {
        assertThat(polish.number(1234567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(english.number(-1234567)).isEqualTo("-1,234,567");
        assertThat(english.number(999)).isEqualTo("999");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"45|45 min", "60|1 h", "90|1,5 h", "80|1 h 20 min", "2700|45 h", "0|0 h", "30|30 min"})
    void lengths_are_written_as_they_are_published(int minutes, String written) {
        assertThat(polish.clock(minutes)).isEqualTo(written.replace(' ', Words.NO_BREAK));
    }

    @Test
    void dates_and_times_are_written_in_words() {
        LocalDate date = LocalDate.of(2025, 6, 16);
        assertThat(polish.date(date)).isEqualTo("16 czerwca 2025 r.");
        assertThat(polish.weekday(date)).isEqualTo("poniedziałek");
        assertThat(english.date(date)).isEqualTo("16 June 2025");
        assertThat(Words.span(LocalTime.of(9, 0), null)).isEqualTo("09:00");
        assertThat(Words.span(LocalTime.of(9, 0), LocalTime.of(10, 30))).isEqualTo("09:00–10:30");
        assertThat(polish.seconds(Duration.ofMillis(3249))).isEqualTo("3,2\u00a0s");
        assertThat(english.seconds(Duration.ofMillis(3250))).isEqualTo("3.3\u00a0s");
    }

    @Test
    void parts_of_units_are_exact() {
        assertThat(polish.units(90, 45)).isEqualTo("2\u00a0godz.\u00a0dyd.");
        assertThat(english.units(20, 45)).isEqualTo("4/9\u00a0units");
    }

    @Test
    void scores_are_said_in_words() {
        assertThat(polish.score(Score.ZERO))
                .isEqualTo("Wszystkie twarde reguły zachowane, wszystko zaplanowane; koszt miękki 0.");
        assertThat(english.score(new Score(2, 3, 1500)))
                .isEqualTo("Hard rules broken (cost 2), not everything placed (cost 3); soft cost 1,500.");
        assertThat(english.shortScore(new Score(2, 3, 4))).isEqualTo("hard rules broken: 2, not placed: 3, cost 4");
        assertThat(polish.shortScore(Score.ZERO)).isEqualTo("twarde reguły zachowane, wszystko zaplanowane, koszt 0");
    }
}
