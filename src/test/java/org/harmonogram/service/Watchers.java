package org.harmonogram.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;

/** Many who watch one job by its events. */
final class Watchers {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;
    private final List<CompletableFuture<?>> watching = new ArrayList<>();
    private final AtomicInteger connected = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    /** When the first of all watchers was told of a change, by its number. */
    private final Map<String, Instant> firstTold = new ConcurrentHashMap<>();

    private final Map<String, List<Instant>> told = new ConcurrentHashMap<>();
    private final List<Instant> ends = new ArrayList<>();

    Watchers(URI address, String job) {
        this.request = HttpRequest.newBuilder(address.resolve("/v1/jobs/" + job + "/events"))
                .build();
    }

    /** So many begin to watch; returns when each has been told the present state. */
    void begin(int number, Duration patience) {
        for (int i = 0; i < number; i++) {
            watching.add(http.sendAsync(request, BodyHandlers.fromLineSubscriber(new Watcher()))
                    .whenComplete((response, failure) -> {
                        if (failure != null || response.statusCode() != 200) {
                            failed.incrementAndGet();
                        }
                    }));
        }
        Until.holds(
                "all watchers have been told the present state",
                patience,
                () -> connected.get() + failed.get() >= number);
    }

    /** Waits until the service has ended every stream. */
    void awaitEnd(Duration patience) {
        Until.holds("all streams have ended", patience, () -> watching.stream().allMatch(CompletableFuture::isDone));
    }

    int failures() {
        return failed.get();
    }

    /** From a moment until each watcher had been told that the job has ended. */
    Latencies endsSince(Instant moment) {
        Latencies latencies = new Latencies();
        synchronized (ends) {
            ends.forEach(end -> latencies.add(ChronoUnit.NANOS.between(moment, end)));
            for (int missing = ends.size(); missing < watching.size(); missing++) {
                latencies.addFailure();
            }
        }
        return latencies;
    }

    /** From the first watcher who was told of a change until each other was told of the same. */
    Latencies changesSinceTheFirst() {
        Latencies latencies = new Latencies();
        told.forEach((change, moments) -> {
            Instant first = firstTold.get(change);
            moments.forEach(moment -> latencies.add(ChronoUnit.NANOS.between(first, moment)));
        });
        return latencies;
    }

    /** How many different changes were told. */
    int changes() {
        return told.size();
    }

    private final class Watcher implements Flow.Subscriber<String> {

        private String change = "";
        private String name = "";
        private boolean begun;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("id:")) {
                change = line.substring("id:".length()).strip();
            } else if (line.startsWith("event:")) {
                name = line.substring("event:".length()).strip();
            } else if (line.isEmpty() && !name.isEmpty()) {
                told(Instant.now());
                name = "";
            }
        }

        /** The first event of each watcher is the present state: it is no change. */
        private void told(Instant now) {
            if (name.equals("end")) {
                synchronized (ends) {
                    ends.add(now);
                }
            } else if (begun) {
                firstTold.merge(change, now, (one, other) -> one.isBefore(other) ? one : other);
                told.computeIfAbsent(change, any -> Collections.synchronizedList(new ArrayList<>()))
                        .add(now);
            }
            if (!begun) {
                begun = true;
                connected.incrementAndGet();
            }
        }

        @Override
        public void onError(Throwable broken) {
            // The future of the request fails with it, and is counted there.
        }

        @Override
        public void onComplete() {
            // So does the end of the stream.
        }
    }
}
