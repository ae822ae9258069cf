package org.harmonogram.bench.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harmonogram.bench.suite.Configuration.Scoring;
import org.harmonogram.bench.suite.Configuration.Solver;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Rule;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.solver.SearchSettings;
import org.harmonogram.solver.SearchSettings.Acceptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteReaderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void layOutFiles() throws IOException {
        for (String name : List.of("plans/b/plan.json", "plans/a/plan.json", "plans/a/plan-late.json", "small.json")) {
            write(name, "{}");
        }
        write("ours.json", "{ \"title\": \"Ours\", \"solver\": \"harmonogram\" }");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Suite suite(String json) throws IOException {
        return SuiteReader.read(write("suite.json", json));
    }

    private List<String> issues(String name, String json) throws IOException {
        Path file = write(name, json);
        InvalidPlanException invalid = catchThrowableOfType(InvalidPlanException.class, () -> {
            if (name.equals("suite.json")) {
                SuiteReader.read(file);
            } else {
                ConfigurationReader.read(file);
            }
        });
        assertThat(invalid).as("issues").isNotNull();
        return invalid.issues().stream()
                .map(issue -> issue.at() + " " + issue.code().id() + ": " + issue.sentence(Locale.ENGLISH))
                .toList();
    }

    @Test
    void a_suite_has_all_it_says_and_defaults_for_the_rest() throws IOException {
        write("others.csv", "instance,best,winner\nsmall,5,7.5\nelsewhere,1,2\n");

        Suite suite = suite("""
                { "title": "All",
                  "instances": ["plans/*/plan*.json", { "id": "tiny", "path": "small.json" }],
                  "configurations": ["ours.json"],
                  "seeds": [3, 1],
                  "limits": { "time": "PT10S", "unimproved": "PT2S" },
                  "baseline": "before.json",
                  "reference": { "winner": "others.csv#winner", "hand": { "tiny": 4 } } }
                """);

        assertThat(suite.id()).isEqualTo("suite");
        assertThat(suite.instances()).extracting(Instance::id).containsExactly("a-late", "a", "b", "tiny");
        assertThat(suite.configurations()).extracting(Configuration::id).containsExactly("ours");
        assertThat(suite.limits()).isEqualTo(new RunLimits(Duration.ofSeconds(10), Duration.ofSeconds(2), null));
        assertThat(suite.process()).isEqualTo(RunProcess.DEFAULT);
        assertThat(suite.baseline()).isEqualTo(folder.resolve("before.json"));
        assertThat(suite.references())
                .isEqualTo(Map.of("winner", Map.of("small", 7.5, "elsewhere", 2.0), "hand", Map.of("tiny", 4.0)));
    }

    @Test
    void an_instance_is_finished_with_all_seeds_before_the_next_begins() throws IOException {
        Suite suite = suite("""
                { "title": "Order", "instances": ["plans/a/plan.json", "small.json"], "configurations": ["ours.json"],
                  "seeds": [1, 2], "limits": { "steps": 5 } }
                """);

        assertThat(suite.runs())
                .containsExactly(
                        new RunKey("a", "ours", 1),
                        new RunKey("a", "ours", 2),
                        new RunKey("small", "ours", 1),
                        new RunKey("small", "ours", 2));
    }

    @Test
    void every_fault_of_a_suite_is_named_at_once() throws IOException {
        write("odd.json", "{ \"title\": \"Odd\", \"solver\": \"harmonogram\", \"scorings\": \"streams\" }");

        assertThat(issues("suite.json", """
                { "titel": "Faulty",
                  "instances": ["nowhere.json", "plans/*.txt"],
                  "configurations": ["ours.json", "odd.json", "missing.json", "ours.json"],
                  "seeds": [1, 1],
                  "limits": { "unimproved": "PT1S", "steps": 0 },
                  "process": { "cores": 0 },
                  "reference": { "best": "table.csv#best" } }
                """))
                .satisfiesExactly(
                        issue -> assertThat(issue)
                                .startsWith("/titel unknown-key")
                                .contains("Maybe (title)"),
                        issue -> assertThat(issue).startsWith("/instances/0 file-not-found"),
                        issue -> assertThat(issue).startsWith("/instances/1 file-not-found"),
                        issue -> assertThat(issue)
                                .startsWith("/configurations/1 → odd.json/scorings unknown-key")
                                .contains("Maybe (scoring)"),
                        issue -> assertThat(issue).startsWith("/configurations named-twice: (ours)"),
                        issue -> assertThat(issue).startsWith("/configurations/2 file-not-found"),
                        issue -> assertThat(issue).startsWith("/seeds named-twice: (1)"),
                        issue -> assertThat(issue).startsWith("/limits/steps out-of-range"),
                        issue -> assertThat(issue).startsWith("/process/cores out-of-range"),
                        issue ->
                                assertThat(issue).startsWith("/reference file-not-found: There is no file (table.csv"));
    }

    @Test
    void what_a_suite_cannot_do_without_is_asked_for() throws IOException {
        assertThat(issues("suite.json", "{}"))
                .extracting(issue -> issue.substring(0, issue.indexOf(':')))
                .containsExactlyInAnyOrder(
                        " missing-key",
                        "/instances too-few",
                        "/configurations too-few",
                        "/seeds too-few",
                        "/limits one-key-needed");
        assertThat(issues("suite.json", """
                { "title": "Endless", "instances": ["small.json"], "configurations": ["ours.json"], "seeds": [1],
                  "limits": { "unimproved": "PT1S" } }
                """)).singleElement().asString().contains("one-key-needed");
    }

    @Test
    void plans_can_be_made_on_demand() throws IOException {
        Suite suite = suite("""
                { "title": "Made", "instances": [{ "kind": "tight", "editions": 2, "seed": 7 }],
                  "configurations": ["ours.json"], "seeds": [1], "limits": { "steps": 1 } }
                """);
        Instance instance = suite.instances().get(0);

        assertThat(instance.id()).isEqualTo("tight-2-7");
        assertThat(instance.file()).doesNotExist();
        instance.made().make(instance.file());
        assertThat(PlanReader.read(instance.file()).editions()).hasSize(2);
        assertThat(issues("suite.json", """
                { "title": "Made", "instances": [{ "kind": "travel", "editions": 1, "seed": 7, "id": "x" }, { "kind": "big" }],
                  "configurations": ["ours.json"], "seeds": [1], "limits": { "steps": 1 } }
                """))
                .satisfiesExactly(
                        issue -> assertThat(issue).startsWith("/instances/0/editions out-of-range"),
                        issue -> assertThat(issue).startsWith("/instances/0/id key-does-not-apply"),
                        issue -> assertThat(issue)
                                .startsWith("/instances/1 missing-key")
                                .contains("(editions)"),
                        issue -> assertThat(issue)
                                .startsWith("/instances/1 missing-key")
                                .contains("(seed)"),
                        issue -> assertThat(issue).startsWith("/instances/1/kind unknown-value"));
    }

    @Test
    void a_configuration_says_who_solves_and_how() throws IOException {
        write("own.xml", "<solver/>");

        Configuration streams = ConfigurationReader.read(write("streams.json", """
                { "title": "By streams", "solver": "harmonogram", "scoring": "streams", "threads": 2,
                  "acceptor": "great-deluge", "temperature": 1.5, "moves": { "relocate": 3 },
                  "weights": { "trainer-change": 7 } }
                """));
        Configuration own = ConfigurationReader.read(
                write("own.json", "{ \"title\": \"Own\", \"solver\": \"timefold\", \"config\": \"own.xml\" }"));

        assertThat(streams.scoring()).isEqualTo(Scoring.STREAMS);
        assertThat(streams.threads()).isEqualTo(2);
        assertThat(streams.settings())
                .isEqualTo(new SearchSettings(
                        Acceptor.GREAT_DELUGE, 1.5, SearchSettings.DEFAULT.hardWeight(), Map.of("relocate", 3.0)));
        assertThat(own.settings()).isEqualTo(SearchSettings.DEFAULT);
        assertThat(streams.weights()).isEqualTo(Map.of(Rule.TRAINER_CHANGE, 7));
        assertThat(own.solver()).isEqualTo(Solver.TIMEFOLD);
        assertThat(own.solverFile()).isEqualTo(folder.resolve("own.xml"));
    }

    @Test
    void a_peer_of_another_kind_has_threads_and_a_measure_of_work_of_its_own() throws IOException {
        Configuration peer = ConfigurationReader.read(write(
                "peer.json",
                "{ \"title\": \"Peer\", \"solver\": \"cp-sat\", \"threads\": 4, \"deterministicSeconds\": 2.5 }"));

        assertThat(peer.solver()).isEqualTo(Solver.CP_SAT);
        assertThat(peer.threads()).isEqualTo(4);
        assertThat(peer.deterministicSeconds()).isEqualTo(2.5);
        assertThat(issues("odd.json", """
                { "title": "Odd", "solver": "cp-sat", "acceptor": "tabu-search", "config": "own.xml",
                  "deterministicSeconds": 0, "worker": 2 }
                """))
                .satisfiesExactly(
                        issue -> assertThat(issue).startsWith("/acceptor key-does-not-apply"),
                        issue -> assertThat(issue).startsWith("/config key-does-not-apply"),
                        issue -> assertThat(issue).startsWith("/deterministicSeconds out-of-range"),
                        issue -> assertThat(issue).startsWith("/worker unknown-key"));
        assertThat(issues("odd.json", """
                { "title": "Odd", "solver": "timefold", "config": "none.xml", "deterministicSeconds": 5, "threads": 2 }
                """))
                .satisfiesExactly(
                        issue -> assertThat(issue).startsWith("/config file-not-found"),
                        issue -> assertThat(issue).startsWith("/deterministicSeconds key-does-not-apply"),
                        issue -> assertThat(issue).startsWith("/threads key-does-not-apply"));
    }

    @Test
    void a_neighbourhood_that_there_is_not_is_named_with_the_nearest() throws IOException {
        assertThat(issues("own.json", """
                { "title": "Own", "solver": "harmonogram", "moves": { "relocat": 3, "swap": 1 } }
                """))
                .singleElement()
                .satisfies(issue -> assertThat(issue)
                        .startsWith("/moves/relocat unknown-key")
                        .contains("Maybe (relocate)"));
    }

    @Test
    void every_fault_of_a_configuration_is_named_at_once() throws IOException {
        assertThat(issues("own.json", """
                { "solver": "timefold", "config": "none.xml", "scoring": "streams", "temperature": 0,
                  "weights": { "trainer-chance": 7, "topic-order": -1 } }
                """))
                .satisfiesExactly(
                        issue -> assertThat(issue).startsWith(" missing-key: The key (title)"),
                        issue -> assertThat(issue).startsWith("/config file-not-found"),
                        issue -> assertThat(issue).startsWith("/scoring key-does-not-apply"),
                        issue -> assertThat(issue).startsWith("/temperature key-does-not-apply"),
                        issue -> assertThat(issue).startsWith("/temperature out-of-range"),
                        issue -> assertThat(issue)
                                .startsWith("/weights/trainer-chance unknown-key")
                                .contains("trainer-change"),
                        issue -> assertThat(issue).startsWith("/weights/topic-order out-of-range"));
        assertThat(issues("who.json", "{ \"title\": \"Who\" }"))
                .singleElement()
                .asString()
                .contains("(solver)");
    }
}
