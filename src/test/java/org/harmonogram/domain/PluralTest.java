package org.harmonogram.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "0, MANY",
        "1, ONE",
        "2, FEW",
        "4, FEW",
        "5, MANY",
        "11, MANY",
        "12, MANY",
        "14, MANY",
        "21, MANY",
        "22, FEW",
        "24, FEW",
        "25, MANY",
        "112, MANY",
        "114, MANY",
        "122, FEW",
        "1002, FEW",
        "1012, MANY"
    })
    void polish_has_a_form_for_two_to_four(long number, Plural form) {
        assertThat(Plural.of(number, Locale.forLanguageTag("pl"))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"0, MANY", "1, ONE", "2, MANY", "21, MANY", "22, MANY"})
    void english_has_one_form_for_one_and_one_for_all_others(long number, Plural form) {
        assertThat(Plural.of(number, Locale.ENGLISH)).isEqualTo(form);
    }
}
