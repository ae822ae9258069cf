package org.harmonogram.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.harmonogram.solver.SearchSettings.Acceptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchSettingsTest {

    @Test
    void moves_survive_as_one_text() {
        var settings = new SearchSettings(Acceptor.TABU_SEARCH, 1, 1, Map.of("relocate", 9.0, "kempe-chain", 0.5));

        assertThat(SearchSettings.parseMoves(settings.movesAsText())).isEqualTo(settings.moves());
        assertThat(SearchSettings.parseMoves(SearchSettings.DEFAULT.movesAsText()))
                .isEmpty();
    }

    @Test
    void a_neighbourhood_must_be_known() {
        assertThatThrownBy(() -> new SearchSettings(Acceptor.ANNEALING, 1, 1, Map.of("relocat", 1.0)))
                .hasMessageContaining("(moves/relocat)")
                .hasMessageContaining("relocate");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_factor_must_be_above_zero(double factor) {
        assertThatThrownBy(() -> new SearchSettings(Acceptor.ANNEALING, factor, 1, Map.of()))
                .hasMessageContaining("(temperature)");
        assertThatThrownBy(() -> new SearchSettings(Acceptor.ANNEALING, 1, factor, Map.of()))
                .hasMessageContaining("(hardWeight)");
        assertThatThrownBy(() -> new SearchSettings(Acceptor.ANNEALING, 1, 1, Map.of("swap", factor)))
                .hasMessageContaining("(moves/swap)");
    }
}
