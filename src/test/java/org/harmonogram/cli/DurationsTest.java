package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "500ms, PT0.5S",
        "30s, PT30S",
        "1.5s, PT1.5S",
        "'1,5s', PT1.5S",
        "2m, PT2M",
        "1h, PT1H",
        "1h30m, PT1H30M",
        "PT30S, PT30S",
        "pt1m, PT1M",
        "P1D, PT24H",
        "168h, PT168H"
    })
    void are_read_as_people_type_them(String typed, Duration meant) {
        assertThat(Durations.parse("--time", typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "s", "ms", "5x", "30 s", "99999999999999999999s", "9999999999999999999ms"})
    void that_nobody_understands_are_refused(String typed) {
        assertRefused(typed, "is no duration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "-5s", "-500ms", "169h", "P8D"})
    void out_of_range_are_refused(String typed) {
        assertRefused(typed, "is out of range");
    }

    private static void assertRefused(String typed, String why) {
        assertThatThrownBy(() -> Durations.parse("--time", typed))
                .isInstanceOfSatisfying(
                        BadUsageException.class,
                        exception -> assertThat(exception.sentence(Words.of(Locale.ENGLISH)))
                                .contains("(" + typed + ")")
                                .contains("--time")
                                .contains(why));
    }
}
