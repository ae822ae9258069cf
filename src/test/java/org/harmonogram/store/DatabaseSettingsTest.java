package org.harmonogram.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {

    private static DatabaseSettings of(String url) {
        return new DatabaseSettings(url, "user", "secret", 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:file:./plans;AUTO_SERVER=TRUE", "jdbc:h2:./plans;WRITE_DELAY=0; auto_server=true"})
    void an_h2_file_that_several_processes_would_share_is_refused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(url))
                .withMessageContaining("AUTO_SERVER=TRUE")
                .withMessageContaining("PostgreSQL");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./plans;WRITE_DELAY=0, true",
        "jdbc:h2:file:./plans;AUTO_SERVER=FALSE, true",
        "jdbc:h2:file:./plans;FILE_LOCK=NO, false",
        "jdbc:h2:tcp://db.example/plans, false",
        "jdbc:postgresql://db.example/plans, false"
    })
    void only_a_locked_file_is_taken_to_be_open_in_one_process(String url, boolean isExclusive) {
        assertThat(of(url).isExclusive()).isEqualTo(isExclusive);
    }

    @Test
    void a_folder_s_database_is_for_one_process() {
        assertThat(DatabaseSettings.inFolder(Path.of("data")).isExclusive()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db.example/plans?password=secret", "plans"})
    void another_database_is_refused_without_telling_its_parameters(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(url))
                .withMessageContaining("jdbc:postgresql:")
                .withMessageNotContaining("secret");
    }
}
