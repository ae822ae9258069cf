package org.harmonogram.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.jobs.Crew.await;
import static org.harmonogram.jobs.Crew.request;
import static org.harmonogram.jobs.JobBook.ONE;
import static org.harmonogram.jobs.JobBook.OTHER;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.harmonogram.check.Check;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.store.Database;
import org.harmonogram.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Jobs solved by real workers. */
class WorkersTest {

    private static final Duration LONG = Duration.ofMinutes(30);
    private static final Duration SHORT = Duration.ofMillis(300);

    @ParameterizedTest
    @EnumSource
    void a_job_is_taken_solved_and_ended(TestDatabase kind) throws IOException {
        try (Database database = kind.open()) {
            Crew crew = Crew.of(database);
            try (Workers workers = crew.workers("one")) {
                workers.start();
                JobQueue queue = workers.queue();

                String job = queue.submit(ONE, crew.plan(ONE), 1, request(Duration.ofSeconds(1)))
                        .id();
                await(() -> queue.get(ONE, job).state().isFinal());

                assertThat(queue.get(ONE, job).state()).isEqualTo(JobState.DONE);
                JobResult result = queue.findResult(ONE, job).orElseThrow();
                assertThat(Check.of(PlanReader.read(result.document())).score()).isEqualTo(result.score());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_worker_takes_the_first_job_of_another_caller_before_the_second_of_the_same(TestDatabase kind)
            throws IOException {
        try (Database database = kind.open()) {
            Crew crew = Crew.of(database);
            String plan = crew.plan(ONE);
            try (Workers workers = crew.workers("one")) {
                JobQueue queue = workers.queue();
                List<String> ofOne = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    ofOne.add(queue.submit(ONE, plan, 1, request(SHORT)).id());
                }
                String ofOther = queue.submit(OTHER, plan, 1, request(SHORT)).id();

                workers.start();
                await(() -> crew.number("select count(*) from job where ended_at is not null") == 4);

                assertThat(database.client()
                                .sql("select id from job order by started_at")
                                .query(String.class)
                                .list())
                        .containsExactly(ofOne.get(0), ofOther, ofOne.get(1), ofOne.get(2));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("try") // Closed twice on purpose: what it left is looked at in between.
    void workers_that_go_home_leave_their_job_to_the_next_who_goes_on_from_the_best_for_the_time_that_is_left(
            TestDatabase kind) throws IOException {
        try (Database database = kind.open()) {
            Crew crew = Crew.of(database);
            String job;
            JobResult left;
            try (Workers first = crew.workers("first")) {
                first.start();
                job = first.queue()
                        .submit(ONE, crew.plan(ONE), 1, request(LONG))
                        .id();
                await(() -> first.queue().findResult(ONE, job).isPresent());
                first.close();
                Job waiting = first.queue().get(ONE, job);
                assertThat(waiting.state()).isEqualTo(JobState.QUEUED);
                left = first.queue().findResult(ONE, job).orElseThrow();
                assertThat(waiting.score()).isEqualTo(left.score());
            }
            // All its time is spent, and what was saved looks worse than it is, so that it counts only where it is gone
            // on from.
            crew.change("update job set spent = ?", LONG.toMillis());
            crew.change("update job_best set hard = hard + 1000");
            try (Workers second = crew.with(new SolvePermits(1)).workers("second")) {
                second.start();
                await(() -> second.queue().get(ONE, job).state().isFinal());

                assertThat(second.queue().findResult(ONE, job).orElseThrow().score())
                        .isLessThanOrEqualTo(left.score());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_that_is_deleted_is_left_by_its_worker_who_then_takes_the_next(TestDatabase kind) throws IOException {
        try (Database database = kind.open()) {
            Crew crew = Crew.of(database);
            try (Workers workers = crew.workers("one")) {
                workers.start();
                JobQueue queue = workers.queue();
                String plan = crew.plan(ONE);
                String deleted = queue.submit(ONE, plan, 1, request(LONG)).id();
                await(() -> queue.get(ONE, deleted).state() == JobState.RUNNING);
                String next = queue.submit(ONE, plan, 1, request(SHORT)).id();

                queue.delete(ONE, deleted);

                await(() -> queue.get(ONE, next).state() == JobState.DONE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_job_searches_longer_than_the_longest_whatever_it_asks_for(TestDatabase kind) throws IOException {
        try (Database database = kind.open()) {
            Crew crew = Crew.of(database).with(Crew.limits(2, SHORT)).with(new SolvePermits(2));
            try (Workers workers = crew.workers("one")) {
                workers.start();
                JobQueue queue = workers.queue();
                String plan = crew.plan(ONE);

                String byTime =
                        queue.submit(ONE, plan, 1, request(Duration.ofDays(7))).id();
                String bySteps = queue.submit(ONE, plan, 1, request(null, Long.MAX_VALUE))
                        .id();
                await(() -> queue.get(ONE, byTime).state().isFinal()
                        && queue.get(ONE, bySteps).state().isFinal());

                assertThat(queue.get(ONE, byTime).end()).isEqualTo(new Job.End("time", null));
                assertThat(queue.get(ONE, bySteps).end()).isEqualTo(new Job.End("time", null));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_that_waits_for_a_permit_is_held_by_nobody_and_is_taken_where_one_is_free(TestDatabase kind)
            throws IOException {
        try (Database database = kind.open();
                SolvePermits taken = new SolvePermits(1)) {
            Crew crew = Crew.of(database);
            assertThat(taken.acquire(Duration.ZERO)).isTrue();
            try (Workers busy = crew.with(taken).workers("busy");
                    Workers idle = crew.workers("idle")) {
                busy.start();
                String job = busy.queue()
                        .submit(ONE, crew.plan(ONE), 1, request(SHORT))
                        .id();
                await(() -> taken.waiting() == 1);
                assertThat(crew.isWaiting(job)).isTrue();

                idle.start();

                await(() -> idle.queue().get(ONE, job).state() == JobState.DONE);
                assertThat(crew.number("select count(*) from job_run where worker = 'idle'"))
                        .isEqualTo(1);
            }
        } catch (InterruptedException ending) {
            throw new IllegalStateException(ending);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_process_that_is_given_a_job_that_it_has_itself_searches_once(TestDatabase kind) throws IOException {
        try (Database database = kind.open()) {
            Crew crew =
                    Crew.of(database).with(Crew.limits(2, Duration.ofHours(1))).with(new SolvePermits(2));
            try (Workers workers = crew.workers("slow")) {
                workers.start();
                JobQueue queue = workers.queue();
                String plan = crew.plan(ONE);
                String job = queue.submit(ONE, plan, 1, request(LONG)).id();
                await(() -> queue.get(ONE, job).state() == JobState.RUNNING);
                int version = crew.number("select version from scheduled_tasks");

                // As if it had not been heard of for a long time.
                await(() -> crew.change(
                                        "update scheduled_tasks set last_heartbeat = last_heartbeat - interval '1' hour"
                                                + " where version = ?",
                                        version)
                                == 0
                        && crew.number("select count(*) from job_run") == 2);
                String next = queue.submit(ONE, plan, 1, request(SHORT)).id();

                // One of the two threads is free again, as the first search has ended.
                await(() -> queue.get(ONE, next).state() == JobState.DONE);
                assertThat(queue.get(ONE, job).state()).isEqualTo(JobState.RUNNING);
                await(() -> queue.findResult(ONE, job).isPresent());
                queue.stop(ONE, job);
                await(() -> queue.get(ONE, job).state() == JobState.STOPPED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_for_which_there_was_no_memory_is_tried_again(TestDatabase kind) throws IOException {
        AtomicInteger begun = new AtomicInteger();
        try (Database database = kind.open()) {
            Crew crew = Crew.of(database).with((table, taken, limits) -> {
                if (begun.getAndIncrement() == 0) {
                    throw new OutOfMemoryError("as if");
                }
                return new SolveRun(table, taken, limits);
            });
            try (Workers workers = crew.workers("one")) {
                workers.start();
                JobQueue queue = workers.queue();

                String job =
                        queue.submit(ONE, crew.plan(ONE), 1, request(SHORT)).id();
                await(() -> queue.get(ONE, job).state().isFinal());

                assertThat(queue.get(ONE, job).state()).isEqualTo(JobState.DONE);
                assertThat(begun).hasValue(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_ends_a_job_unless_another_has_taken_it(TestDatabase kind) throws IOException {
        try (Database database = kind.open()) {
            Crew crew = Crew.of(database).with((table, taken, limits) -> {
                if (taken.fence() == 1) {
                    assertThat(table.take(taken.job().id(), "other")).isPresent();
                }
                throw new IllegalStateException("as if");
            });
            try (Workers workers = crew.workers("one")) {
                workers.start();
                JobQueue queue = workers.queue();

                String job =
                        queue.submit(ONE, crew.plan(ONE), 1, request(SHORT)).id();

                // Nobody says that he lives, so it is found to be dead, taken again, and fails.
                await(() -> queue.get(ONE, job).state().isFinal());
                assertThat(queue.get(ONE, job).end()).isEqualTo(new Job.End("fault", "fault"));
                assertThat(crew.number("select fence from job")).isEqualTo(3);
                await(() -> !crew.isPicked(job) && !crew.isWaiting(job));
            }
        }
    }
}
