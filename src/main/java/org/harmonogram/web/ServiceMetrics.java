package org.harmonogram.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.harmonogram.jobs.JobQueue;
import org.harmonogram.jobs.JobState;
import org.harmonogram.jobs.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** What only this program knows, beside what every server counts: jobs, the age of the queue, the speed of searches. */
final class ServiceMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceMetrics.class);
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JobQueue jobs;
    private final Clock clock;
    private JobQueue.Figures figures = new JobQueue.Figures(Map.of(), null);
    private Instant lookedAt = Instant.EPOCH;

    ServiceMetrics(MeterRegistry registry, Workers workers, JobEvents events, Clock clock) {
        this.jobs = workers.queue();
        this.clock = clock;
        for (JobState state : JobState.values()) {
            Gauge.builder("harmonogram.jobs", this, metrics -> metrics.count(state))
                    .tag("state", state.id())
                    .description("Jobs of all workspaces by state")
                    .register(registry);
        }
        Gauge.builder("harmonogram.queue.age", this, ServiceMetrics::queueSeconds)
                .baseUnit("seconds")
                .description("How long the oldest job has waited for a worker")
                .register(registry);
        Gauge.builder("harmonogram.moves.per.second", workers, Workers::movesPerSecond)
                .description("Changes tried a second by the searches for jobs in this process")
                .register(registry);
        Gauge.builder("harmonogram.events.clients", events, JobEvents::size)
                .description("Clients that watch jobs")
                .register(registry);
    }

    private double count(JobState state) {
        return figures().byState().getOrDefault(state, 0L);
    }

    private double queueSeconds() {
        Instant oldest = figures().oldestWaiting();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
    }

    /** The gauges of one scrape are read one after the other: the database is asked once for all. */
    private synchronized JobQueue.Figures figures() {
        Instant now = clock.instant();
        if (Duration.between(lookedAt, now).compareTo(FRESH) > 0) {
            // Also where it comes to nothing: each try may take seconds, and the next gauge would try again.
            lookedAt = now;
            try {
                figures = jobs.figures();
            } catch (DataAccessException unreachable) {
                LOG.warn("Could not count the jobs.", unreachable);
            }
        }
        return figures;
    }
}
