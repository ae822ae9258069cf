package org.harmonogram.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.harmonogram.bench.verdict.Baseline;
import org.harmonogram.bench.verdict.Verdict;
import org.harmonogram.bench.verdict.VerdictFile;
import org.harmonogram.support.Golden;
import org.junit.jupiter.api.Test;

/** What is written about a suite, as somebody has read it. */
class ResultFilesTest {

    private static Verdict verdict() {
        Baseline before = Baseline.of("before", "10 s", SomeRuns.runs().subList(0, 4));
        return Verdict.of(SomeRuns.suite(), SomeRuns.runs(), before);
    }

    @Test
    void the_table_of_all_runs() {
        Golden.assertGolden("bench-runs.csv", RunTable.of(SomeRuns.runs()));
    }

    @Test
    void the_page_for_people() {
        Golden.assertGolden(
                "bench-page.md",
                ResultPage.of(
                        SomeRuns.suite(),
                        SomeRuns.runs(),
                        verdict(),
                        List.of(SomeRuns.start()),
                        List.of("cost-over-time.svg")));
    }

    @Test
    void the_verdict_for_programs() {
        Golden.assertGolden("bench-verdict.json", VerdictFile.of(verdict()));
    }

    @Test
    void the_pictures() {
        Map<String, String> pictures = SuitePictures.of(SomeRuns.suite(), SomeRuns.runs());

        assertThat(pictures).containsOnlyKeys("cost-over-time.svg", "size.svg");
        Golden.assertGolden("bench-cost-over-time.svg", pictures.get("cost-over-time.svg"));
        Golden.assertGolden("bench-size.svg", pictures.get("size.svg"));
    }

    @Test
    void without_runs_there_is_nothing_to_draw() {
        assertThat(SuitePictures.of(SomeRuns.suite(), List.of())).isEmpty();
    }
}
