package org.harmonogram.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
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
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The workers of this process, on db-scheduler: one execution for each job, which is taken by one worker at a time on one of
 * any number of machines, and by another if a worker has not been heard of for four heartbeats. Thread-safe.
 */
public final class Workers implements Dispatch, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    /** As db-scheduler names what is done with a job. */
    static final String TASK = "solve";

    private static final TaskDescriptor<Void> SOLVE = TaskDescriptor.of(TASK);
    private static final Duration POLL_EVERY = Duration.ofSeconds(1);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(5);
    private static final Duration TIDY_EVERY = Duration.ofMinutes(10);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(60);
    private static final int MISSED_HEARTBEATS = 4;
    private static final long TICK_MILLIS = 250;

    private final JobTable table;
    private final Database database;
    private final Clock clock;
    private final JobLimits limits;
    private final SolvePermits permits;
    private final JobQueue queue;
    private final WorkerThreads threads;
    private final Scheduler scheduler;
    private final String name;
    private final Map<String, SolveRun> runs = new ConcurrentHashMap<>();
    private final Retention retention;
    private final Recovery recovery;
    private final Beginning beginning;
    private final ScheduledExecutorService ticker = Executors.newScheduledThreadPool(2, Workers::daemon);
    private volatile boolean closing;
    private volatile boolean started;

    /** Begins a search for a job. */
    interface Beginning {

        /**
         * A search that has not begun to search.
         *
         * @throws org.harmonogram.domain.InvalidPlanException if the plan or the request is not valid any more
         */
        SolveRun begin(JobTable table, Taken taken, JobLimits limits);
    }

    /**
     * Workers that take nothing until they are {@link #start}ed. If only one process can have the database open, what an earlier one
     * left there is freed now: so nobody must be using it yet.
     *
     * @param permits are shared with those who search without a job, and closed with these workers
     * @param replays are forgotten after a while, as jobs are
     * @param name of this process, another for each process and each start
     */
    public Workers(
            Database database, Clock clock, JobLimits limits, SolvePermits permits, Replays replays, String name) {
        this(database, clock, limits, permits, replays, name, SolveRun::new);
    }

    Workers(
            Database database,
            Clock clock,
            JobLimits limits,
            SolvePermits permits,
            Replays replays,
            String name,
            Beginning beginning) {
        this.database = database;
        this.table = new JobTable(database, clock);
        this.clock = clock;
        this.limits = limits;
        this.permits = permits;
        this.name = name;
        this.queue = new JobQueue(database, clock, limits, this);
        this.retention = new Retention(database, replays, clock, limits);
        this.recovery = new Recovery(database, this);
        this.beginning = beginning;
        int most = Math.max(1, limits.workers());
        this.threads = new WorkerThreads(most, permits);
        CustomTask<Void> solve = Tasks.custom(SOLVE)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(TRY_AGAIN_AFTER)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> work(instance.getId()));
        this.scheduler = Scheduler.create(database.source(), solve)
                .schedulerName(new SchedulerName.Fixed(name))
                .threads(most)
                .executorService(threads)
                .pollingInterval(POLL_EVERY)
                .pollUsingFetchAndLockOnExecute(0.5, 1.0)
                .enablePriority()
                .heartbeatInterval(limits.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(LONGEST_GOODBYE)
                .build();
        if (database.isExclusive()) {
            recovery.freeAll();
        }
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
        long tidyEvery = TIDY_EVERY.toMillis();
        Future<?> unused = ticker.scheduleWithFixedDelay(this::tidy, tidyEvery, tidyEvery, TimeUnit.MILLISECONDS);
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
            } catch (RuntimeException | OutOfMemoryError fault) {
                // One job's fault must not end the clock of all.
                LOG.error("A fault while looking after the job.", fault);
            }
        });
    }

    private void tidy() {
        try {
            retention.forget();
            recovery.addForgotten();
        } catch (RuntimeException | OutOfMemoryError fault) {
            // Mostly an outage; whatever it is, it must not be the last time.
            LOG.warn("Could not tidy up; trying again later.", fault);
        }
    }

    @Override
    public void add(String job, int rank) {
        try {
            scheduler.schedule(SOLVE.instance(job).priority(-rank).scheduledTo(clock.instant()));
        } catch (DataAccessException unreachable) {
            throw unreachable;
        } catch (RuntimeException fault) {
            // The scheduler has exceptions of its own for what goes wrong with the database.
            throw new DataAccessResourceFailureException("The job could not be put into the queue.", fault);
        }
        wakeAfterCommit();
    }

    private void wakeAfterCommit() {
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
        // The scheduler's own way looks first and then deletes: somebody may have taken the job in between.
        database.client()
                .sql("delete from scheduled_tasks where task_name = ? and task_instance = ? and not picked")
                .params(TASK, job)
                .update();
    }

    @SuppressWarnings("try") // As above.
    private CompletionHandler<Void> work(String job) {
        threads.noteWork();
        try (MDC.MDCCloseable named = MDC.putCloseable("job", job)) {
            Optional<Taken> taken = table.take(job, name);
            Leaving leaving = taken.isPresent() ? solve(taken.get()) : Leaving.ENDED;
            return switch (leaving) {
                case ENDED -> (complete, operations) -> operations.remove();
                case GIVEN_BACK -> (complete, operations) -> operations.reschedule(complete, clock.instant());
                case PUT_OFF ->
                    (complete, operations) ->
                            operations.reschedule(complete, clock.instant().plus(TRY_AGAIN_AFTER));
                // What is another's is not touched. If it is nobody's, it will soon be found to be dead.
                case LOST -> (complete, operations) -> {};
            };
        }
    }

    /**
     * @throws DataAccessException if the database could not be reached: the job is tried again later
     */
    private Leaving solve(Taken taken) {
        String job = taken.job().id();
        try {
            return solve(job, beginning.begin(table, taken, limits));
        } catch (LostJobException gone) {
            return lost(job);
        } catch (DataAccessException unreachable) {
            throw unreachable;
        } catch (OutOfMemoryError full) {
            LOG.error("There was not enough memory for the job; trying again.", full);
            return putOff(taken);
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            LOG.error("The job failed.", fault);
            return fail(taken);
        }
    }

    private Leaving solve(String job, SolveRun run) {
        SolveRun before = runs.put(job, run);
        if (before != null) {
            // After a long pause this process may be given a job that it has itself: the later run has it.
            before.lose();
        }
        try {
            if (closing) {
                run.goHome();
            }
            LOG.info("Solving.");
            Leaving leaving = run.run();
            LOG.info("Left the job: {}.", leaving);
            return leaving;
        } finally {
            runs.remove(job, run);
        }
    }

    /** A job that had too little memory by itself counts as one that a worker has died of; another's fault does not. */
    private Leaving putOff(Taken taken) {
        if (!runs.isEmpty()) {
            table.leave(taken.job().id(), taken.fence());
        }
        return Leaving.PUT_OFF;
    }

    private Leaving lost(String job) {
        LOG.info("Another worker has the job, or it was deleted.");
        return table.findAll(List.of(job)).isEmpty() ? Leaving.ENDED : Leaving.LOST;
    }

    private Leaving fail(Taken taken) {
        String job = taken.job().id();
        try {
            table.fail(job, taken.fence(), JobTable.FAULT);
            return Leaving.ENDED;
        } catch (LostJobException gone) {
            return lost(job);
        }
    }

    /** Saves what is at work, leaves it to the next start or to other machines, and waits until all have gone. */
    @Override
    public void close() {
        closing = true;
        permits.close();
        Collection<SolveRun> atWork = runs.values();
        atWork.forEach(SolveRun::goHome);
        if (started) {
            scheduler.stop();
        }
        ticker.shutdownNow();
    }
}
