package org.harmonogram.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.harmonogram.service.OddRequests.Known;
import org.harmonogram.service.OddRequests.Odd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand requests that nobody means, from several sides at once: the service refuses them in one form and needs no more memory. */
class OddRequestsIT {

    /** Largest body that the service under test takes, in bytes. */
    static final int LARGEST_BODY = 1 << 20;

    /** Solved in no time, so that what is accepted by accident costs none. */
    private static final Path PLAN = Path.of("data/lpdi-swietokrzyskie-2025/plan.json");

    private static final Path CTT = Path.of("benchmarks/itc2007/instances/toy.ectt");
    private static final int REQUESTS = 10_000;
    private static final int SENDERS = 4;
    private static final long FIRST_SEED = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** What caches and statistics may still take in the second half. A body kept for each request would need more. */
    private static final long GROWTH_BYTES = 12 << 20;

    private static final int SHOWN_BYTES = 2_000;
    private static final int SHOWN_FAILURES = 12;

    @RegisterExtension
    final Services services = new Services();

    @TempDir
    private Path folder;

    @Test
    void odd_requests_are_refused_in_one_form_and_leave_nothing_in_memory() throws Exception {
        ServiceProcess service = services.start(ServiceSetup.ofJar("odd-requests", folder)
                .with("HARMONOGRAM_LIMITS_BODY", LARGEST_BODY + "B")
                .with("HARMONOGRAM_LIMITS_JOBS", REQUESTS)
                .with("HARMONOGRAM_LIMITS_JOBS_OF_CALLER", REQUESTS));
        OddRequests requests = new OddRequests(known(service));

        requireGoodAnswers(service, requests, FIRST_SEED, FIRST_SEED + REQUESTS / 2);
        long half = HeapOfProcess.used(service);
        requireGoodAnswers(service, requests, FIRST_SEED + REQUESTS / 2, FIRST_SEED + REQUESTS);
        long whole = HeapOfProcess.used(service);

        assertThat(whole - half)
                .as("bytes that the second half of the requests left on the heap, of (%d)", whole)
                .isLessThan(GROWTH_BYTES);
        service.requireAlive();
    }

    private static Known known(ServiceProcess service) throws IOException {
        Client client = new Client(service.address());
        String plan = Files.readString(PLAN)
                .replaceFirst("\\{", "{ \"solve\": { \"time\": \"PT1S\", \"unimproved\": \"PT0.2S\" },");
        String id = client.send(Request.postPlan(plan)).require(201).id();
        String spare = client.send(Request.postPlan(plan)).require(201).id();
        String job =
                client.send(Request.postJob(id, "{\"steps\": 10}")).require(202).id();
        Until.holds("the job has ended", PATIENCE, () -> client.job(job).has("endedAt"));
        return new Known(
                service.port(),
                plan,
                Files.readString(CTT),
                "/v1/plans/" + id,
                "/v1/plans/" + spare,
                "/v1/jobs/" + job);
    }

    private static void requireGoodAnswers(ServiceProcess service, OddRequests requests, long from, long to)
            throws Exception {
        AtomicLong seeds = new AtomicLong(from);
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            Callable<Integer> sender = () -> {
                int answered = 0;
                for (long seed = seeds.getAndIncrement(); seed < to; seed = seeds.getAndIncrement()) {
                    require(service, requests.request(seed), seed, failures);
                    answered++;
                }
                return answered;
            };
            int answered = 0;
            for (Future<Integer> done :
                    senders.invokeAll(Collections.nCopies(SENDERS, sender), PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                answered += done.get();
            }
            assertThat(answered).as("requests sent").isEqualTo((int) (to - from));
        } finally {
            senders.shutdownNow();
        }
        assertThat(List.copyOf(failures).stream().limit(SHOWN_FAILURES))
                .as("the first of (%d) bad answers", failures.size())
                .isEmpty();
    }

    private static void require(ServiceProcess service, Odd odd, long seed, Queue<String> failures) {
        try {
            OddAnswers.require(odd, RawAnswer.to(service.port(), odd.sent()));
        } catch (IOException | RuntimeException | AssertionError bad) {
            failures.add("Seed (%d), %s:%n%s%n%s".formatted(seed, odd.kind(), bad, start(odd.sent())));
        }
    }

    private static String start(String sent) {
        return sent.substring(0, Math.min(sent.length(), SHOWN_BYTES));
    }
}
