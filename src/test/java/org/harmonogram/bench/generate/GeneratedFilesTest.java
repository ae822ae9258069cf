package org.harmonogram.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harmonogram.check.Check;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;
import org.harmonogram.io.json.PlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies under {@code benchmarks/generated} is what the generator makes today. */
class GeneratedFilesTest {

    private static final Path COMMITTED = Path.of("benchmarks", "generated");
    private static final Pattern NAME = Pattern.compile("([a-z]+)-(\\d+)-(\\d+)");
    private static final Pattern COST = Pattern.compile("hard / medium / soft: (\\d+) / (\\d+) / (\\d+)");
    private static final long MOST_BYTES = 3_000_000;

    @TempDir
    private Path folder;

    static Stream<Path> folders() {
        try (Stream<Path> folders = Files.list(COMMITTED)) {
            return folders.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_committed_plan_is_made_anew_byte_for_byte(Path committed) throws IOException {
        Matcher name = NAME.matcher(committed.getFileName().toString());
        assertThat(name.matches()).as("%s is kind-editions-seed", committed).isTrue();
        Kind kind = Kind.find(name.group(1)).orElseThrow();
        GeneratedFiles.write(
                Generator.generate(kind, Integer.parseInt(name.group(2)), Long.parseLong(name.group(3))), folder);

        Path made = folder.resolve(committed.getFileName());
        for (String file : List.of(GeneratedFiles.PLAN, GeneratedFiles.PUBLISHED, GeneratedFiles.SOURCE)) {
            assertThat(made.resolve(file)).hasSameBinaryContentAs(committed.resolve(file));
        }
        try (Stream<Path> files = Files.list(committed)) {
            assertThat(files).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_committed_planted_harmonogram_costs_what_its_source_says(Path committed) throws IOException {
        Plan plan = PlanReader.read(committed.resolve(GeneratedFiles.PLAN));
        List<Placement> planted =
                PlanReader.read(committed.resolve(GeneratedFiles.PUBLISHED)).placements();
        Matcher stated = COST.matcher(Files.readString(committed.resolve(GeneratedFiles.SOURCE)));
        assertThat(stated.find()).isTrue();

        assertThat(Check.of(plan.withPlacements(planted)).score())
                .isEqualTo(new Score(
                        Long.parseLong(stated.group(1)),
                        Long.parseLong(stated.group(2)),
                        Long.parseLong(stated.group(3))))
                .matches(Score::isUsable);
    }

    @Test
    void the_committed_plans_are_of_every_kind_and_size_and_stay_small() throws IOException {
        assertThat(folders().map(path -> path.getFileName().toString().replaceAll("-.*", "")))
                .contains(Stream.of(Kind.values()).map(Kind::id).toArray(String[]::new));
        assertThat(folders().map(path -> path.getFileName().toString().split("-", -1)[1]))
                .contains("1", "2", "3", "4", "10", "16");
        try (Stream<Path> files = Files.walk(COMMITTED)) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum())
                    .isLessThan(MOST_BYTES);
        }
    }

    @Test
    void the_list_of_what_is_committed_names_every_folder() throws IOException {
        Pattern line = Pattern.compile("(?m)^generate (\\d+) (\\S+)$");
        List<String> listed = line.matcher(Files.readString(Path.of("benchmarks", "generated.sh")))
                .results()
                .flatMap(match ->
                        Stream.of(match.group(2).split(",", -1)).map(kind -> kind + "-" + match.group(1) + "-1"))
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        folders().map(path -> path.getFileName().toString()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_is_described_where_the_benchmarks_are(Kind kind) throws IOException {
        assertThat(Files.readString(Path.of("benchmarks", "README.md"))).contains("\n| `" + kind.id() + "` | ");
    }

    @Test
    void the_files_are_the_same_whatever_language_the_machine_speaks() throws IOException {
        Generated generated = Generator.generate(Kind.MIXED, 2, 1);
        Path first = GeneratedFiles.write(generated, folder.resolve("one")).folder();
        Locale before = Locale.getDefault();
        Path second;
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            second = GeneratedFiles.write(Generator.generate(Kind.MIXED, 2, 1), folder.resolve("other"))
                    .folder();
        } finally {
            Locale.setDefault(before);
        }

        assertThat(contents(second)).isEqualTo(contents(first));
    }

    private static Map<String, String> contents(Path made) throws IOException {
        return Map.of(
                "plan", Files.readString(made.resolve(GeneratedFiles.PLAN)),
                "published", Files.readString(made.resolve(GeneratedFiles.PUBLISHED)),
                "source", Files.readString(made.resolve(GeneratedFiles.SOURCE)));
    }

    @Test
    void a_folder_that_cannot_be_made_is_an_issue() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> GeneratedFiles.write(Generator.generate(Kind.ODD, 1, 1), file))
                .isInstanceOf(InvalidPlanException.class);
    }
}
