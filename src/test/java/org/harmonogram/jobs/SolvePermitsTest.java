package org.harmonogram.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.jobs.Crew.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class SolvePermitsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private static CompletableFuture<Boolean> waiting(Callable<Boolean> acquiring) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return acquiring.call();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    @Test
    void a_worker_keeps_its_place_before_a_caller_who_comes_later() throws Exception {
        try (SolvePermits permits = new SolvePermits(1)) {
            ConcurrentLinkedQueue<String> order = new ConcurrentLinkedQueue<>();
            assertThat(permits.acquire()).isTrue();
            CompletableFuture<Boolean> worker = waiting(() -> permits.acquire() && order.add("worker"));
            await(() -> permits.waiting() == 1);
            CompletableFuture<Boolean> caller = waiting(() -> permits.acquire(LONG) && order.add("caller"));
            await(() -> permits.waiting() == 2);

            permits.release();
            assertThat(worker.join()).isTrue();
            assertThat(order).containsExactly("worker");
            permits.release();

            assertThat(caller.join()).isTrue();
        }
    }

    @Test
    void whoever_waits_is_told_at_once_that_nothing_begins_any_more() throws Exception {
        SolvePermits permits = new SolvePermits(1);
        assertThat(permits.acquire()).isTrue();
        List<CompletableFuture<Boolean>> waiting =
                List.of(waiting(permits::acquire), waiting(() -> permits.acquire(LONG)));
        await(() -> permits.waiting() == 2);

        permits.close();

        assertThat(waiting).allSatisfy(each -> assertThat(each.join()).isFalse());
        permits.release();
        assertThat(permits.acquire(Duration.ZERO)).isFalse();
    }
}
