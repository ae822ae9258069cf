package org.harmonogram.jobs;

import static org.harmonogram.store.Rows.moment;
import static org.harmonogram.store.Rows.time;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harmonogram.io.json.SolveRequest;
import org.harmonogram.store.Caller;
import org.harmonogram.store.Database;
import org.harmonogram.store.NewestFirst;
import org.harmonogram.store.Page;
import org.harmonogram.store.Position;
import org.harmonogram.store.Rows;
import org.harmonogram.store.UnknownIdException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where jobs are submitted, looked at, stopped and deleted. Whatever is asked for is looked for in the caller's workspace only.
 *
 * <p>The queue is fair between callers (start-time fair queueing: P. Goyal, H. M. Vin, H. Cheng, SIGCOMM 1996, with jobs all of one
 * size): a job's rank is one more than that of its caller's last job, but not less than that of the job that was started last.
 * So who submits a hundred jobs does not keep another's first one waiting. Thread-safe.
 */
public final class JobQueue {

    private final Database database;
    private final JdbcClient client;
    private final JobTable table;
    private final Clock clock;
    private final JobLimits limits;
    private final Dispatch dispatch;

    JobQueue(Database database, Clock clock, JobLimits limits, Dispatch dispatch) {
        this.database = database;
        this.client = database.client();
        this.table = new JobTable(database, clock);
        this.clock = clock;
        this.limits = limits;
        this.dispatch = dispatch;
    }

    /**
     * What jobs are listed.
     *
     * @param plan id of their plan; {@code null}: any
     * @param state {@code null}: any
     */
    public record Filter(@Nullable String plan, @Nullable JobState state) {}

    /**
     * How many jobs there are.
     *
     * @param byState of all workspaces; states without jobs have 0
     * @param oldestWaiting when the job was accepted that has waited longest; absent: none waits
     */
    public record Figures(
            Map<JobState, Long> byState, @Nullable Instant oldestWaiting) {}

    /**
     * Accepts a job. It is in the database when this returns, or when the transaction it is part of ends.
     *
     * @param plan in the caller's workspace
     * @param revision of the plan
     * @throws UnknownIdException if there is no such plan in the caller's workspace
     * @throws QueueFullException if too many jobs are unfinished
     */
    public Job submit(Caller caller, String plan, int revision, SolveRequest request) {
        String id = UUID.randomUUID().toString();
        return database.inTransaction(() -> {
            lockGate(client);
            lockPlan(caller, plan);
            requireRoom(caller);
            int rank = rank(caller);
            client.sql("insert into job (id, workspace, plan, revision, caller, request, state, change_number, fence,"
                            + " queue_rank, submitted_at, stop_asked, spent)"
                            + " values (?, ?, ?, ?, ?, ?, 'QUEUED', 1, 0, ?, ?, false, 0)")
                    .params(
                            id,
                            caller.workspace(),
                            plan,
                            revision,
                            caller.id(),
                            request.write(),
                            rank,
                            time(Rows.now(clock)))
                    .update();
            dispatch.add(id, rank);
            return get(caller, id);
        });
    }

