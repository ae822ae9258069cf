package org.harmonogram.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Score;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.service.JobHistory.Run;
import org.harmonogram.service.JobHistory.State;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Two processes that share one PostgreSQL, as on two machines. They are killed again and again, and one is held up as long as it
 * takes to be thought dead; no job is lost, none is solved twice at once, and none ends with less than was saved.
 */
class TwoProcessesIT {

    private static final Path PLAN = Path.of("data/cus-bialystok-2025/plan-with-trainers.json");
    private static final int JOBS = 40;
    private static final int KILLS = 20;
    /** So many kills at least must have hit a job; were there fewer, the test would prove little. */
    private static final int KILLS_THAT_HIT = 5;

    /** Shorter than by default, so that the dead are missed sooner. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    private static final long SEED = 20251122;
    /** Long enough for the slowest machine; only a test that fails waits for so long. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Registered first, so that it outlives the processes that use it. */
    @RegisterExtension
    @Order(1)
    final Postgres postgres = new Postgres();

    @RegisterExtension
    @Order(2)
    final Services services = new Services();

    @TempDir
    private Path folder;

    @Test
    void every_job_ends_well_although_a_process_is_killed_every_few_seconds() throws Exception {
        List<ServiceProcess> both = List.of(start("one-of-two"), start("other-of-two"));
        Client client = new Client(both.get(0).address(), both.get(1).address());
        try (JobHistory history = JobHistory.watch(postgres)) {
            Random random = new Random(SEED);
            List<String> jobs = submit(client, random);

            for (int kill = 1; kill <= KILLS; kill++) {
                Until.pause(Duration.ofMillis(3000 + random.nextInt(4000)));
                both.forEach(ServiceProcess::requireAlive);
                ServiceProcess victim = both.get(random.nextInt(2));
                victim.kill();
                victim.start();
            }
            both.forEach(ServiceProcess::awaitReady);
            Until.holds("all jobs have ended", PATIENCE, () -> history.unfinished() == 0);

            jobs.forEach(job -> requireGoodEnd(client, history, job));
            assertThat(jobs.stream().flatMap(job -> history.runs(job).stream()).filter(run -> run.endedAt() == null))
                    .as("workers that were killed at a job")
                    .hasSizeGreaterThanOrEqualTo(KILLS_THAT_HIT);
        }
    }

    /** Where a process is when it is held up. */
    private enum Place {
        /** At whatever it does just then. */
        ANYWHERE {
            @Override
            void holdUp(ServiceProcess process, String job, Postgres postgres) {
                process.holdUp();
            }
        },
        /** In a transaction that has locked the row of its job, which another has to change to take the job. */
        WITH_ITS_JOB_LOCKED {
            @Override
            void holdUp(ServiceProcess process, String job, Postgres postgres) throws SQLException {
                try (RowLock lock = RowLock.of(postgres, "job", job)) {
                    lock.awaitSomebodyWaiting(PATIENCE);
                    process.holdUp();
                    lock.leaveToWhoeverWaits(PATIENCE);
                }
            }
        };

        abstract void holdUp(ServiceProcess process, String job, Postgres postgres) throws SQLException;
    }

    @ParameterizedTest
    @EnumSource
    void a_process_that_was_held_up_can_write_nothing_once_another_has_its_job(Place place) throws Exception {
        ServiceProcess slow = start("held-up-" + place);
        try (JobHistory history = JobHistory.watch(postgres)) {
            Client client = new Client(slow.address());
            String plan = client.send(Request.postPlan(Files.readString(PLAN)))
                    .require(201)
                    .id();
            String job = client.send(Request.postJob(plan, "{\"time\": \"PT25S\", \"seed\": 1}"))
                    .require(202)
                    .id();
            Until.holds(
                    "a plan has been saved", PATIENCE, () -> !history.saved(job).isEmpty());
            ServiceProcess other = start("not-held-up-" + place);

            place.holdUp(slow, job, postgres);
            Until.holds(
                    "the other has the job", PATIENCE, () -> history.runs(job).size() == 2);
            Run before = history.runs(job).get(0);
            slow.goOn();

            Client witness = new Client(other.address());
            try (Stream<String> events = witness.events(job)) {
                assertThat(events.filter(line -> line.startsWith("event:")))
                        .last()
                        .asString()
                        .endsWith("end");
            }
            requireGoodEnd(witness, history, job);
            assertThat(history.runs(job))
                    .as("runs after the first worker woke up again")
                    .hasSize(2)
                    .first()
                    .isEqualTo(before);
            slow.requireAlive();
        }
    }

    private ServiceProcess start(String name) {
        return services.start(ServiceSetup.ofJar(name, folder.resolve(name))
                .with(postgres.settings())
                .with("HARMONOGRAM_LIMITS_CONCURRENT_SOLVES", 1)
                .with("HARMONOGRAM_JOBS_HEARTBEAT", HEARTBEAT));
    }

    private static List<String> submit(Client client, Random random) throws Exception {
        String plan = client.send(Request.postPlan(Files.readString(PLAN)))
                .require(201)
                .id();
        List<String> jobs = new ArrayList<>();
        for (int number = 1; number <= JOBS; number++) {
            int milliseconds = 2000 + random.nextInt(4000);
            String limits = "{\"time\": \"%s\", \"seed\": %d}".formatted(Duration.ofMillis(milliseconds), number);
            jobs.add(client.send(Request.postJob(plan, limits)).require(202).id());
        }
        return jobs;
    }

    private static void requireGoodEnd(Client client, JobHistory history, String job) {
        JsonNode ended = client.job(job);
        assertThat(ended.path("state").asString("")).as("job %s", ended).isEqualTo("done");
        requireNothingSavedIsLost(client, history, ended);
        requireEndedOnce(history.states(job));
        requireOneAtATime(history.runs(job));
    }

    private static void requireNothingSavedIsLost(Client client, JobHistory history, JsonNode job) {
        String id = job.path("id").asString("");
        List<Score> saved = history.saved(id);
        Score result = Check.of(PlanReader.read(client.result(id))).score();
        assertThat(saved)
                .as("scores saved for job (%s), one after the other", id)
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(result).as("result of job (%s)", id).isEqualTo(saved.get(saved.size() - 1));
        assertThat(job.path("score").path("soft").asLong(-1))
                .as("soft cost that %s names", job)
                .isEqualTo(result.soft());
    }

    private static void requireEndedOnce(List<State> states) {
        assertThat(states)
                .filteredOn(State::isFinal)
                .as("ends among %s", states)
                .hasSize(1);
        assertThat(states.get(states.size() - 1).isFinal())
                .as("%s end with an end", states)
                .isTrue();
        assertThat(states).extracting(State::fence).as("fences of %s", states).isSorted();
    }

    private static void requireOneAtATime(List<Run> runs) {
        assertThat(runs).isNotEmpty();
        for (int i = 1; i < runs.size(); i++) {
            Run earlier = runs.get(i - 1);
            Run later = runs.get(i);
            assertThat(later.fence()).as("fence of %s after %s", later, earlier).isGreaterThan(earlier.fence());
            assertThat(later.startedAt())
                    .as("start of %s after %s", later, earlier)
                    .isAfterOrEqualTo(earlier.lastMoment());
        }
    }
}
