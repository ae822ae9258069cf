package org.harmonogram.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    private static final String ID = "0193585f-6d40-7b1e-9c35-4f0a8e21d7b6";

    @Test
    void a_position_is_read_as_it_was_written() {
        Position position = new Position(Instant.parse("2026-11-23T06:30:00.123456Z"), ID);

        assertThat(Position.of(position.text())).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T06:30:00Z 0193585f-6d40-7b1e-9c35-4f0a8e21d7\u0000",
                "2026-11-23T06:30:00Z \u0000",
                "2026-11-23T06:30:00Z ",
                "2026-11-23T06:30:00Z",
                "+10000-01-01T00:00:00Z 0193585f-6d40-7b1e-9c35-4f0a8e21d7b6",
                "yesterday 0193585f-6d40-7b1e-9c35-4f0a8e21d7b6"
            })
    void what_no_row_can_have_is_no_position(String text) {
        String sent = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThat(Position.isText(sent)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Position.of(sent));
    }
}
