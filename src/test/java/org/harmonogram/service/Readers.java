package org.harmonogram.service;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who read at the same time, each with a thread and a connection of its own. */
final class Readers {

    private static final long SEED = 1;

    private final Client client;
    private final int number;
    private final List<Reading> readings;
    private final Map<String, Latencies> latencies = new LinkedHashMap<>();

    /**
     * Something that readers ask for.
     *
     * @param what for the table
     * @param request that is sent; 200 is its only good answer
     */
    record Reading(String what, Request request) {}

    /** @param readings each as likely as the others */
    Readers(Client client, int number, List<Reading> readings) {
        this.client = client;
        this.number = number;
        this.readings = readings;
        readings.forEach(reading -> latencies.put(reading.what(), new Latencies()));
    }

    /**
     * Reads for some time.
     *
     * @param period between two requests of a reader, on average; zero: each asks again as soon as it has its answer. Times count from
     *     the moment at which a reader meant to ask, so that who is kept waiting does not hide it by asking less
     * @return how long each kind of reading took, in the order given
     */
    Map<String, Latencies> read(Duration time, Duration period) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        long end = System.nanoTime() + time.toNanos();
        List<Future<?>> reading = new ArrayList<>();
        for (int reader = 0; reader < number; reader++) {
            Random random = new Random(SEED + reader);
            reading.add(threads.submit(() -> read(random, end, period.toNanos())));
        }
        try {
            for (Future<?> each : reading) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return latencies;
    }

    private void read(Random random, long end, long period) {
        long meant = System.nanoTime() + (long) (random.nextDouble() * period);
        while (meant < end) {
            Until.pause(Duration.ofNanos(Math.max(0, meant - System.nanoTime())));
            Reading reading = readings.get(random.nextInt(readings.size()));
            measure(reading, meant);
            meant = period == 0 ? System.nanoTime() : meant + (long) ((0.5 + random.nextDouble()) * period);
        }
    }

    private void measure(Reading reading, long start) {
        Latencies kind = latencies.get(reading.what());
        try {
            if (client.send(reading.request()).status() == 200) {
                kind.add(System.nanoTime() - start);
            } else {
                kind.addFailure();
            }
        } catch (UncheckedIOException noAnswer) {
            kind.addFailure();
        }
    }
}
