package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingNamesTest {

    private static StandardEnvironment file(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addLast(new MapPropertySource("file", settings));
        return environment;
    }

    @Test
    void every_setting_is_documented() throws IOException {
        String documentation = Files.readString(Path.of("docs/api.md"), StandardCharsets.UTF_8);

        assertThat(SettingNames.all())
                .contains("harmonogram.limits.requests-per-minute")
                .allSatisfy(name -> assertThat(documentation).contains("`" + name + "`"));
    }

    @Test
    void all_ways_of_writing_a_setting_are_known() {
        Map<String, Object> written = Map.of(
                "harmonogram.limits.jobs-of-caller",
                1,
                "harmonogram.limits.solveTime",
                "PT1M",
                "harmonogram.cors.origins[1]",
                "https://editor.example.org",
                "other.setting",
                2);

        assertThatCode(() -> SettingNames.requireKnown(file(written))).doesNotThrowAnyException();
    }

    @Test
    void a_setting_of_a_file_that_does_not_exist_is_refused() {
        assertThatExceptionOfType(RefusedSettingsException.class)
                .isThrownBy(() -> SettingNames.requireKnown(file(Map.of("harmonogram.limits.job", 1))))
                .satisfies(refused -> assertThat(refused.values())
                        .containsExactly("harmonogram.limits.job (harmonogram.limits.jobs?)"));
    }

    @Test
    void the_environment_may_have_names_of_others() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of("HARMONOGRAM_SERVICE_HOST", "10.0.0.7", "HARMONOGRAM_JAVA_OPTS", "-Xmx1g")));

        assertThatCode(() -> SettingNames.requireKnown(environment)).doesNotThrowAnyException();
    }
}
