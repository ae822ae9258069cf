package org.harmonogram.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.harmonogram.jobs.JobBook.ANNA;
import static org.harmonogram.jobs.JobBook.BORYS;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmonogram.store.Caller;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.store.Database;
import org.harmonogram.store.TestDatabase;
import org.harmonogram.store.UnknownIdException;
import org.harmonogram.support.SettableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobQueueTest {

    private static JobBook book(Database database, JobLimits limits) {
        return new JobBook(database, new SettableClock(), limits, "{}");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_submits_many_jobs_does_not_keep_another_s_first_one_waiting(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database, JobBook.limits(100, 100));
            List<String> many =
                    IntStream.range(0, 5).mapToObj(i -> book.submit(ANNA)).toList();
            book.take(many.get(0), "worker");

            String first = book.submit(BORYS);

            assertThat(book.order().indexOf(first)).isLessThanOrEqualTo(1);
            assertThat(book.order().stream().filter(many::contains)).containsExactlyElementsOf(many.subList(1, 5));
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_more_jobs_are_accepted_than_the_limits_say_however_many_come_at_once(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database, JobBook.limits(5, 100));

            List<CompletableFuture<Boolean>> sent = IntStream.range(0, 12)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> isAccepted(book, ANNA)))
                    .toList();

            assertThat(sent.stream().filter(CompletableFuture::join)).hasSize(5);
        }
    }

    private static boolean isAccepted(JobBook book, Caller caller) {
        try {
            book.submit(caller);
            return true;
        } catch (QueueFullException full) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_caller_s_limit_leaves_room_for_others(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database, JobBook.limits(10, 2));
            book.submit(ANNA);
            book.submit(ANNA);

            assertThatExceptionOfType(QueueFullException.class)
                    .isThrownBy(() -> book.submit(ANNA))
                    .satisfies(full -> assertThat(full.limit()).isEqualTo(2));
            assertThat(book.isWaiting(book.submit(BORYS))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_that_waits_is_stopped_at_once_and_never_taken(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database, JobBook.limits(10, 10));
            String job = book.submit(ANNA);

            Job stopped = book.queue.stop(ANNA, job);

            assertThat(stopped.state()).isEqualTo(JobState.STOPPED);
            assertThat(book.isWaiting(job)).isFalse();
            assertThat(book.table.take(job, "late")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_another_s_is_not_there(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database, JobBook.limits(10, 10));
            String job = book.submit(ANNA);
            Caller stranger = new Caller("elsewhere", "key:x", Role.ADMIN);

            Stream.<Runnable>of(
                            () -> book.queue.get(stranger, job),
                            () -> book.queue.stop(stranger, job),
                            () -> book.queue.delete(stranger, job),
                            () -> book.queue.findResult(stranger, job))
                    .forEach(asking ->
                            assertThatExceptionOfType(UnknownIdException.class).isThrownBy(asking::run));
            assertThat(book.queue.get(ANNA, job).state()).isEqualTo(JobState.QUEUED);
        }
    }
}
