package org.harmonogram.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** So many a minute, for each who is counted by a name. Thread-safe. */
final class Buckets {

    /** Names that are remembered; who was away longest begins anew. */
    private static final int MOST_NAMES = 10_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_NAMES;
        }
    };

    /** @param perMinute of each, from 1 */
    Buckets(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Counts one more; why that is too many, or {@code null} if it is not. */
    @Nullable
    ProblemException take(String name) {
        ConsumptionProbe probe = bucket(name).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? null : refusal(probe.getNanosToWaitForRefill());
    }

    /** Counts none; why one more would be too many, or {@code null} if it would not. */
    @Nullable
    ProblemException look(String name) {
        EstimationProbe probe = bucket(name).estimateAbilityToConsume(1);
        return probe.canBeConsumed() ? null : refusal(probe.getNanosToWaitForRefill());
    }

    private ProblemException refusal(long nanosToWait) {
        return ProblemException.of(Problem.TOO_MANY_REQUESTS, perMinute)
                .withRetryAfter(TimeUnit.NANOSECONDS.toSeconds(nanosToWait) + 1);
    }

    private Bucket bucket(String name) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    name,
                    first -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .build());
        }
    }
}
