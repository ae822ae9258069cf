package org.harmonogram.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Validation;
import org.harmonogram.io.json.PlanReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing happens to a published plan unnoticed: whatever is done to one placement, the findings or the ledger change. */
class SensitivityTest {

    private static final Path DATA = Path.of("data");
    private static final int PLACES = 20;
    private static final Map<Path, Published> PUBLISHED = new ConcurrentHashMap<>();

    /**
     * A published plan, read and judged once.
     *
     * @param plan with its placements
     * @param seen what a check of it shows
     */
    private record Published(Plan plan, Seen seen) {
        static Published read(Path file) {
            Plan plan = PlanReader.read(file);
            return new Published(plan, Seen.in(plan));
        }
    }

    /**
     * What a reader of a check sees. Positions of placements are left out: they change with any placement added.
     *
     * @param sentences of the findings, in alphabetical order
     * @param ledger the hours
     */
    private record Seen(List<String> sentences, Ledger ledger) {
        static Seen in(Plan plan) {
            Report report = Check.of(plan);
            return new Seen(
                    report.findings().stream().map(Finding::english).sorted().toList(), report.ledger());
        }
    }

    @ParameterizedTest(name = "{0}: {1}, seed {2}")
    @MethodSource("changes")
    void a_change_to_one_placement_is_seen(Path file, Change change, int seed) {
        Published published = PUBLISHED.computeIfAbsent(file, Published::read);
        Plan changed = change.of(published.plan(), new Random(seed));
        if (change == Change.TOPIC_EXCHANGED && isRefused(changed)) {
            return;
        }
        assertThat(Seen.in(changed)).isNotEqualTo(published.seen());
    }

    /** Whether the groups of a placement do not attend the topic it got: such a plan is not judged, but refused. */
    private static boolean isRefused(Plan plan) {
        List<Issue> issues = Validation.issues(plan);
        assertThat(issues).extracting(Issue::code).allMatch(code -> code == IssueCode.PLACEMENT_FITS_NOTHING);
        return !issues.isEmpty();
    }

    static Stream<Arguments> changes() throws IOException {
        return publishedPlans().stream()
                .flatMap(file -> Arrays.stream(Change.values())
                        .flatMap(change ->
                                IntStream.range(0, PLACES).mapToObj(seed -> Arguments.of(file, change, seed))));
    }

    private static List<Path> publishedPlans() throws IOException {
        try (Stream<Path> folders = Files.list(DATA)) {
            return folders.map(folder -> folder.resolve("published.json"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }
}
