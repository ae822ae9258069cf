package org.harmonogram.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.harmonogram.jobs.JobBook.ONE;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.harmonogram.domain.Messages;
import org.harmonogram.domain.Score;
import org.harmonogram.jobs.JobTable.Found;
import org.harmonogram.jobs.JobTable.Taken;
import org.harmonogram.store.Database;
import org.harmonogram.store.PlanStore;
import org.harmonogram.store.TestDatabase;
import org.harmonogram.support.SettableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobTableTest {

    private static final Duration SPENT = Duration.ofSeconds(3);
    private static final Found GOOD = new Found("{}", new Score(0, 0, 7), null);
    private static final Found BETTER = new Found("{\"better\": 1}", new Score(0, 0, 5), null);

    private static JobBook book(Database database) {
        return new JobBook(database, new SettableClock(), JobBook.limits(10, 10), "{}");
    }

    @ParameterizedTest
    @EnumSource
    void a_worker_whose_job_was_taken_by_another_can_write_nothing_any_more(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database);
            String job = book.submit(ONE);
            Taken first = book.take(job, "first");
            Taken second = book.take(job, "second");

            Stream.<Runnable>of(
                            () -> book.table.tell(job, first.fence(), SPENT, new Score(0, 0, 1)),
                            () -> book.table.save(job, first.fence(), GOOD),
                            () -> book.table.giveBack(job, first.fence(), SPENT, null),
                            () -> book.table.end(
                                    job, first.fence(), JobState.DONE, new Job.End("time", null), SPENT, GOOD))
                    .forEach(writing ->
                            assertThatExceptionOfType(LostJobException.class).isThrownBy(writing::run));

            assertThat(second.fence()).isGreaterThan(first.fence());
            assertThat(book.queue.findResult(ONE, job)).isEmpty();
            assertThat(book.queue.get(ONE, job).score()).isNull();
            book.table.save(job, second.fence(), GOOD);
            assertThat(book.queue.findResult(ONE, job)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_next_worker_goes_on_from_what_was_saved_and_not_from_what_was_only_told(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database);
            String job = book.submit(ONE);
            Taken first = book.take(job, "first");
            book.table.save(job, first.fence(), GOOD);
            book.table.tell(job, first.fence(), SPENT, new Score(0, 0, 5));

            Taken second = book.take(job, "second");

            assertThat(second.saved()).isNotNull();
            assertThat(second.saved().score()).isEqualTo(GOOD.score());
            assertThat(second.job().score()).isEqualTo(GOOD.score());
            assertThat(second.job().times().spent()).isEqualTo(SPENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_that_is_given_back_waits_again_with_its_result(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database);
            String job = book.submit(ONE);
            Taken taken = book.take(job, "first");
            book.table.save(job, taken.fence(), GOOD);

            book.table.giveBack(job, taken.fence(), SPENT, null);

            assertThat(book.queue.get(ONE, job).state()).isEqualTo(JobState.QUEUED);
            assertThat(book.queue.findResult(ONE, job)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_ends_once_with_its_best_plan_and_is_never_taken_again(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database);
            String job = book.submit(ONE);
            Taken taken = book.take(job, "first");
            book.table.save(job, taken.fence(), GOOD);

            book.table.end(job, taken.fence(), JobState.DONE, new Job.End("time", null), SPENT, BETTER);

            Job ended = book.queue.get(ONE, job);
            assertThat(ended.state()).isEqualTo(JobState.DONE);
            assertThat(ended.score()).isEqualTo(BETTER.score());
            assertThat(ended.times().endedAt()).isNotNull();
            assertThat(book.queue.findResult(ONE, job).orElseThrow().document()).isEqualTo(BETTER.document());
            assertThat(book.table.take(job, "second")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_change_that_a_client_may_see_has_a_higher_number(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database);
            String job = book.submit(ONE);
            long submitted = change(book, job);
            Taken taken = book.take(job, "first");
            long begun = change(book, job);
            boolean isStopAsked = book.table.tell(job, taken.fence(), SPENT, GOOD.score());
            long told = change(book, job);
            book.queue.stop(ONE, job);
            long asked = change(book, job);

            assertThat(new long[] {submitted, begun, told, asked}).isSorted().doesNotHaveDuplicates();
            assertThat(isStopAsked).isFalse();
            assertThat(book.table.tell(job, taken.fence(), SPENT, GOOD.score())).isTrue();
        }
    }

    private static long change(JobBook book, String job) {
        return book.queue.get(ONE, job).change();
    }

    @ParameterizedTest
    @EnumSource
    void a_deleted_job_is_lost_to_its_worker(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database);
            String job = book.submit(ONE);
            Taken taken = book.take(job, "first");

            book.queue.delete(ONE, job);

            assertThatExceptionOfType(LostJobException.class)
                    .isThrownBy(() -> book.table.tell(job, taken.fence(), SPENT, null));
            assertThat(book.table.isStopAsked(job)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_whose_plan_is_deleted_is_lost_to_its_worker(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database);
            Taken taken = book.take(book.submit(ONE), "first");

            new PlanStore(database, new SettableClock()).delete(ONE, book.plan, null);

            assertThatExceptionOfType(LostJobException.class).isThrownBy(() -> book.table.document(taken));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_worker_that_goes_home_saves_its_best_plan_and_gives_the_job_back_in_one(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database);
            String job = book.submit(ONE);
            Taken taken = book.take(job, "first");
            book.table.save(job, taken.fence(), GOOD);

            book.table.giveBack(job, taken.fence(), SPENT, BETTER);

            assertThat(book.queue.findResult(ONE, job).orElseThrow().document()).isEqualTo(BETTER.document());
            assertThat(book.queue.get(ONE, job).score()).isEqualTo(BETTER.score());
            // What another thread of that worker had still to save comes too late.
            assertThatExceptionOfType(LostJobException.class)
                    .isThrownBy(() -> book.table.save(job, taken.fence(), GOOD));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_that_failed_shows_what_was_saved_and_the_time_that_was_told(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database);
            String job = book.submit(ONE);
            Taken taken = book.take(job, "first");
            book.table.save(job, taken.fence(), GOOD);
            book.table.tell(job, taken.fence(), SPENT, BETTER.score());

            book.table.fail(job, taken.fence(), "fault");

            Job failed = book.queue.get(ONE, job);
            assertThat(failed.state()).isEqualTo(JobState.FAILED);
            assertThat(failed.end()).isEqualTo(new Job.End("fault", "fault"));
            assertThat(failed.score()).isEqualTo(GOOD.score());
            assertThat(failed.times().spent()).isEqualTo(SPENT);
            assertThat(failed.times().endedAt()).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_job_of_which_five_workers_died_at_once_is_given_to_no_sixth(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = book(database);
            String job = book.submit(ONE);
            for (int i = 1; i <= 5; i++) {
                book.take(job, "killed " + i);
            }

            assertThat(book.table.take(job, "sixth")).isEmpty();

            assertThat(book.queue.get(ONE, job).state()).isEqualTo(JobState.FAILED);
            assertThat(book.queue.get(ONE, job).end()).isEqualTo(new Job.End("fault", "worker-died"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_worker_that_saved_something_or_lived_for_a_while_or_went_home_did_not_die_of_its_job(TestDatabase kind) {
        try (Database database = kind.open()) {
            SettableClock clock = new SettableClock();
            JobBook book = new JobBook(database, clock, JobBook.limits(10, 10), "{}");
            String job = book.submit(ONE);
            for (int i = 1; i <= 4; i++) {
                book.take(job, "killed");
                clock.advance(Duration.ofSeconds(1));
            }
            book.table.save(job, book.take(job, "saves").fence(), GOOD);
            for (int i = 1; i <= 4; i++) {
                clock.advance(Duration.ofSeconds(1));
                book.take(job, "killed");
            }
            Taken living = book.take(job, "lives");
            clock.advance(Duration.ofMinutes(2));
            book.table.tell(job, living.fence(), SPENT, null);
            book.table.giveBack(job, book.take(job, "goes home").fence(), SPENT, null);

            assertThat(book.table.take(job, "next")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void why_a_job_failed_is_told_in_both_languages(String language) {
        Messages messages = Messages.of("problems", Locale.forLanguageTag(language));

        assertThat(List.of(JobTable.FAULT, JobTable.WORKER_DIED))
                .extracting(failure -> messages.text("job." + failure))
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
    }
}
