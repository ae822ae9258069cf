package org.harmonogram.io.ctt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmonogram.check.Check;
import org.harmonogram.check.Report;
import org.harmonogram.check.RuleScore;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Validation;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.io.json.PlanWriter;
import org.harmonogram.rules.WorkingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of {@code benchmarks/itc2007}: the competition's validator and {@code check} count the same. */
class ItcBenchmarkTest {

    private static final Path FOLDER = Path.of("benchmarks/itc2007");

    private static final Pattern CHECKSUM = Pattern.compile("(?m)^([0-9a-f]{64})  (\\S+)$");

    private static final int RANDOM_SOLUTIONS = 10;

    private static final Map<Rule, String> COMPONENT = Map.of(
            Rule.ROOM_TOO_SMALL, "best_capacity",
            Rule.FEWER_DAYS_THAN_ASKED, "best_days",
            Rule.ISOLATED_SESSION, "best_compactness",
            Rule.ROOM_CHANGE, "best_stability");

    /** The lines of reference.csv, by column. */
    static List<Map<String, String>> references() throws IOException {
        List<List<String>> lines = Files.readAllLines(FOLDER.resolve("reference.csv")).stream()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
        List<String> columns = lines.get(0);
        return lines.stream()
                .skip(1)
                .map(values -> Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                        .collect(Collectors.toMap(columns::get, values::get)))
                .toList();
    }

    static List<Path> instances() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("instances"))) {
            return files.sorted().toList();
        }
    }

    private static Plan plan(String instance) {
        return CttReader.read(FOLDER.resolve("instances").resolve(instance + ".ctt"))
                .plan();
    }

    private static Path best(String instance) {
        return FOLDER.resolve("best").resolve(instance + ".sol");
    }

    @ParameterizedTest
    @MethodSource("references")
    void the_best_known_solution_costs_what_the_validator_says(Map<String, String> reference) {
        String instance = reference.get("instance");
        Plan plan = plan(instance);
        Report report = Check.of(plan.withPlacements(SolutionReader.read(best(instance), plan)));

        assertThat(report.score()).isEqualTo(new Score(0, 0, Long.parseLong(reference.get("best_known"))));
        Map<Rule, Long> costs = report.rules().stream().collect(Collectors.toMap(RuleScore::rule, RuleScore::cost));
        COMPONENT.forEach((rule, column) ->
                assertThat(costs.get(rule)).as(column).isEqualTo(Long.parseLong(reference.get(column))));
    }

    @ParameterizedTest
    @MethodSource("references")
    void a_solution_is_written_as_it_was_read_but_for_the_order_and_blanks(Map<String, String> reference)
            throws IOException {
        String instance = reference.get("instance");
        Plan plan = plan(instance);
        String written = SolutionWriter.write(plan.withPlacements(SolutionReader.read(best(instance), plan)));

        assertThat(written.lines().sorted().toList())
                .isEqualTo(Files.readAllLines(best(instance)).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .sorted()
                        .toList());
        assertThat(SolutionWriter.write(plan.withPlacements(SolutionReader.read(written, plan))))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("instances")
    void random_solutions_cost_what_a_plain_recount_of_the_files_says(Path file) throws IOException {
        String instance = Files.readString(file);
        Recount recount = new Recount(instance);
        for (long seed = 0; seed < RANDOM_SOLUTIONS; seed++) {
            String solution = recount.randomSolution(new Random(seed));
            assertThat(counted(Tiny.plan(instance, solution)))
                    .as("seed %d", seed)
                    .isEqualTo(recount.costs(solution));
        }
    }

    /** Costs by rule, zeros left out, without the sentences that a check makes of thousands of breaches. */
    private static Map<Rule, Long> counted(Plan plan) {
        WorkingPlan working = WorkingPlan.of(Structure.of(plan));
        Map<Rule, Long> costs = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            costs.put(rule, working.count(rule) * plan.weight(rule));
        }
        costs.values().removeIf(cost -> cost == 0);
        return costs;
    }

    @Test
    void every_checksum_of_the_source_is_true_and_every_file_has_one() throws IOException {
        Map<String, String> stated = CHECKSUM.matcher(Files.readString(FOLDER.resolve("SOURCE.md")))
                .results()
                .collect(Collectors.toMap(line -> line.group(2), line -> line.group(1)));
        try (Stream<Path> files = Files.walk(FOLDER)) {
            Map<String, String> counted = files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("SOURCE.md"))
                    .collect(Collectors.toMap(
                            file -> FOLDER.relativize(file).toString().replace('\\', '/'), ItcBenchmarkTest::sha256));
            assertThat(stated).isEqualTo(counted);
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @ParameterizedTest
    @MethodSource("instances")
    void an_instance_is_a_plan_without_issues_and_the_same_as_a_plan_file(Path file) {
        CttFile read = CttReader.read(file);

        assertThat(Validation.issues(read.plan())).isEmpty();
        assertThat(PlanReader.read(PlanWriter.write(read.plan()))).isEqualTo(read.plan());
        assertThat(read.warnings().isEmpty()).isEqualTo(file.toString().endsWith(".ctt"));
    }

    @ParameterizedTest
    @MethodSource("instances")
    void an_instance_has_as_many_of_everything_as_its_header_says(Path file) throws IOException {
        Map<String, String> header = header(file);
        Plan plan = CttReader.read(file).plan();

        assertThat(plan.heading().title()).isEqualTo(header.get("Name"));
        assertThat(plan.programmes().get(0).topics()).hasSize(Integer.parseInt(header.get("Courses")));
        assertThat(plan.venues().get(0).rooms()).hasSize(Integer.parseInt(header.get("Rooms")));
        assertThat(plan.editions().get(0).groups()).hasSize(Integer.parseInt(header.get("Curricula")));
        assertThat(plan.grids().get(0).windows()).hasSize(Integer.parseInt(header.get("Periods_per_day")));
        assertThat(Validation.structure(plan).days(plan.editions().get(0)).days())
                .hasSize(Integer.parseInt(header.get("Days")));
    }

    private static Map<String, String> header(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.takeWhile(line -> !line.equals("COURSES:"))
                    .filter(line -> line.contains(": "))
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf(':')),
                            line -> line.substring(line.indexOf(':') + 1).strip()));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