    /** Keeps others from submitting until the end of the transaction. */
    static void lockGate(JdbcClient client) {
        client.sql("select id from job_gate where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** Keeps others from deleting it until the end of the transaction. */
    private void lockPlan(Caller caller, String plan) {
        boolean isThere = client.sql("select id from plan where workspace = ? and id = ? for update")
                .params(caller.workspace(), plan)
                .query(String.class)
                .optional()
                .isPresent();
        if (!isThere) {
            throw new UnknownIdException("plan", plan);
        }
    }

    private void requireRoom(Caller caller) {
        requireFewer(number("select count(*) from job where state in ('QUEUED', 'RUNNING')"), limits.unfinished());
        requireFewer(
                number(
                        "select count(*) from job where state in ('QUEUED', 'RUNNING') and workspace = ? and caller = ?",
                        caller.workspace(),
                        caller.id()),
                limits.unfinishedOfCaller());
    }

    private static void requireFewer(int there, int limit) {
        if (there >= limit) {
            throw new QueueFullException(limit);
        }
    }

    private int number(String sql, Object... values) {
        return client.sql(sql).params(values).query(Integer.class).single();
    }

    private int rank(Caller caller) {
        int started = client.sql("select queue_rank from job where started_at is not null"
                        + " order by queue_rank desc fetch first 1 rows only")
                .query(Integer.class)
                .optional()
                .orElse(0);
        int own = number(
                "select coalesce(max(queue_rank), 0) from job where workspace = ? and caller = ?",
                caller.workspace(),
                caller.id());
        return Math.max(started, own + 1);
    }

    /**
     * A job.
     *
     * @throws UnknownIdException if there is none in the caller's workspace
     */
    public Job get(Caller caller, String id) {
        return client.sql("select " + JobTable.COLUMNS + " from job where workspace = ? and id = ?")
                .params(caller.workspace(), id)
                .query(JobTable::job)
                .optional()
                .orElseThrow(() -> new UnknownIdException("job", id));
    }

    /**
     * The best plan of a job that was saved; empty: there is none yet.
     *
     * @throws UnknownIdException if there is no such job in the caller's workspace
     */
    public Optional<JobResult> findResult(Caller caller, String id) {
        get(caller, id);
        return table.findResult(id);
    }

    /** Those of the jobs that are there, whoever asks: for those who may see them already. */
    public List<Job> findAll(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : table.findAll(ids);
    }

    /** The best plan that was saved of a job that may be seen already. */
    public Optional<JobResult> findResult(Job job) {
        return table.findResult(job.id());
    }

    /**
     * Jobs, the newest first.
     *
     * @param after where the page before ended; {@code null}: from the newest on
     * @param limit how many at most, from 1
     * @throws IllegalArgumentException if no page ended there
     */
    public Page<Job> list(Caller caller, Filter filter, @Nullable String after, int limit) {
        JobState state = filter.state();
        return new NewestFirst("select " + JobTable.COLUMNS + " from job", "submitted_at", caller.workspace())
                .where("plan = ?", filter.plan())
                .where("state = ?", state == null ? null : state.name())
                .page(
                        client,
                        after,
                        limit,
                        JobTable::job,
                        job -> new Position(job.times().submittedAt(), job.id()));
    }

    /**
     * Asks for a job to be stopped; one that waits is stopped at once, and one that has ended stays as it is.
     *
     * @throws UnknownIdException if there is none in the caller's workspace
     */
    public Job stop(Caller caller, String id) {
        return database.inTransaction(() -> {
            get(caller, id);
            int waiting = client.sql("update job set state = 'STOPPED', stop_asked = true, ended_at = ?,"
                            + " end_reason = 'stopped', change_number = change_number + 1"
                            + " where id = ? and state = 'QUEUED'")
                    .params(time(Rows.now(clock)), id)
                    .update();
            if (waiting > 0) {
                dispatch.remove(id);
            } else {
                client.sql("update job set stop_asked = true, change_number = change_number + 1"
                                + " where id = ? and state = 'RUNNING' and not stop_asked")
                        .params(id)
                        .update();
            }
            return get(caller, id);
        });
    }

    /**
     * Deletes a job with its result; whoever is at it finds out and leaves.
     *
     * @throws UnknownIdException if there is none in the caller's workspace
     */
    public void delete(Caller caller, String id) {
        database.inTransaction(() -> {
            // First the job and then its place in the queue, as in stop: who locks in one order waits for nobody in a
            // circle.
            int deleted = client.sql("delete from job where workspace = ? and id = ?")
                    .params(caller.workspace(), id)
                    .update();
            if (deleted == 0) {
                throw new UnknownIdException("job", id);
            }
            dispatch.remove(id);
        });
    }

    /** How many jobs of all workspaces there are. */
    public Figures figures() {
        Map<JobState, Long> byState = new EnumMap<>(JobState.class);
        for (JobState state : JobState.values()) {
            byState.put(state, 0L);
        }
        client.sql("select state, count(*) as jobs from job group by state").query(row -> {
            byState.put(JobState.valueOf(row.getString("state")), row.getLong("jobs"));
        });
        Instant oldest = client.sql("select submitted_at from job where state = 'QUEUED'"
                        + " order by submitted_at fetch first 1 rows only")
                .query((row, number) -> moment(row, "submitted_at"))
                .optional()
                .orElse(null);
        return new Figures(byState, oldest);
    }
}
