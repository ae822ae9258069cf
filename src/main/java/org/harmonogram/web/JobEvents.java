package org.harmonogram.web;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harmonogram.io.json.JsonFile;
import org.harmonogram.jobs.Job;
import org.harmonogram.jobs.JobQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Tells those who watch jobs of every change, a few times a second at most. One thread asks the database about all jobs that are
 * watched in this process, wherever they are solved; each client is told of the newest state only, so that a slow one misses steps
 * and keeps nobody waiting.
 */
final class JobEvents implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobEvents.class);

    private static final long LOOK_MILLIS = 250;
    private static final long HEARTBEAT_MILLIS = 10_000;
    private static final String HEARTBEAT = ": heartbeat\n\n";

    private final JobQueue jobs;
    private final Duration longest;
    private final StreamLimits limits;
    private final Set<JobWatcher> watchers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(JobEvents::daemon);
    private volatile boolean running;

    JobEvents(JobQueue jobs, ServiceSettings.Limits limits) {
        this.jobs = jobs;
        this.longest = limits.streamTime();
        this.limits = new StreamLimits(limits.streams(), limits.streamsOfCaller());
    }

    private static Thread daemon(Runnable runnable) {
        Thread thread = new Thread(runnable, "harmonogram-events");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * From now on the caller is told of the job, first of its present state, unless it is known.
     *
     * @param known change that the caller has seen; 0: none
     * @throws ProblemException if too many watch already
     */
    void open(Exchange exchange, Job job, long known) throws IOException {
        // All that can fail comes before: what has gone over to answering bit by bit cannot be refused any more.
        byte[] present = event(job, exchange.locale());
        String caller = exchange.caller().workspace() + " " + exchange.caller().id();
        limits.enter(caller);
        AsyncContext context = exchange.request().startAsync();
        JobWatcher watcher = new JobWatcher(context, job.id(), exchange.locale(), known, ended -> leave(ended, caller));
        watchers.add(watcher);
        watcher.begin(longest);
        watcher.offer(present, job.change(), job.state().isFinal());
        if (!running) {
            watcher.close();
        }
    }

    private void leave(JobWatcher watcher, String caller) {
        if (watchers.remove(watcher)) {
            limits.leave(caller);
        }
    }

    /** How many watch. */
    int size() {
        return watchers.size();
    }

    @Override
    public void start() {
        running = true;
        Future<?> unused = clock.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        unused = clock.scheduleWithFixedDelay(this::beat, HEARTBEAT_MILLIS, HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        byte[] heartbeat = HEARTBEAT.getBytes(StandardCharsets.UTF_8);
        watchers.forEach(watcher -> watcher.beat(heartbeat));
    }

    private void look() {
        if (watchers.isEmpty()) {
            return;
        }
        try {
            Map<String, List<JobWatcher>> byJob = watchers.stream().collect(Collectors.groupingBy(JobWatcher::job));
            Map<String, Job> found =
                    jobs.findAll(byJob.keySet()).stream().collect(Collectors.toMap(Job::id, Function.identity()));
            byJob.forEach((id, watching) -> {
                Job job = found.get(id);
                if (job == null) {
                    watching.forEach(JobWatcher::close);
                } else {
                    tell(watching, job, new HashMap<>());
                }
            });
        } catch (DataAccessException unreachable) {
            LOG.warn("Could not look after those who watch jobs; trying again.", unreachable);
        } catch (RuntimeException | OutOfMemoryError fault) {
            // The next look may go well, and all who watch depend on it.
            LOG.error("A fault while telling those who watch jobs.", fault);
        }
    }

    private void tell(List<JobWatcher> watching, Job job, Map<Locale, byte[]> events) {
        for (JobWatcher watcher : watching) {
            if (watcher.known() < job.change()) {
                byte[] event = events.computeIfAbsent(watcher.locale(), locale -> event(job, locale));
                watcher.offer(event, job.change(), job.state().isFinal());
            }
        }
    }

    private byte[] event(Job job, Locale locale) {
        boolean isEnd = job.state().isFinal();
        Map<String, Object> document =
                Documents.job(job, isEnd ? jobs.findResult(job).orElse(null) : null, locale);
        return "id: %d\nevent: %s\ndata: %s\n\n"
                .formatted(job.change(), isEnd ? "end" : "job", JsonFile.line(document))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Those who watch come again, to the next start or to another machine. Who comes while the web server still takes requests is
     * told the present state and no more: nothing must be open that the server would wait for.
     */
    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
        watchers.forEach(JobWatcher::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
