package org.harmonogram.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmonogram.check.Check;
import org.harmonogram.check.Report;
import org.harmonogram.check.RuleScore;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Programme;
import org.harmonogram.domain.Qualifications;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Validation;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.io.json.PlanWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plans of {@code data/} are whole, written in the one layout, and say what their documents print. */
class DataSetsTest {

    private static final Path DATA = Path.of("data");
    private static final String CUS = "cus-bialystok-2025";
    private static final String LPDI = "lpdi-swietokrzyskie-2025";
    private static final String CONGRESS = "congress-starachowice-2022";
    private static final String WORKSHOPS = "workshops-lubuskie-2022";

    private static final List<Integer> CUS_UNITS = List.of(6, 3, 4, 7, 10, 5, 5, 5, 5, 3, 4, 3);
    private static final Pattern CHECKSUM = Pattern.compile("(?m)^([0-9a-f]{64})  (\\S+)$");

    @ParameterizedTest
    @MethodSource("planFiles")
    void every_plan_is_written_in_the_one_layout(Path file) throws IOException {
        assertThat(PlanWriter.write(PlanReader.read(file))).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("planFiles")
    void every_plan_is_without_issues_and_warnings(Path file) {
        assertThat(Validation.issues(PlanReader.read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_checksum_of_a_source_is_true_and_every_plan_has_one(Path folder) throws IOException {
        Map<String, String> stated = new TreeMap<>();
        Matcher matcher = CHECKSUM.matcher(Files.readString(folder.resolve("SOURCE.md")));
        while (matcher.find()) {
            stated.put(matcher.group(2), matcher.group(1));
        }
        Map<String, String> counted = planFiles()
                .filter(file -> file.startsWith(folder))
                .collect(Collectors.toMap(file -> file.getFileName().toString(), DataSetsTest::sha256));
        assertThat(stated).isEqualTo(counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {CUS, LPDI, CONGRESS, WORKSHOPS})
    void published_plans_say_what_the_document_prints(String set) throws IOException {
        try (var printed = DataSetsTest.class.getResourceAsStream("/printed/" + set + ".txt")) {
            assertThat(printed).as("what %s prints", set).isNotNull();
            assertThat(Transcript.of(published(set)))
                    .isEqualTo(new String(printed.readAllBytes(), UTF_8).lines().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CUS, LPDI, WORKSHOPS})
    void plans_are_the_published_ones_with_nothing_placed(String set) {
        assertThat(plan(set)).isEqualTo(published(set).withPlacements(List.of()));
    }

    @Test
    void the_congress_to_be_planned_has_two_rooms_more_than_the_document() {
        Plan plan = plan(CONGRESS);
        assertThat(plan.placements()).isEmpty();
        assertThat(plan.programmes()).isEqualTo(published(CONGRESS).programmes());
        assertThat(plan.grids()).isEqualTo(published(CONGRESS).grids());
        assertThat(rooms(published(CONGRESS))).containsExactly("sala Bruksela", "sala Warszawa");
        assertThat(rooms(plan))
                .containsExactly(
                        "sala Bruksela",
                        "sala Warszawa",
                        "Sala warsztatowa 1 (założenie)",
                        "Sala warsztatowa 2 (założenie)");
    }

    @Test
    void the_variant_with_trainers_adds_only_trainers() {
        Plan variant = read(CUS, "plan-with-trainers.json");
        assertThat(variant.placements()).isEmpty();
        assertThat(variant.programmes()).isEqualTo(plan(CUS).programmes());
        assertThat(variant.grids()).isEqualTo(plan(CUS).grids());
        assertThat(variant.editions()).isEqualTo(plan(CUS).editions());
        assertThat(variant.venues()).isEqualTo(plan(CUS).venues());
        assertThat(variant.trainers()).hasSize(11).allSatisfy(trainer -> {
            assertThat(trainer.name()).matches("\\p{Lu}[\\p{Ll} ]+ \\d");
            assertThat(trainer.email()).isNull();
        });
    }

    @Test
    void the_pool_of_trainers_cannot_staff_the_printed_first_day() {
        Plan variant = read(CUS, "plan-with-trainers.json");
        LocalDate firstDay = LocalDate.of(2025, 6, 16);
        Programme programme = variant.programmes().get(0);
        Topic printed = programme.topics().get(0);
        int units = variant.trainers().stream()
                .filter(trainer -> Qualifications.qualified(variant, trainer, programme, printed))
                .filter(trainer -> trainer.unavailable().stream().noneMatch(period -> period.touches(firstDay)))
                .mapToInt(trainer -> Objects.requireNonNull(trainer.maxUnitsPerDay()))
                .sum();
        assertThat(units).isEqualTo(4).isLessThan(CUS_UNITS.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"edycja-1", "edycja-2"})
    void each_published_edition_has_its_60_units_in_full(String edition) {
        Plan plan = published(CUS);
        Map<String, Integer> placed = plan.placements().stream()
                .filter(placement -> placement.editions().equals(List.of(edition)))
                .collect(
                        Collectors.toMap(placement -> placement.topic(), placement -> placement.units(), Integer::sum));
        List<Topic> topics = plan.programmes().get(0).topics();
        assertThat(topics).extracting(Topic::units).isEqualTo(CUS_UNITS);
        assertThat(topics).extracting(topic -> placed.get(topic.id())).isEqualTo(CUS_UNITS);
        assertThat(CUS_UNITS.stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
    }

    /** Programme order leaves two topics of four units in the second half of a window; nothing else costs anything. */
    @Test
    void the_published_editions_cost_only_the_four_pieces_that_cannot_be_avoided() {
        Report report = Check.of(published(CUS));

        assertThat(report.rules())
                .filteredOn(rule -> rule.count() > 0)
                .extracting(RuleScore::rule, RuleScore::count)
                .containsExactly(tuple(Rule.TOPIC_PIECES, 4L));
        assertThat(report.score()).isEqualTo(new Score(0, 0, 20));
    }

    @Test
    void the_prescribed_curriculum_asks_the_hours_of_the_published_plan() {
        Programme prescribed = programme("cus-zarzadzanie-2020.json");
        Programme published = published(CUS).programmes().get(0);
        assertThat(prescribed.complete()).isTrue();
        assertThat(prescribed.id()).isEqualTo(published.id());
        assertThat(prescribed.topics()).extracting(Topic::id).isEqualTo(ids(published));
        assertThat(prescribed.topics()).extracting(Topic::units).isEqualTo(CUS_UNITS);
        List<Integer> differing = IntStream.range(0, CUS_UNITS.size())
                .filter(i -> !prescribed
                        .topics()
                        .get(i)
                        .name()
                        .equalsIgnoreCase(published.topics().get(i).name()))
                .boxed()
                .toList();
        assertThat(differing).as("topics worded differently, from 0").containsExactly(0, 3);
    }

    @Test
    void curricula_without_hours_are_marked_incomplete() {
        Programme others = programme("cus-pozostale-2020.json");
        assertThat(others.complete()).isFalse();
        assertThat(others.topics())
                .hasSize(8)
                .allSatisfy(topic -> assertThat(topic.units()).isNull());
    }

    static Stream<Path> planFiles() {
        return walk(2).filter(path -> path.toString().endsWith(".json"));
    }

    static Stream<Path> folders() {
        return walk(1).filter(path -> !path.equals(DATA));
    }

    private static Stream<Path> walk(int depth) {
        try (Stream<Path> paths = Files.walk(DATA, depth)) {
            return paths.sorted().toList().stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static Plan plan(String set) {
        return read(set, "plan.json");
    }

    private static Plan published(String set) {
        return read(set, "published.json");
    }

    private static Programme programme(String file) {
        return read("programmes", file).programmes().get(0);
    }

    private static Plan read(String folder, String file) {
        return PlanReader.read(DATA.resolve(folder).resolve(file));
    }

    private static List<String> ids(Programme programme) {
        return programme.topics().stream().map(Topic::id).toList();
    }

    private static Stream<String> rooms(Plan plan) {
        return plan.venues().stream().flatMap(venue -> venue.rooms().stream()).map(room -> room.name());
    }
}
