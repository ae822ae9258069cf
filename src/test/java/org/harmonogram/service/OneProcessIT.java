package org.harmonogram.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Score;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.service.Submitter.Acknowledged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * One process with its own database file, killed in the middle of writing. What it has acknowledged is there afterwards, and what it
 * has not is there once its sender has asked again: once, not twice.
 */
class OneProcessIT {

    private static final Path PLAN = Path.of("data/cus-bialystok-2025/plan-with-trainers.json");
    private static final int SUBMITTERS = 3;
    private static final int KILLS = 10;
    private static final int REPEATED = 8;
    private static final long SEED = 20251123;
    /** More than the test makes: it is about kills. */
    private static final int NO_LIMIT = 1_000_000;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @RegisterExtension
    final Services services = new Services();

    @TempDir
    private Path folder;

    @Test
    void nothing_acknowledged_is_lost_although_the_process_is_killed_while_it_writes() throws Exception {
        ServiceProcess service = services.start(ServiceSetup.ofJar("one-process", folder)
                .with("HARMONOGRAM_LIMITS_JOBS", NO_LIMIT)
                .with("HARMONOGRAM_LIMITS_JOBS_OF_CALLER", NO_LIMIT)
                .with("HARMONOGRAM_JOBS_KEPT_OF_WORKSPACE", NO_LIMIT));
        Client client = new Client(service.address());
        String plan = Files.readString(PLAN);
        List<Submitter> submitters = IntStream.range(0, SUBMITTERS)
                .mapToObj(number -> new Submitter("submitter-" + number, plan, client))
                .toList();

        ExecutorService threads = Executors.newFixedThreadPool(SUBMITTERS);
        try {
            List<? extends Future<?>> running =
                    submitters.stream().map(threads::submit).toList();
            killAgainAndAgain(service, client, submitters);
            submitters.forEach(Submitter::enough);
            for (Future<?> submitter : running) {
                submitter.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }

        List<Acknowledged> acknowledged = all(submitters);
        requirePlans(client, acknowledged.stream().filter(OneProcessIT::isPlan).toList());
        requireJobs(client, acknowledged.stream().filter(each -> !isPlan(each)).toList());
    }

    @Test
    void a_job_goes_on_where_it_was_after_the_process_was_asked_to_end() throws Exception {
        ServiceProcess service = services.start(ServiceSetup.ofJar("one-process-that-ends", folder));
        Client client = new Client(service.address());
        String plan = client.send(Request.postPlan(Files.readString(PLAN)))
                .require(201)
                .id();
        String job = client.send(Request.postJob(plan, "{\"time\": \"PT12S\", \"seed\": 1}"))
                .require(202)
                .id();
        Until.holds("a plan has been saved", PATIENCE, () -> client.job(job).has("savedAt"));
        Score before = score(client.job(job));

        service.stop();
        service.start();
        service.awaitReady();

        assertThat(score(client.job(job))).as("score after the start").isLessThanOrEqualTo(before);
        Until.holds("the job has ended", PATIENCE, () -> client.job(job).has("endedAt"));
        JsonNode ended = client.job(job);
        assertThat(ended.path("state").asString("")).as("job %s", ended).isEqualTo("done");
        assertThat(Check.of(PlanReader.read(client.result(job))).score())
                .isEqualTo(score(ended))
                .isLessThanOrEqualTo(before);
    }

    private static Score score(JsonNode job) {
        JsonNode score = job.path("score");
        return new Score(
                score.path("hard").asLong(-1),
                score.path("medium").asLong(-1),
                score.path("soft").asLong(-1));
    }

    private static void killAgainAndAgain(ServiceProcess service, Client client, List<Submitter> submitters) {
        Random random = new Random(SEED);
        int before = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Until.pause(Duration.ofMillis(1000 + random.nextInt(1500)));
            int soFar = all(submitters).size();
            assertThat(soFar).as("acknowledged before kill %d", kill).isGreaterThan(before);
            before = soFar;
            List<Acknowledged> lately = submitters.stream()
                    .flatMap(submitter -> last(submitter.acknowledged()).stream())
                    .toList();

            service.kill();
            service.start();
            service.awaitReady();

            lately.forEach(each -> requireSameAnswerAgain(client, each));
        }
    }

    private static List<Acknowledged> last(List<Acknowledged> acknowledged) {
        return acknowledged.subList(Math.max(0, acknowledged.size() - REPEATED), acknowledged.size());
    }

    private static void requireSameAnswerAgain(Client client, Acknowledged acknowledged) {
        Answer again = client.sendUntilAnswered(acknowledged.request());
        assertThat(again.status())
                .as("answer to what was repeated: %s", again)
                .isEqualTo(acknowledged.answer().status());
        assertThat(again.body()).isEqualTo(acknowledged.answer().body());
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
    }

    private static void requirePlans(Client client, List<Acknowledged> plans) {
        assertThat(client.all("/v1/plans"))
                .extracting(plan -> plan.path("id").asString(""))
                .as("plans there, each once")
                .containsExactlyInAnyOrderElementsOf(
                        plans.stream().map(Acknowledged::id).toList());
        for (Acknowledged plan : plans) {
            assertThat(PlanReader.read(client.get("/v1/plans/" + plan.id()).body()))
                    .isEqualTo(PlanReader.read(plan.request().body()));
        }
    }

    private static void requireJobs(Client client, List<Acknowledged> jobs) {
        Until.holds(
                "all jobs have ended",
                PATIENCE,
                () -> isEmpty(client, "/v1/jobs?state=queued") && isEmpty(client, "/v1/jobs?state=running"));
        assertThat(client.all("/v1/jobs"))
                .extracting(job -> job.path("id").asString(""))
                .as("jobs there, each once")
                .containsExactlyInAnyOrderElementsOf(
                        jobs.stream().map(Acknowledged::id).toList());
        for (Acknowledged job : jobs) {
            JsonNode asked = job.answer().json();
            JsonNode there = client.job(job.id());
            assertThat(there.path("state").asString("")).as("job %s", there).isEqualTo("done");
            for (String unchanged : List.of("plan", "revision", "submittedAt", "solve")) {
                assertThat(there.path(unchanged)).as(unchanged).isEqualTo(asked.path(unchanged));
            }
        }
    }

    private static boolean isEmpty(Client client, String list) {
        return client.get(list + "&limit=1").json().path("items").isEmpty();
    }

    private static boolean isPlan(Acknowledged acknowledged) {
        return acknowledged.request().path().equals("/v1/plans");
    }

    private static List<Acknowledged> all(List<Submitter> submitters) {
        return submitters.stream()
                .flatMap(submitter -> submitter.acknowledged().stream())
                .toList();
    }
}
