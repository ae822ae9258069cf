package org.harmonogram.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.jobs.JobBook.ONE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.harmonogram.jobs.JobQueue.Filter;
import org.harmonogram.store.Database;
import org.harmonogram.store.Replays;
import org.harmonogram.store.TestDatabase;
import org.harmonogram.support.SettableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionTest {

    private static final JobLimits LIMITS = new JobLimits(
            100, 100, 1, Duration.ofHours(1), Duration.ofDays(30), 3, Duration.ofSeconds(1), Duration.ofSeconds(1));

    private final SettableClock clock = new SettableClock();

    @ParameterizedTest
    @EnumSource
    void the_newest_of_those_that_have_ended_are_kept_and_unfinished_ones_always(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = new JobBook(database, clock, LIMITS, "{}");
            String waiting = book.submit(ONE);
            List<String> ended = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                clock.advance(Duration.ofMinutes(1));
                ended.add(book.submit(ONE));
                book.queue.stop(ONE, ended.get(i));
            }

            retention(database).forget();

            assertThat(ids(book)).containsExactly(ended.get(4), ended.get(3), ended.get(2), waiting);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_ended_too_long_ago_is_forgotten(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = new JobBook(database, clock, LIMITS, "{}");
            book.queue.stop(ONE, book.submit(ONE));
            clock.advance(Duration.ofDays(31));
            String young = book.submit(ONE);
            book.queue.stop(ONE, young);

            retention(database).forget();

            assertThat(ids(book)).containsExactly(young);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_jobs_that_ended_in_one_moment_as_many_are_kept_as_may_be(TestDatabase kind) {
        try (Database database = kind.open()) {
            JobBook book = new JobBook(database, clock, LIMITS, "{}");
            for (int i = 0; i < 5; i++) {
                book.queue.stop(ONE, book.submit(ONE));
            }

            retention(database).forget();

            assertThat(ids(book)).hasSize(3);
        }
    }

    private Retention retention(Database database) {
        return new Retention(database, new Replays(database, clock, Duration.ofSeconds(30)), clock, LIMITS);
    }

    private static List<String> ids(JobBook book) {
        return book.queue.list(ONE, new Filter(null, null), null, 10).items().stream()
                .map(Job::id)
                .toList();
    }
}
