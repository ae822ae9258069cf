package org.harmonogram.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.harmonogram.jobs.JobTable.Taken;
import org.harmonogram.jobs.SolveRun.Leaving;
import org.harmonogram.store.Database;
import org.harmonogram.store.Replays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The workers of this process, on db-scheduler: one execution for each job, which is taken by one worker at a time on one of
 * any number of machines, and by another if a worker has not been heard of for four heartbeats. Thread-safe.
 */
public final class Workers implements Dispatch, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private static final TaskDescriptor<Void> SOLVE = TaskDescriptor.of("solve");
    private static final Duration POLL_EVERY = Duration.ofSeconds(1);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(5);
    private static final Duration FORGET_EVERY = Duration.ofMinutes(10);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(60);
    private static final int MISSED_HEARTBEATS = 4;
    private static final long TICK_MILLIS = 250;

    private final JobTable table;
    private final boolean isAlone;
    private final Clock clock;
    private final JobLimits limits;
    private final SolvePermits permits;
    private final JobQueue queue;
    private final Scheduler scheduler;
    private final String name;
    private final Map<String, SolveRun> runs = new ConcurrentHashMap<>();
    private final Retention retention;
    private final ScheduledExecutorService ticker = Executors.newScheduledThreadPool(2, Workers::daemon);
    private volatile boolean closing;
    private volatile boolean started;

    /**
     * Workers that do nothing until they are {@link #start}ed.
     *
     * @param permits are shared with those who search without a job
     * @param replays are forgotten after a while, as jobs are
     * @param name of this process, another for each process and each start
     */
    public Workers(
            Database database, Clock clock, JobLimits limits, SolvePermits permits, Replays replays, String name) {
        this.table = new JobTable(database, clock);
        this.isAlone = database.isExclusive();
        this.clock = clock;
        this.limits = limits;
        this.permits = permits;
        this.name = name;
        this.queue = new JobQueue(database, clock, limits, this);
        this.retention = new Retention(database, replays, clock, limits);
        CustomTask<Void> solve = Tasks.custom(SOLVE)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(TRY_AGAIN_AFTER)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> work(instance.getId()));
        this.scheduler = Scheduler.create(database.source(), solve)
                .schedulerName(new SchedulerName.Fixed(name))
                .threads(Math.max(1, limits.workers()))
                .pollingInterval(POLL_EVERY)
                .pollUsingFetchAndLockOnExecute(0.5, 1.0)
                .enablePriority()
                .heartbeatInterval(limits.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(LONGEST_GOODBYE)
                .build();
    }

    private static Thread daemon(Runnable runnable) {
        Thread thread = new Thread(runnable, "harmonogram-ticker");
        thread.setDaemon(true);
        return thread;
    }

    /** Where jobs are submitted. */
    public JobQueue queue() {
        return queue;
    }

    /** Changes tried a second by all searches for jobs in this process. */
    public long movesPerSecond() {
        return runs.values().stream().mapToLong(SolveRun::movesPerSecond).sum();
    }

    /** From now on jobs are taken. */
    public void start() {
        long forgetEvery = FORGET_EVERY.toMillis();
        Future<?> unused = ticker.scheduleWithFixedDelay(this::forget, forgetEvery, forgetEvery, TimeUnit.MILLISECONDS);
        if (isAlone) {
            table.freeAll();
        }
        if (limits.workers() > 0) {
            unused = ticker.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
            scheduler.start();
            started = true;
        }
    }

    @SuppressWarnings("try") // What is closed at the end is never named: it gives the lines of the log a job.
    private void tick() {
        runs.forEach((job, run) -> {
            try (MDC.MDCCloseable named = MDC.putCloseable("job", job)) {
                run.tick();
            } catch (RuntimeException fault) {
                // One job's fault must not end the clock of all.
                LOG.error("A fault while looking after the job.", fault);
            }
        });
    }

    private void forget() {
        try {
            retention.forget();
        } catch (DataAccessException unreachable) {
            LOG.warn("Could not forget what is old; trying again later.", unreachable);
        }
    }

    @Override
    public void add(String job, int rank) {
        scheduler.schedule(SOLVE.instance(job).priority(-rank).scheduledTo(clock.instant()));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    wake();
                }
            });
        } else {
            wake();
        }
    }

    private void wake() {
        if (started && !closing) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void remove(String job) {
        try {
            scheduler.cancel(SOLVE.instanceId(job));
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException notWaiting) {
            LOG.debug("The job ({}) was not waiting.", job, notWaiting);
        }
    }

    @SuppressWarnings("try") // As above.
    private CompletionHandler<Void> work(String job) {
        try (MDC.MDCCloseable named = MDC.putCloseable("job", job)) {
            Leaving leaving = hasPermit() ? workWithPermit(job) : Leaving.GIVEN_BACK;
            return switch (leaving) {
                case ENDED -> (complete, operations) -> operations.remove();
                case GIVEN_BACK -> (complete, operations) -> operations.reschedule(complete, clock.instant());
                // What is another's is not touched.
                case LOST -> (complete, operations) -> {};
            };
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return (complete, operations) -> operations.reschedule(complete, clock.instant());
        }
    }

    private boolean hasPermit() throws InterruptedException {
        while (!closing) {
            if (permits.acquire(POLL_EVERY)) {
                return true;
            }
        }
        return false;
    }

    private Leaving workWithPermit(String job) {
        try {
            Optional<Taken> taken = table.take(job, name);
            return taken.isPresent() ? solve(taken.get()) : Leaving.ENDED;
        } finally {
            permits.release();
        }
    }

    /**
     * @throws DataAccessException if the database could not be reached: the job is tried again later
     */
    private Leaving solve(Taken taken) {
        String job = taken.job().id();
        try {
            SolveRun run = new SolveRun(table, taken, limits);
            runs.put(job, run);
            if (closing) {
                run.goHome();
            }
            LOG.info("Solving, as number {} that took the job.", taken.fence());
            Leaving leaving = run.run();
            LOG.info("Left the job: {}.", leaving);
            return leaving;
        } catch (LostJobException gone) {
            LOG.info("Another worker has the job, or it was deleted.");
            return table.findAll(List.of(job)).isEmpty() ? Leaving.ENDED : Leaving.LOST;
        } catch (DataAccessException unreachable) {
            throw unreachable;
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError fault) {
            LOG.error("The job failed.", fault);
            fail(taken);
            return Leaving.ENDED;
        } finally {
            runs.remove(job);
        }
    }

    private void fail(Taken taken) {
        try {
            Job job = taken.job();
            Job.End end = new Job.End("fault", "fault");
            table.end(job.id(), taken.fence(), JobState.FAILED, end, job.times().spent(), null);
        } catch (LostJobException gone) {
            LOG.info("Another worker has the job, or it was deleted.");
        }
    }

    /** Saves what is at work, leaves it to the next start or to other machines, and waits until all have gone. */
    @Override
    public void close() {
        closing = true;
        Collection<SolveRun> atWork = runs.values();
        atWork.forEach(SolveRun::goHome);
        if (started) {
            scheduler.stop();
        }
        ticker.shutdownNow();
    }
}
