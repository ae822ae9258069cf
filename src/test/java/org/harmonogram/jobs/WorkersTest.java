package org.harmonogram.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.jobs.JobBook.ANNA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.harmonogram.check.Check;
import org.harmonogram.domain.SolveSettings;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.io.json.SolveRequest;
import org.harmonogram.store.Database;
import org.harmonogram.store.PlanDraft;
import org.harmonogram.store.PlanStore;
import org.harmonogram.store.Replays;
import org.harmonogram.store.TestDatabase;
import org.harmonogram.store.Workspaces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Jobs solved by real workers. */
class WorkersTest {

    private static final Path PLAN = Path.of("data/cus-bialystok-2025/plan-with-trainers.json");
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private static Workers workers(Database database, String name) {
        Clock clock = Clock.systemUTC();
        return new Workers(
                database,
                clock,
                JobBook.limits(10, 10),
                new SolvePermits(1),
                new Replays(database, clock, Duration.ofSeconds(30)),
                name);
    }

    private static String plan(Database database) throws IOException {
        Clock clock = Clock.systemUTC();
        new Workspaces(database, clock).ensure("office");
        var plan = PlanReader.read(Files.readString(PLAN));
        return new PlanStore(database, clock)
                .create(ANNA, PlanDraft.of(plan, Check.of(plan).score(), null), List.of())
                .id();
    }

    private static SolveRequest request(Duration time) {
        return new SolveRequest(null, new SolveSettings(time, null, 1L), null, Map.of());
    }

    private static void await(BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - begin).isLessThan(PATIENCE_NANOS);
            LockSupport.parkNanos(20_000_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_is_taken_solved_and_ended(TestDatabase kind) throws IOException {
        try (Database database = kind.open();
                Workers workers = workers(database, "one")) {
            workers.start();
            JobQueue queue = workers.queue();

            String job = queue.submit(ANNA, plan(database), 1, request(Duration.ofSeconds(1)))
                    .id();
            await(() -> queue.get(ANNA, job).state().isFinal());

            assertThat(queue.get(ANNA, job).state()).isEqualTo(JobState.DONE);
            JobResult result = queue.findResult(ANNA, job).orElseThrow();
            assertThat(Check.of(PlanReader.read(result.document())).score()).isEqualTo(result.score());
        }
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("try") // Closed twice on purpose: what it left is looked at in between.
    void workers_that_go_home_leave_their_job_to_the_next_who_goes_on_from_the_best(TestDatabase kind)
            throws IOException {
        try (Database database = kind.open()) {
            String job;
            JobResult left;
            try (Workers first = workers(database, "first")) {
                first.start();
                job = first.queue()
                        .submit(ANNA, plan(database), 1, request(Duration.ofSeconds(4)))
                        .id();
                await(() -> first.queue().findResult(ANNA, job).isPresent());
                first.close();
                Job waiting = first.queue().get(ANNA, job);
                assertThat(waiting.state()).isEqualTo(JobState.QUEUED);
                left = first.queue().findResult(ANNA, job).orElseThrow();
                assertThat(waiting.score()).isEqualTo(left.score());
            }
            try (Workers second = workers(database, "second")) {
                second.start();
                await(() -> second.queue().get(ANNA, job).state().isFinal());

                assertThat(second.queue().findResult(ANNA, job).orElseThrow().score())
                        .isLessThanOrEqualTo(left.score());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_that_is_deleted_is_left_by_its_worker_who_then_takes_the_next(TestDatabase kind) throws IOException {
        try (Database database = kind.open();
                Workers workers = workers(database, "one")) {
            workers.start();
            JobQueue queue = workers.queue();
            String plan = plan(database);
            String deleted =
                    queue.submit(ANNA, plan, 1, request(Duration.ofMinutes(30))).id();
            await(() -> queue.get(ANNA, deleted).state() == JobState.RUNNING);
            String next =
                    queue.submit(ANNA, plan, 1, request(Duration.ofMillis(500))).id();

            queue.delete(ANNA, deleted);

            await(() -> queue.get(ANNA, next).state() == JobState.DONE);
        }
    }
}
