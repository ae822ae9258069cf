package org.harmonogram.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.harmonogram.jobs.Crew.request;
import static org.harmonogram.jobs.JobBook.ONE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.harmonogram.store.Database;
import org.harmonogram.store.DatabaseSettings;
import org.harmonogram.store.Replays;
import org.harmonogram.store.Replays.Outcome;
import org.harmonogram.store.TestDatabase;
import org.harmonogram.support.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

/** The places of jobs in the queue of the scheduler, and what becomes of them when somebody dies. */
class RecoveryTest {

    private static final Duration TIME = Duration.ofSeconds(1);

    @ParameterizedTest
    @EnumSource
    void a_job_that_has_lost_its_place_in_the_queue_gets_it_again_and_others_keep_theirs(TestDatabase kind)
            throws IOException {
        try (Database database = kind.open()) {
            Crew crew = Crew.of(database);
            String plan = crew.plan(ONE);
            try (Workers workers = crew.workers("one")) {
                JobQueue queue = workers.queue();
                String kept = queue.submit(ONE, plan, 1, request(TIME)).id();
                String forgotten = queue.submit(ONE, plan, 1, request(TIME)).id();
                String stopped = queue.submit(ONE, plan, 1, request(TIME)).id();
                queue.stop(ONE, stopped);
                int priority = crew.number("select priority from scheduled_tasks where task_instance = ?", forgotten);
                crew.change("delete from scheduled_tasks where task_instance = ?", forgotten);

                new Recovery(database, workers).addForgotten();

                assertThat(crew.number("select count(*) from scheduled_tasks")).isEqualTo(2);
                assertThat(crew.isWaiting(kept)).isTrue();
                assertThat(crew.isWaiting(forgotten)).isTrue();
                assertThat(crew.number("select priority from scheduled_tasks where task_instance = ?", forgotten))
                        .isEqualTo(priority);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_place_of_a_job_that_somebody_has_just_picked_is_left_to_whoever_picked_it(TestDatabase kind)
            throws IOException {
        try (Database database = kind.open()) {
            Crew crew = Crew.of(database);
            String plan = crew.plan(ONE);
            try (Workers workers = crew.workers("one")) {
                JobQueue queue = workers.queue();
                String picked = queue.submit(ONE, plan, 1, request(TIME)).id();
                String waiting = queue.submit(ONE, plan, 1, request(TIME)).id();
                crew.change("update scheduled_tasks set picked = true, version = 2 where task_instance = ?", picked);

                queue.stop(ONE, picked);
                queue.delete(ONE, picked);
                queue.delete(ONE, waiting);

                assertThat(crew.isPicked(picked)).isTrue();
                assertThat(crew.isWaiting(waiting)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_of_the_scheduler_with_the_database_is_told_as_one_of_the_database(TestDatabase kind)
            throws IOException {
        try (Database database = kind.open()) {
            Crew crew = Crew.of(database);
            String plan = crew.plan(ONE);
            try (Workers workers = crew.workers("one")) {
                crew.change("drop table scheduled_tasks");

                assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() -> workers.queue().submit(ONE, plan, 1, request(TIME)));

                assertThat(crew.number("select count(*) from job")).isZero();
            }
        }
    }

    @Test
    void with_a_file_what_the_last_process_was_at_is_free_before_anybody_is_answered(@TempDir Path folder)
            throws IOException {
        DatabaseSettings settings = DatabaseSettings.inFolder(folder);
        String job;
        try (Database database = Database.open(settings)) {
            Crew crew = Crew.of(database);
            String plan = crew.plan(ONE);
            try (Workers died = crew.workers("died")) {
                job = died.queue().submit(ONE, plan, 1, request(TIME)).id();
            }
            crew.change("update scheduled_tasks set picked = true, picked_by = 'died'");
            assertThat(crew.replays().claim(ONE, "key", "a").outcome()).isEqualTo(Outcome.NEW);
        }
        try (Database database = Database.open(settings)) {
            Crew crew = Crew.of(database).with(JobBook.limitsWithoutWorkers());
            try (Workers workers = crew.workers("next")) {
                assertThat(crew.isWaiting(job)).isTrue();
                Replays replays = crew.replays();
                assertThat(replays.claim(ONE, "key", "a").outcome()).isEqualTo(Outcome.NEW);

                workers.start();

                assertThat(replays.claim(ONE, "key", "a").outcome()).isEqualTo(Outcome.BUSY);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_time_of_a_job_is_kept_exactly_also_in_the_hour_that_summer_time_leaves_out(TestDatabase kind)
            throws IOException {
        try (Database database = kind == TestDatabase.H2
                ? Database.open(new DatabaseSettings("jdbc:h2:mem:summer;TIME ZONE=Europe/Warsaw", "sa", "", 4))
                : kind.open()) {
            SettableClock clock = new SettableClock();
            Instant missing = Instant.parse("2026-03-29T02:30:00Z");
            clock.advance(Duration.between(clock.instant(), missing));
            Crew crew = Crew.of(database).with(clock);
            String plan = crew.plan(ONE);
            try (Workers workers = crew.workers("one")) {
                workers.queue().submit(ONE, plan, 1, request(TIME));

                assertThat(database.client()
                                .sql("select execution_time from scheduled_tasks")
                                .query(OffsetDateTime.class)
                                .single()
                                .toInstant())
                        .isEqualTo(missing);
            }
        }
    }
}
