package org.harmonogram.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.harmonogram.bench.suite.Configuration;
import org.harmonogram.bench.suite.ConfigurationReader;
import org.harmonogram.bench.suite.RunKey;
import org.harmonogram.bench.suite.RunLimits;
import org.harmonogram.bounds.BoundOptions;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.io.json.PlanWriter;
import org.harmonogram.solver.SolveOptions;
import org.harmonogram.solver.SolveOptions.Mode;
import org.harmonogram.support.DrawnPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContendersTest {

    private static final Path PLAN = Path.of("data/lpdi-swietokrzyskie-2025/plan.json");

    @TempDir
    private Path folder;

    private Configuration configuration(String json) throws IOException {
        Files.writeString(folder.resolve("own.xml"), "<solver xmlns=\"https://timefold.ai/xsd/solver\"/>");
        return ConfigurationReader.read(Files.writeString(folder.resolve("own.json"), json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"title\": \"Counters\", \"solver\": \"harmonogram\" }",
                "{ \"title\": \"Streams\", \"solver\": \"harmonogram\", \"scoring\": \"streams\" }",
                "{ \"title\": \"Stock\", \"solver\": \"timefold\", \"config\": \"own.xml\" }",
                "{ \"title\": \"Peer\", \"solver\": \"cp-sat\", \"deterministicSeconds\": 1 }"
            })
    void each_finds_what_it_believes_to_have_found_and_finds_it_again(String json) throws IOException {
        Contender contender = Contenders.of(configuration(json));
        Plan plan = PlanReader.read(PLAN);
        List<Point> told = new ArrayList<>();

        Found found = contender.solve(plan, RunLimits.ofSteps(20), 1, told::add);
        Found again = contender.solve(plan, RunLimits.ofSteps(20), 1, point -> {});

        Plan placed = plan.withPlacements(found.placements());
        assertThat(Check.of(placed).score()).isEqualTo(found.believed());
        assertThat(found.believed().isUsable()).isTrue();
        assertThat(again.placements()).isEqualTo(found.placements());
        if (!json.contains("cp-sat")) {
            assertThat(told).extracting(Point::score).contains(found.believed());
        }
    }

    @Test
    void an_exact_peer_proves_a_small_plan_and_keeps_what_it_was_given_where_it_has_nothing_better()
            throws IOException {
        Contender peer = Contenders.of(configuration("{ \"title\": \"Peer\", \"solver\": \"cp-sat\" }"));
        String course = """
                topic Prawo 2, Kino 2
                trainer Ewa, Jan
                edition I uses 16.06
                """;
        RunLimits enough = RunLimits.ofTime(Duration.ofMinutes(2));

        Found best = peer.solve(DrawnPlan.plan(course), enough, 1, point -> {});
        Found impossible = peer.solve(DrawnPlan.plan(course + """
                        16.06 09:00 | Prawo 2 !start
                        16.06 09:00 | Kino 2 !start
                        """), enough, 1, point -> {});
        Found unfit = peer.solve(DrawnPlan.plan(course + "rule group-clash off\n"), enough, 1, point -> {});

        assertThat(best.end()).isEqualTo("nothing-better");
        assertThat(best.believed()).isEqualTo(Score.ZERO);
        assertThat(impossible.end()).isEqualTo("nothing-possible");
        assertThat(impossible.placements()).hasSize(2);
        assertThat(impossible.believed().isUsable()).isFalse();
        assertThat(unfit.end()).isEqualTo("does-not-fit");
        assertThat(unfit.placements()).isEmpty();
        assertThat(unfit.believed().medium()).isPositive();
    }

    @Test
    void limits_become_time_for_the_exact_peer_or_work_that_is_the_same_everywhere() throws IOException {
        Configuration peer = configuration(
                "{ \"title\": \"Peer\", \"solver\": \"cp-sat\", \"threads\": 3, \"deterministicSeconds\": 4 }");

        BoundOptions timed = CpSatContender.options(peer, RunLimits.ofTime(Duration.ofSeconds(9)));
        BoundOptions stepped = CpSatContender.options(peer, RunLimits.ofSteps(70));

        assertThat(timed.time()).isEqualTo(Duration.ofSeconds(9));
        assertThat(timed.workers()).isEqualTo(3);
        assertThat(timed.deterministicLimit()).isNull();
        assertThat(stepped.workers()).isEqualTo(1);
        assertThat(stepped.deterministicLimit()).isEqualTo(4);
    }

    @Test
    void settings_become_options_of_the_search() throws IOException {
        Configuration streams = configuration(
                "{ \"title\": \"S\", \"solver\": \"harmonogram\", \"scoring\": \"streams\", \"threads\": 2, \"temperature\": 3 }");

        SolveOptions timed = HarmonogramContender.options(
                streams, new RunLimits(Duration.ofSeconds(9), Duration.ofSeconds(4), null));
        SolveOptions stepped = HarmonogramContender.options(streams, RunLimits.ofSteps(70));

        assertThat(timed.threads()).isEqualTo(2);
        assertThat(timed.settings()).isEqualTo(streams.settings());
        assertThat(timed.mode()).isEqualTo(Mode.STREAMS);
        assertThat(timed.time()).isEqualTo(Duration.ofSeconds(9));
        assertThat(timed.unimproved()).isEqualTo(Duration.ofSeconds(4));
        assertThat(timed.steps()).isNull();
        assertThat(stepped.steps()).isEqualTo(70);
        assertThat(stepped.time()).isNull();
        assertThat(stepped.unimproved()).isNull();
    }

    @Test
    void other_weights_guide_the_search_and_the_plans_own_judge_it() throws IOException {
        configuration("""
                { "title": "Other weights", "solver": "harmonogram",
                  "weights": { "topic-pieces": 1000, "topic-spread": 0 } }
                """);
        Path plan = Path.of("data/cus-bialystok-2025/plan.json");
        RunRequest request = new RunRequest(
                new RunKey("cus", "own", 1),
                plan,
                folder.resolve("own.json"),
                RunLimits.ofSteps(5),
                "inputs",
                "build",
                folder.resolve("out.json"));

        RunResult run = OneRun.run(request);

        assertThat(PlanReader.read(plan).weight(Rule.TOPIC_PIECES)).isLessThan(1000);
        // Whatever is found is cut into at least four pieces too many, which would cost 4000 by the weights of the
        // search.
        assertThat(run.score().soft()).isLessThan(4000);
        assertThat(run.points()).singleElement().extracting(Point::score).isEqualTo(run.score());
    }

    @Test
    void of_a_plan_that_was_placed_before_it_is_counted_what_the_run_has_changed() throws IOException {
        configuration("{ \"title\": \"Ours\", \"solver\": \"harmonogram\" }");
        String course = """
                topic Prawo 2, Kino 2
                trainer Ewa, Jan
                edition I uses 16.06
                16.06 09:00 | Prawo 2 Ewa !
                """;

        assertThat(run(course + "16.06 09:00 | Kino 2 Jan").changed()).isEqualTo(1);
        assertThat(run(course + "16.06 10:45 | Kino 2 Jan").changed()).isZero();
        assertThat(run(course.replaceFirst("16.06 09:00.*", "")).changed()).isNull();
    }

    private RunResult run(String drawn) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), PlanWriter.write(DrawnPlan.plan(drawn)));
        return OneRun.run(new RunRequest(
                new RunKey("drawn", "own", 1),
                plan,
                folder.resolve("own.json"),
                RunLimits.ofSteps(50),
                "inputs",
                "build",
                folder.resolve("out.json")));
    }

    @Test
    void an_empty_plan_is_no_trouble() throws IOException {
        Plan plan = PlanReader.read(PLAN);
        Plan nothing = new Plan(
                plan.heading(),
                plan.timeZone(),
                plan.unitMinutes(),
                plan.publicHolidays(),
                plan.grids(),
                plan.programmes(),
                List.of(),
                List.of(),
                plan.venues(),
                plan.travel(),
                plan.trainers(),
                plan.qualifications(),
                plan.rules(),
                plan.solve(),
                List.of(),
                null);

        for (String json : List.of(
                "{ \"title\": \"Counters\", \"solver\": \"harmonogram\" }",
                "{ \"title\": \"Stock\", \"solver\": \"timefold\", \"config\": \"own.xml\" }")) {
            Found found = Contenders.of(configuration(json)).solve(nothing, RunLimits.ofSteps(1), 1, point -> {});
            assertThat(found.believed()).isEqualTo(Score.ZERO);
        }
    }
}
