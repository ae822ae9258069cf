package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.support.Golden.assertGolden;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {

    private static final Path DATA = Path.of("data");
    private static final Path EVERY_ROW = Path.of("src/test/resources/plans/every-kind-of-row.json");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cus-bialystok-2025",
                "lpdi-swietokrzyskie-2025",
                "congress-starachowice-2022",
                "workshops-lubuskie-2022"
            })
    void a_published_plan_is_printed_as_its_document(String set) {
        Shell.Outcome shown = Shell.pipe().run("show", DATA.resolve(set).resolve("published.json"));

        assertThat(shown.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(shown.err()).isEmpty();
        assertGolden("show-" + set + ".txt", shown.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition", "day", "trainer", "room"})
    void every_kind_of_row_is_printed_in_each_view(String view) {
        Shell.Outcome shown = Shell.pipe().run("show", EVERY_ROW, "--by", view);

        assertThat(shown.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertGolden("show-every-kind-of-row-by-" + view + ".txt", shown.out());
    }

    @Test
    void a_narrow_terminal_gets_short_lines_and_drawn_rules() {
        Shell.Outcome shown = Shell.terminal(64).run("show", EVERY_ROW, "--lang", "en");

        assertThat(shown.out().lines())
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(64));
        assertGolden("show-every-kind-of-row-64-en.txt", shown.out());
    }

    @Test
    void a_wide_terminal_gets_lines_that_can_still_be_read() {
        Shell.Outcome shown = Shell.terminal(400).run("show", EVERY_ROW);

        assertThat(shown.out().lines().mapToInt(TextWidth::of).max()).hasValue(120);
    }

    @Test
    void a_plan_of_programmes_is_printed_as_such() {
        Shell.Outcome shown = Shell.pipe().run("show", DATA.resolve("programmes/cus-pozostale-2020.json"));

        assertThat(shown.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertGolden("show-programmes.txt", shown.out());
    }

    @Test
    void before_anything_is_placed_the_place_and_the_open_hours_are_printed() {
        Shell.Outcome shown = Shell.pipe().run("show", DATA.resolve("cus-bialystok-2025/plan.json"));

        assertThat(shown.out())
                .contains("Miejsce: Restauracja Kawelin")
                .contains("Nic jeszcze nie zaplanowano.")
                .contains("Edycja II: Rola organizacji pozarządowych");
    }

    @Test
    void an_unknown_view_is_refused() {
        Shell.Outcome shown = Shell.pipe().run("show", EVERY_ROW, "--by", "week");

        assertThat(shown.exitCode()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(shown.err()).contains("(week)").contains("edition, day, trainer or room");
        assertThat(shown.out()).isEmpty();
    }
}
