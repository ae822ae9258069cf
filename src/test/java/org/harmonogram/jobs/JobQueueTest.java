package org.harmonogram.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.harmonogram.jobs.JobBook.ONE;
import static org.harmonogram.jobs.JobBook.OTHER;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Limits;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.SolveSettings;
import org.harmonogram.io.json.SolveRequest;
import org.harmonogram.store.Caller;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.store.Database;
import org.harmonogram.store.PlanStore;
import org.harmonogram.store.TestDatabase;
import org.harmonogram.store.UnknownIdException;
import org.harmonogram.support.SettableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobQueueTest {

    private static final RuleSettings LARGEST =
            new RuleSettings(Limits.WEIGHT, Level.MEDIUM, false, 24, RuleSettings.Per.EDITION);

    private static JobBook book(Database database, JobLimits limits) {
        return new JobBook(database, new SettableClock(), limits, "{}");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_submits_many_jobs_does_not_keep_another_s_first_one_waiting(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database, JobBook.limits(100, 100));
            List<String> many =
                    IntStream.range(0, 5).mapToObj(i -> book.submit(ONE)).toList();
            book.take(many.get(0), "worker");

            String first = book.submit(OTHER);

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
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> isAccepted(book, ONE)))
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
            book.submit(ONE);
            book.submit(ONE);

            assertThatExceptionOfType(QueueFullException.class)
                    .isThrownBy(() -> book.submit(ONE))
                    .satisfies(full -> assertThat(full.limit()).isEqualTo(2));
            assertThat(book.isWaiting(book.submit(OTHER))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_that_waits_is_stopped_at_once_and_never_taken(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database, JobBook.limits(10, 10));
            String job = book.submit(ONE);

            Job stopped = book.queue.stop(ONE, job);

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
            String job = book.submit(ONE);
            Caller stranger = new Caller("elsewhere", "key:x", Role.ADMIN);

            Stream.<Runnable>of(
                            () -> book.queue.get(stranger, job),
                            () -> book.queue.stop(stranger, job),
                            () -> book.queue.delete(stranger, job),
                            () -> book.queue.findResult(stranger, job))
                    .forEach(asking ->
                            assertThatExceptionOfType(UnknownIdException.class).isThrownBy(asking::run));
            assertThat(book.queue.get(ONE, job).state()).isEqualTo(JobState.QUEUED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_for_a_plan_that_was_deleted_meanwhile_is_refused_as_for_one_that_never_was(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database, JobBook.limits(10, 10));
            new PlanStore(database, new SettableClock()).delete(ONE, book.plan, null);

            assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> book.submit(ONE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_that_asks_for_as_much_as_can_be_asked_for_is_kept(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database, JobBook.limits(10, 10));
            Caller caller = new Caller("office", "oidc:" + "ż".repeat(150), Role.PLANNER);
            Map<Rule, RuleSettings> rules = new EnumMap<>(Rule.class);
            for (Rule rule : Rule.values()) {
                rules.put(rule, LARGEST);
            }
            SolveRequest request = new SolveRequest(
                    Integer.MAX_VALUE,
                    new SolveSettings(Duration.ofNanos(1), Duration.ofNanos(1), Long.MIN_VALUE),
                    Long.MAX_VALUE,
                    rules);

            Job job = book.queue.submit(caller, book.plan, 1, request);

            assertThat(book.queue.get(caller, job.id()).request()).isEqualTo(request.write());
        }
    }
}
