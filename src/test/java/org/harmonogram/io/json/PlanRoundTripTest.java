package org.harmonogram.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.harmonogram.domain.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back the same, and written again byte for byte. */
class PlanRoundTripTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    static List<Path> dataFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void random_plans_come_back_the_same(long seed) {
        Plan plan = RandomPlanFiles.of(seed);
        String written = PlanWriter.write(plan);

        Plan read = PlanReader.read(written);

        assertThat(read).isEqualTo(plan);
        assertThat(PlanWriter.write(read)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void real_plans_are_kept_as_they_are_written(Path file) throws IOException {
        assertThat(PlanWriter.write(PlanReader.read(file))).isEqualTo(Files.readString(file));
    }
}
