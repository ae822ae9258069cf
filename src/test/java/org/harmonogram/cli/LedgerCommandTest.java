package org.harmonogram.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.support.Golden.assertGolden;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"cus-bialystok-2025", "congress-starachowice-2022"})
    void lists_required_and_placed_hours_of_every_topic(String set) {
        Shell.Outcome listed = Shell.pipe().run("ledger", Path.of("data", set, "published.json"));

        assertThat(listed.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertGolden("ledger-" + set + ".txt", listed.out());
    }

    @Test
    void a_narrow_terminal_goes_without_clock_hours() {
        Shell.Outcome listed =
                Shell.terminal(60).run("ledger", "src/test/resources/plans/every-kind-of-row.json", "--lang", "en");

        assertThat(listed.out().lines())
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(60));
        assertGolden("ledger-every-kind-of-row-60-en.txt", listed.out());
    }

    @Test
    void missing_hours_are_listed_and_are_no_failure() {
        Shell.Outcome listed = Shell.pipe().run("ledger", "data/cus-bialystok-2025/plan.json");

        assertThat(listed.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(listed.out()).containsPattern("(?m)^Razem +60 +– +60 +– +–$");
    }

    @Test
    void a_plan_of_programmes_has_no_hours() {
        Shell.Outcome listed = Shell.pipe().run("ledger", "data/programmes/cus-pozostale-2020.json");

        assertThat(listed.exitCode()).isEqualTo(ExitCodes.USABLE);
        assertThat(listed.out()).contains("Plan nie zawiera edycji");
    }
}
