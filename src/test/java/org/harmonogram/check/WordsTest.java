package org.harmonogram.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harmonogram.check.Value.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Words ENGLISH = Words.of(Locale.UK);
    private static final Words POLISH = Words.of(Locale.forLanguageTag("pl-PL"));

    @ParameterizedTest
    @CsvSource({
        "0, godzin",
        "1, godzina",
        "2, godziny",
        "4, godziny",
        "5, godzin",
        "11, godzin",
        "12, godzin",
        "14, godzin",
        "20, godzin",
        "21, godzin",
        "22, godziny",
        "24, godziny",
        "25, godzin",
        "101, godzin",
        "102, godziny",
        "112, godzin",
        "122, godziny",
        "1000000000004, godziny"
    })
    void polish_nouns_follow_their_number(long number, String noun) {
        assertThat(POLISH.form(number, List.of("godzina", "godziny", "godzin"))).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource({"0, units", "1, unit", "2, units", "21, units"})
    void english_nouns_follow_their_number(long number, String noun) {
        assertThat(ENGLISH.form(number, List.of("unit", "units"))).isEqualTo(noun);
    }

    @Test
    void dates_read_as_in_an_office() {
        LocalDate date = LocalDate.of(2025, 6, 16);
        assertThat(POLISH.date(date)).isEqualTo("16 czerwca 2025 r. (poniedziałek)");
        assertThat(ENGLISH.date(date)).isEqualTo("Monday 16 June 2025");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void every_month_and_weekday_has_the_name_it_has_in_the_jdk(int month) {
        LocalDate date = LocalDate.of(2025, month, month);
        assertThat(POLISH.date(date)).isEqualTo(jdk(date, "d MMMM yyyy 'r.' (EEEE)", "pl"));
        assertThat(ENGLISH.date(date)).isEqualTo(jdk(date, "EEEE d MMMM yyyy", "en"));
    }

    private static String jdk(LocalDate date, String pattern, String language) {
        return java.time.format.DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language))
                .format(date);
    }

    @Test
    void lists_join_the_last_two_with_a_word() {
        assertThat(POLISH.list(List.of())).isEmpty();
        assertThat(POLISH.list(List.of("A"))).isEqualTo("A");
        assertThat(POLISH.list(List.of("A", "B"))).isEqualTo("A i B");
        assertThat(ENGLISH.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Etyka | „Etyka”",
                "Konsultacje ramowego schematu LPDI. | „Konsultacje ramowego schematu LPDI”",
                "„Okiem eksperta” - panel | „«Okiem eksperta» - panel”",
                "Gromadzenie, aktualizowanie i udostępnianie informacji o usługach społecznych realizowanych na obszarze"
                        + " | „Gromadzenie, aktualizowanie i udostępnianie informacji…”",
                "Problematyka usług społecznych w naukach społecznych (pedagogika, psychologia)"
                        + " | „Problematyka usług społecznych w naukach społecznych…”",
                "Opracowywanie diagnozy potrzeb i potencjału wspólnoty gminnej"
                        + " | „Opracowywanie diagnozy potrzeb i potencjału wspólnoty…”",
                "Opracowywanie diagnozy potrzeb i potencjału społeczności lok"
                        + " | „Opracowywanie diagnozy potrzeb i potencjału społeczności lok”",
                "Słowodłuższeniżmożnabyłobynapisaćwjednymtytuletematujakiegokolwiek"
                        + " | „Słowodłuższeniżmożnabyłobynapisaćwjednymtytuletematujakiego…”"
            })
    void titles_are_quoted_and_end_after_a_whole_word(String title, String quoted) {
        assertThat(POLISH.quoted(title)).isEqualTo(quoted);
    }

    @Test
    void english_quotes_differ() {
        assertThat(ENGLISH.quoted("„Okiem eksperta” - panel")).isEqualTo("“‘Okiem eksperta’ - panel”");
    }

    @Test
    void gaps_take_values_and_the_form_that_fits_and_the_sentence_a_capital() {
        Map<String, Value> values = Map.of("who", words -> "łódź $1 {n}", "n", new Amount(3));
        assertThat(Template.fill("{who} ma {n|# dzień|# dni|# dni}.", values::get, POLISH))
                .isEqualTo("Łódź $1 {n} ma 3 dni.");
    }

    @Test
    void a_form_too_few_is_said() {
        assertThatThrownBy(() -> POLISH.form(5, List.of("dzień", "dni")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no form for (5) among ([dzień, dni]).");
    }

    @Test
    void a_value_that_is_no_number_chooses_no_form() {
        assertThatThrownBy(() -> Template.fill("{who|a|b}", name -> words -> "Ewa", ENGLISH))
                .isInstanceOf(IllegalStateException.class);
    }
}
